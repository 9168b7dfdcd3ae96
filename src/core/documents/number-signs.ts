import { MONTH_STARTS } from './calendar.ts';
import { ORDINAL_WORDS, PART_WORDS, WHOLE_WORDS } from './date-words.ts';

/**
 * What stands around a number tells which ways of writing a date it may be part of. A bit for each: no pattern need be
 * tried where its bit is not set.
 */

/** `26.9`, `9/29`, `30.IX` */
export const SEPARATED = 1;
/** `1950-09`, `1950년`, `1950 年` */
export const YEAR_FIRST = 2;
/** A month before it or after: `September 26`, `26th of September`, `September, 1950` */
export const BY_MONTH = 4;
/** `180600Z`, `062400` */
export const TIME_GROUP = 8;
/** `the 8th`, `on 8th` */
export const AFTER_THE = 16;
/** `in 1947` */
export const YEAR_ALONE = 32;
/** `3월`, `三 月` */
export const MONTH_SIGN = 64;
/** `3일`, `三日` */
export const DAY_SIGN = 128;
/** No number at all, but words before a month: `late September`, `the first ten days of October` */
export const MONTH_PART = 256;
/** `in September` */
export const MONTH_WHOLE = 512;
/** `the eleventh` */
export const DAY_WORD = 1024;
/** `THE 17TH` */
export const IN_CAPITALS = 2048;
/** Of what has no number. */
export const NO_NUMBER = MONTH_PART | MONTH_WHOLE | DAY_WORD;

const DAY_OR_ROMAN = /[\dIVX]/;
const EAST_ASIAN_YEAR = /[년年]/;
const EAST_ASIAN_MONTH = /[월月]/;
const EAST_ASIAN_DAY = /[일日]/;
const ORDINAL = /[snrtd]/;
const CAPITAL_ORDINAL = /[SNRT]/;
const RUSSIAN_ORDINAL = /^-(?:го|е|му)/;
const OF = /of\s/iy;
/** Of `in`, `since` and `during` the last letter. */
const BEFORE_YEAR = /[neg]/i;
const [ZERO, NINE, BLANK, COMMA, FULL_STOP, SLASH] = [48, 57, 32, 44, 46, 47];

const YEAR_DIGITS = 4;
const TIME_DIGITS = 6;
/** `三十一日` */
const LONGEST_MONTH = 3;
/** Of numbers in characters: digits, tens, and the first year of an era. */
export const CHINESE_DIGITS = '〇○零一二三四五六七八九十廿卅元';
const FIRST_CHINESE = 0x25cb;
/** `26th` */
const ORDINAL_LETTERS = 2;
/** Of `September`; a Russian month is no longer. */
const MONTH_LETTERS = 9;

/**
 * The signs of one number.
 *
 * @param from where its digits start
 * @param end where they end
 */
export function signsOf(text: string, from: number, end: number): number {
	if (!isNumeral(text, from)) return wordSigns(text, from);
	const next = text.charCodeAt(end);
	const length = end - from;
	let signs = eastAsianSigns(text, end, length);
	if (!isDigit(text, from)) return signs;
	if (isMonthAfter(text, end) || monthBefore(text, from) >= 0) signs |= BY_MONTH;
	if ((next === FULL_STOP || next === SLASH) && DAY_OR_ROMAN.test(text.charAt(end + 1))) signs |= SEPARATED;
	const ordinal = ORDINAL.test(text.charAt(end)) && isSpace(text.charCodeAt(from - 1));
	if (
		ordinal ||
		text.startsWith('the ', from - 4) ||
		(text[end] === '-' && RUSSIAN_ORDINAL.test(text.slice(end, end + 3)))
	)
		signs |= AFTER_THE;
	if (CAPITAL_ORDINAL.test(text.charAt(end))) signs |= IN_CAPITALS;
	if (length === TIME_DIGITS) signs |= TIME_GROUP;
	if (length === YEAR_DIGITS) {
		if (text.charAt(end) === '-') signs |= YEAR_FIRST;
		const word = beforeSpaces(text, from);
		if (word < from && BEFORE_YEAR.test(text.charAt(word - 1))) signs |= YEAR_ALONE;
	}
	return signs;
}

const WORD = /\p{L}+/uy;
/** A word may be of several lists: `the third ten days`, `the third of May`. */
const WORD_SIGNS = new Map<string, number>();
for (const [words, sign] of [
	[PART_WORDS.split(/\s+/), MONTH_PART],
	[WHOLE_WORDS.split(' '), MONTH_WHOLE],
	[ORDINAL_WORDS, DAY_WORD]
] as const)
	for (const word of words) WORD_SIGNS.set(word, (WORD_SIGNS.get(word) ?? 0) | sign);

