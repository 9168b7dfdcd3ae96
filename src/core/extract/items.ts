import { numberOf } from '../documents/chinese-numbers.ts';
import { beforeSpaces } from '../documents/number-signs.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../types.ts';

/** `1. Agents report … 2. A prisoner states …`, `一、軍主力ハ … 二、軍ハ …`: what looks like the number of an item. */
const NUMBER =
	/[(（]?(?:(?<number>\d{1,2})[.)]\s+(?=["“‘([]?[\p{Lu}\d])|(?<characters>[一二三四五六七八九十]{1,3})(?:、|[)）]))/gu;
const SENTENCE_END = /[.;:)。；：）]/;
const EASTERN_END = /[。；：）]/;
/** `4    0125  RCT-7  …`, `0615: Bn withdrew …`: rows of a log, each with its time of day. */
const ROW = /(?:^|\n)[ \t]*(?:\d{1,3}[ \t]{2,})?(?:[01]\d|2[0-4])[0-5]\d[A-Z]?(?:[ \t]{2,}|:[ \t])/g;
const LEAST_ROWS = 3;
/** So long a passage is a book's, of which no item holds more. */
const LONGEST_UNITS = 20_000;

/** Where the items of a passage start that counts them from 1 in its running text, or the rows of a log; empty for most. */
export function itemStarts(text: string, { start, end }: Span): number[] {
	if (end - start > LONGEST_UNITS) return [];
	const written = text.slice(start, end);
	const rows = matchesOf(written, ROW);
	if (rows.length >= LEAST_ROWS) return rows.map(({ index }) => start + index);
	const starts: number[] = [];
	for (const match of matchesOf(written, NUMBER)) {
		const at = start + match.index;
		const { number, characters } = match.groups!;
		const isNext = numberOf((number ?? characters)!) === starts.length + 1;
		if (isNext && beginsThere(text, start, at)) starts.push(at);
	}
	return starts.length > 1 ? starts : [];
}

/** At the start of the passage or of a line, or behind a sentence. */
function beginsThere(text: string, start: number, at: number): boolean {
	if (at === start) return true;
	const gap = beforeSpaces(text, at);
	// Chinese and Japanese put no space behind a sentence.
	if (gap === at && !EASTERN_END.test(text.charAt(at - 1))) return false;
	return gap <= start || SENTENCE_END.test(text.charAt(gap - 1)) || text.slice(gap, at).includes('\n');
}

/** Whether what is said at one offset, in an item, says nothing of another offset, in a later one. */
export function isOtherItem(starts: number[], said: number, later: number): boolean {
	return starts.length > 0 && starts[0]! <= said && starts.some((start) => start > said && start <= later);
}

/** The number of an item, its bracket or full stop, and a blank. */
const LONGEST_NUMBER = 5;

/** Whether an item begins with what stands at an offset. */
export function headsItem(starts: number[], at: number): boolean {
	return starts.some((start) => start <= at && at - start <= LONGEST_NUMBER);
}
