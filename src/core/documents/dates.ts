import { matchesOf } from '../matches.ts';
import type { Span } from '../types.ts';
import { lastDay } from './calendar.ts';
import { DATE_PATTERNS } from './date-patterns.ts';
import type { DatePattern } from './date-readings.ts';
import type { DateStyle } from './date-style.ts';
import { dayStart, isNumeral, monthBefore, NO_NUMBER, numberEnd, signsOf } from './number-signs.ts';

/** A date found in a text. `edtf` is absent when the characters make no date; `doubt` says what is odd. */
export interface FoundDate extends Span {
	text: string;
	edtf?: string;
	doubt?: string;
}

/** Of a date no part lies farther from a digit: `September,` before one, `of September` after it. */
const BEFORE_DIGIT = 24;
const AFTER_DIGIT = 32;
/** `beginning of September 1950` is longer. */
const AFTER_WORD = 48;
/** Between two dates that are the ends of one span of time; `and` only after `between`. */
const UNTIL = /^\s*(?:to|until|till|through|[-–—~]|부터|から|ヨリ|bis|по)\s*$/i;
const AND = /^\s*and\s*$/i;
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;

/**
 * Finds the dates in a stretch of a text, written in any of the ways of `DATE_PATTERNS`.
 *
 * @param text the whole text; offsets of the result are into it
 * @param span where to look
 * @param numbers where numbers start in it, or words before a month as in `late September`, ascending; without them the
 * span is read, and such words are not found
 * @returns in order of the text; a date without a year takes that of the date before it, else the style's; one without a
 * month the one that brings it nearest to the date before it, else to the style's day; it is left out
 * when there is none
 */
export function findDates(
	text: string,
	span: Span,
	style: DateStyle,
	numbers = numbersIn(text, span)
): FoundDate[] {
	const stretches = aroundNumbers(text, span, numbers);
	if (stretches.length === 0) return [];
	const found: FoundDate[] = [];
	let last = style.day;
	let end = 0;
	for (const { start, match, read } of stretches.flatMap((stretch) => matchesIn(text, stretch))) {
		if (start < end) continue;
		const reading = read(match.groups!, style, last);
		if (!reading) continue;
		if (reading.edtf) last = lastDay(reading.edtf);
		end = start + match[0].length;
		found.push({ start, end, text: match[0], ...reading });
	}
	return joinSpans(text, found);
}

function numbersIn(text: string, { start, end }: Span): number[] {
	const found: number[] = [];
	for (let at = start; at < end; at++) {
		if (!isNumeral(text, at)) continue;
		found.push(at);
		at = numberEnd(text, at, end) - 1;
	}
	return found;
}

/** A stretch in which dates can stand, and the signs of all its numbers. */
interface Stretch extends Span {
	signs: number;
	/** Where the numbers start. */
	numbers: number[];
}

/** The stretches around numbers: a date has digits, and words before and after them. */
function aroundNumbers(text: string, span: Span, numbers: number[]): Stretch[] {
	const stretches: Stretch[] = [];
	/** Numbers without a sign, which belong to a date only beside one that has one: `25 and 26 September`. */
	const plain: number[] = [];
	for (const from of numbers) {
		const until = numberEnd(text, from, span.end);
		const signs = signsOf(text, from, until);
		if (signs === 0) {
			plain.push(from);
			continue;
		}
		const start = Math.max(span.start, from - BEFORE_DIGIT);
		const end = Math.min(span.end, until - 1 + ((signs & NO_NUMBER) !== 0 ? AFTER_WORD : AFTER_DIGIT));
		const last = stretches.at(-1);
		if (last && start <= last.end) {
			last.end = end;
			last.signs |= signs;
			last.numbers.push(...plain, from);
		} else
			stretches.push({ start, end, signs, numbers: [...plain.filter((number) => number >= start), from] });
		plain.length = 0;
	}
	return stretches;
}

interface DateMatch {
	start: number;
	match: RegExpExecArray;
	order: number;
	read: DatePattern['read'];
}

type OrderedPattern = DatePattern & { order: number };
const ORDERED = DATE_PATTERNS.map((pattern, order): OrderedPattern => ({ ...pattern, order }));
/** By signs, of which few come together. */
const patternsBySigns = new Map<number, OrderedPattern[]>();

function patternsFor(signs: number): OrderedPattern[] {
	const known = patternsBySigns.get(signs);
	if (known) return known;
	const patterns = ORDERED.filter(({ needs }) => (signs & needs) !== 0);
	patternsBySigns.set(signs, patterns);
	return patterns;
}

/** What the patterns match, in order of the text. */
function matchesIn(text: string, { start, end, signs, numbers }: Stretch): DateMatch[] {
	const slice = text.slice(start, end);
	const found: DateMatch[] = [];
	for (const { order, at, pattern, read } of patternsFor(signs)) {
		const add = (match: RegExpExecArray) => found.push({ start: start + match.index, match, order, read });
		if (at === 'words') {
			for (const match of matchesOf(slice, pattern)) add(match);
			continue;
		}
		for (const number of numbers) {
			const from = at === 'number' ? dayStart(text, number) : monthBefore(text, number);
			if (from < start) continue;
			pattern.lastIndex = from - start;
			const match = pattern.exec(slice);
			if (match) add(match);
		}
	}
	return found.sort((a, b) => a.start - b.start || a.order - b.order);
}

/** `From 3 October to 7 October`: two days that the text makes the ends of one span of time. */
function joinSpans(text: string, dates: FoundDate[]): FoundDate[] {
	const joined: FoundDate[] = [];
	for (const date of dates) {
		const last = joined.at(-1);
		const isEnd = last?.edtf && date.edtf && last.edtf < date.edtf && isUntil(text, last, date);
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

function isUntil(text: string, last: Span, date: Span): boolean {
	const between = text.slice(last.end, date.start);
	return (
		UNTIL.test(between) ||
		(AND.test(between) && BETWEEN.test(text.slice(Math.max(0, last.start - 20), last.start)))
	);
}