/** The signs of a word of dates. */
function wordSigns(text: string, from: number): number {
	WORD.lastIndex = from;
	return WORD_SIGNS.get(WORD.exec(text)?.[0].toLowerCase() ?? '') ?? 0;
}

/** What the sign behind a number makes of it where dates are written `年月日`. */
function eastAsianSigns(text: string, end: number, length: number): number {
	const at = isSpace(text.charCodeAt(end)) ? end + 1 : end;
	if (!(text.charCodeAt(at) >= FIRST_CHINESE)) return 0;
	const mark = text.charAt(at);
	if (EAST_ASIAN_YEAR.test(mark)) return YEAR_FIRST;
	if (length > LONGEST_MONTH) return 0;
	return EAST_ASIAN_MONTH.test(mark) ? MONTH_SIGN : EAST_ASIAN_DAY.test(mark) ? DAY_SIGN : 0;
}

/** Whether a character is a digit, or one of a number in Chinese characters. */
export function isNumeral(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return (unit >= ZERO && unit <= NINE) || (unit >= FIRST_CHINESE && CHINESE_DIGITS.includes(text[at]!));
}

/** Whether a number in Chinese characters stands before a year, a month or a day. */
export function isDatingNumber(text: string, from: number): boolean {
	const end = numberEnd(text, from, text.length);
	return eastAsianSigns(text, end, end - from) !== 0;
}

/** Where the number that starts at an offset ends; of words that are none the first character. */
export function numberEnd(text: string, from: number, limit: number): number {
	let end = from + 1;
	if (isDigit(text, from)) while (end < limit && isDigit(text, end)) end++;
	else if (isNumeral(text, from)) while (end < limit && isNumeral(text, end)) end++;
	return end;
}

/** Whether a character is one of the digits 0 to 9. */
export function isDigit(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return unit >= ZERO && unit <= NINE;
}

/** Whether a code unit is white space. */
export function isSpace(unit: number): boolean {
	return (
		unit === BLANK || (unit >= 9 && unit <= 13) || (unit >= 0xa0 && /\s/.test(String.fromCharCode(unit)))
	);
}

/** Where the white space before an offset starts. */
export function beforeSpaces(text: string, offset: number): number {
	let at = offset;
	while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
	return at;
}

/** Where white space from an offset on ends. */
export function afterSpaces(text: string, offset: number): number {
	let at = offset;
	while (isSpace(text.charCodeAt(at))) at++;
	return at;
}

function isMonthAfter(text: string, end: number): boolean {
	let at = end;
	// `28. April`
	if (text.charCodeAt(at) === FULL_STOP) at++;
	while (at < end + ORDINAL_LETTERS && isLetter(text, at)) at++;
	const word = afterSpaces(text, at);
	if (word === at) return false;
	OF.lastIndex = word;
	return isMonth(text, OF.test(text) ? afterSpaces(text, word + 'of'.length) : word);
}

/** Where the month starts that stands before a number; -1 when there is none. */
export function monthBefore(text: string, from: number): number {
	const gap = beforeSpaces(text, from);
	if (gap === from) return -1;
	let at = gap;
	while (at > 0 && isMark(text.charCodeAt(at - 1))) at--;
	const end = at;
	// `Apri1` has a 1 in the place of its last letter.
	while (at > end - MONTH_LETTERS && at > 0 && (isLetter(text, at - 1) || text[at - 1] === '1')) at--;
	return isMonth(text, at) ? at : -1;
}

/** Where the day begins whose first digit, a 1, may have been read as a letter: `l2 August`. */
export function dayStart(text: string, number: number): number {
	const before = text[number - 1];
	const misread = (before === 'l' || before === 'I') && !(number > 1 && isLetter(text, number - 2));
	return misread ? number - 1 : number;
}

function isMark(unit: number): boolean {
	return unit === FULL_STOP || unit === COMMA;
}

/** Letters of other scripts count as well: they are in no month, but may be before one. */
function isLetter(text: string, at: number): boolean {
	const unit = text.charCodeAt(at) | 0x20;
	return (unit >= 0x61 && unit <= 0x7a) || unit >= 0xc0;
}

/** A quick test before the slower one: most words beside numbers are no months. */
const MONTH_INITIALS = new Set(
	[...MONTH_STARTS].flatMap((start) => [start.charCodeAt(0), start.toUpperCase().charCodeAt(0)])
);

function isMonth(text: string, at: number): boolean {
	return MONTH_INITIALS.has(text.charCodeAt(at)) && MONTH_STARTS.has(text.slice(at, at + 3).toLowerCase());
}
