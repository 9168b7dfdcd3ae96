import { lastDay } from '../documents/calendar.ts';
import { nearestDay } from '../documents/date-readings.ts';
import type { FoundDate } from '../documents/dates.ts';
import { isDigit, numberEnd } from '../documents/number-signs.ts';
import type { Span } from '../types.ts';

/** `Place  Date  Hour  Summary of Events`: the head of a war diary. */
const HEAD = /(?:^|\n)[^\n]{0,60}\bdate\b[^\n]{0,20}\b(?:hour|time)\b/i;
/** The head of a table stands near its beginning. */
const HEAD_REACH = 400;
/** Behind the day: the hour in the next column, or that none is known. */
const HOUR_COLUMN = /^(?:\s*\|\s*|[^\S\n]{2,})(?:[0-2]\d[0-5]\d\b|-{1,3}|[–—])/;
/** Before it: the line starts, or a place and the end of its column. */
const PLACE_COLUMN = /(?:^|\n|\||[^\S\n]{2,})[^\S\n]*$/;
const COLUMN = 24;
const DAY_DIGITS = 2;

/**
 * The days of a table that has them in a column of their own, without the month.
 *
 * @param numbers where numbers start in the passage, ascending
 * @param last the day or month from which they count on
 * @returns in order of the text; empty where there is no such table, or no month is known
 */
export function columnDates(
	text: string,
	passage: Span,
	numbers: number[],
	last: string | undefined
): FoundDate[] {
	if (!last || !numbers.some((at) => isBeforeColumn(text, at))) return [];
	if (!HEAD.test(text.slice(passage.start, Math.min(passage.end, passage.start + HEAD_REACH)))) return [];
	const found: FoundDate[] = [];
	let before = last;
	for (const start of numbers) {
		const end = numberEnd(text, start, passage.end);
		if (end - start > DAY_DIGITS || !HOUR_COLUMN.test(text.slice(end, end + COLUMN))) continue;
		if (!PLACE_COLUMN.test(text.slice(Math.max(passage.start, start - COLUMN), start))) continue;
		const edtf = nearestDay(Number(text.slice(start, end)), before)?.edtf;
		if (!edtf) continue;
		found.push({ start, end, text: text.slice(start, end), edtf });
		before = lastDay(edtf);
	}
	return found;
}

/** A quick test: two blanks, or a blank and a line, stand behind a number. */
function isBeforeColumn(text: string, at: number): boolean {
	const end = isDigit(text, at + 1) ? at + 2 : at + 1;
	return text[end] === ' ' && (text[end + 1] === ' ' || text[end + 1] === '|');
}
