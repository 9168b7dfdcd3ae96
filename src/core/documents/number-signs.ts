import { MONTH_STARTS } from './calendar.ts';

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
/** `180600Z` */
export const TIME_GROUP = 8;
/** `the 8th`, `on 8th` */
export const AFTER_THE = 16;
/** `in 1947` */
export const YEAR_ALONE = 32;
/** `3월`, `3 月` */
export const MONTH_SIGN = 64;

const DAY_OR_ROMAN = /[\dIVX]/;
const CAPITAL = /[A-Z]/;
const EAST_ASIAN_YEAR = /[년年]/;
const EAST_ASIAN_MONTH = /[월月]/;
const ORDINAL = /[snrtd]/;
const OF = /of\s/iy;
/** Of `in`, `since` and `during` the last letter. */
const BEFORE_YEAR = /[neg]/i;
const [ZERO, NINE, BLANK, COMMA, FULL_STOP, SLASH] = [48, 57, 32, 44, 46, 47];

const YEAR_DIGITS = 4;
const TIME_DIGITS = 6;
const MONTH_DIGITS = 2;
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
	const next = text.charCodeAt(end);
	const length = end - from;
	let signs = isMonthAfter(text, end) || monthBefore(text, from) >= 0 ? BY_MONTH : 0;
	if ((next === FULL_STOP || next === SLASH) && DAY_OR_ROMAN.test(text.charAt(end + 1))) signs |= SEPARATED;
	if (text.startsWith('the ', from - 4) || (ORDINAL.test(text.charAt(end)) && text.charAt(from - 1) === ' '))
		signs |= AFTER_THE;
	if (length <= MONTH_DIGITS && EAST_ASIAN_MONTH.test(text.charAt(isSpace(next) ? end + 1 : end)))
		signs |= MONTH_SIGN;
	if (length === TIME_DIGITS && CAPITAL.test(text.charAt(end))) signs |= TIME_GROUP;
	if (length === YEAR_DIGITS) {
		const mark = text.charAt(isSpace(next) ? end + 1 : end);
		if (mark === '-' || EAST_ASIAN_YEAR.test(mark)) signs |= YEAR_FIRST;
		const word = beforeSpaces(text, from);
		if (word < from && BEFORE_YEAR.test(text.charAt(word - 1))) signs |= YEAR_ALONE;
	}
	return signs;
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
	while (at > end - MONTH_LETTERS && at > 0 && isLetter(text, at - 1)) at--;
	return isMonth(text, at) ? at : -1;
}

function isMark(unit: number): boolean {
	return unit === FULL_STOP || unit === COMMA;
}

/** Letters of other scripts count as well: they are in no month, but may be before one. */
function isLetter(text: string, at: number): boolean {
	const unit = text.charCodeAt(at) | 0x20;
	return (unit >= 0x61 && unit <= 0x7a) || unit >= 0xc0;
}

function isMonth(text: string, at: number): boolean {
	return MONTH_STARTS.has(text.slice(at, at + 3).toLowerCase());
}
