import type { Span } from '../types.ts';
import { DATE_PATTERNS } from './date-patterns.ts';
import type { DateStyle } from './date-style.ts';

/** A date found in a text. `edtf` is absent when the characters make no date; `doubt` says what is odd. */
export interface FoundDate extends Span {
	text: string;
	edtf?: string;
	doubt?: string;
}

/** Cheap test before the patterns: a date has a digit. */
const HAS_DIGIT = /\d/;
/** Between two dates that are the ends of one span of time, and what stands before it. */
const UNTIL = /^\s*(?:to|until|till|through|and|[-–])\s*$/i;
const SPAN_BEFORE = /\b(?:from|between)\s+(?:the\s+)?$/i;

/**
 * Finds the dates in a stretch of a text, written in any of the ways of `DATE_PATTERNS`.
 *
 * @param text the whole text; offsets of the result are into it
 * @param span where to look
 * @returns in order of the text; a date without a year takes that of the date before it, else the style's; it is left out
 * when there is none
 */
export function findDates(text: string, span: Span, style: DateStyle): FoundDate[] {
	const slice = text.slice(span.start, span.end);
	if (!HAS_DIGIT.test(slice)) return [];
	const matches = DATE_PATTERNS.flatMap(({ pattern, read }, order) =>
		[...slice.matchAll(pattern)].map((match) => ({ match, read, order }))
	).sort((a, b) => a.match.index - b.match.index || a.order - b.order);
	const found: FoundDate[] = [];
	let last: string | undefined;
	let end = 0;
	for (const { match, read } of matches) {
		if (match.index < end) continue;
		const reading = read(match.groups!, style, last);
		if (!reading) continue;
		last = reading.edtf?.split('/').at(-1) ?? last;
		end = match.index + match[0].length;
		found.push({ start: span.start + match.index, end: span.start + end, text: match[0], ...reading });
	}
	return joinSpans(text, found);
}

/** `From 3 October to 7 October`: two days that the text makes the ends of one span of time. */
function joinSpans(text: string, dates: FoundDate[]): FoundDate[] {
	const joined: FoundDate[] = [];
	for (const date of dates) {
		const last = joined.at(-1);
		const isEnd =
			last?.edtf &&
			date.edtf &&
			last.edtf < date.edtf &&
			UNTIL.test(text.slice(last.end, date.start)) &&
			SPAN_BEFORE.test(text.slice(Math.max(0, last.start - 20), last.start));
		if (!isEnd) joined.push(date);
		else
			joined.splice(-1, 1, {
				start: last.start,
				end: date.end,
				text: text.slice(last.start, date.end),
				edtf: `${last.edtf}/${date.edtf}`
			});
	}
	return joined;
}
