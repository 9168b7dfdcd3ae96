import { edtfDay, MONTH, monthDays, monthNumber } from './calendar.ts';
import { day, tenDays, yearOf, type DatePattern, type Reading } from './date-readings.ts';
import { WHOLE_WORDS } from './date-words.ts';
import { MONTH_PART, MONTH_WHOLE } from './number-signs.ts';

/** In small letters these are words: `in march`, `they may`. */
const WORDS = /^(?:mar(?:ch)?|may)\b/;
/** The last day of the first half of a month. */
const HALF = 15;
const WEEK = 7;

/**
 * Words before a month that take a part of it, and which: its first, second or last ten days, as Russian, Korean and
 * Chinese papers count them, or a half.
 */
const PARTS: { words: string; of: (year: number, month: number) => Reading }[] = [
	{
		words: 'early|beginning|start|first\\s+(?:ten\\s+days|third)|начал[аеоу]|début|anfang',
		of: (year, month) => tenDays(year, month, 0)
	},
	{
		words: 'mid|middle|second\\s+(?:ten\\s+days|third)|середин[аеуы]|mi|mitte',
		of: (year, month) => tenDays(year, month, 1)
	},
	{
		words: 'late|end|last\\s+(?:ten\\s+days|days|third)|third\\s+ten\\s+days|кон(?:ец|це|ца|цу)|fin|ende',
		of: (year, month) => tenDays(year, month, 2)
	},
	{ words: 'first\\s+week', of: (year, month) => day(year, month, 1, WEEK) },
	{ words: 'second\\s+week', of: (year, month) => day(year, month, WEEK + 1, 2 * WEEK) },
	{ words: 'third\\s+week', of: (year, month) => day(year, month, 2 * WEEK + 1, 3 * WEEK) },
	{
		words: 'last\\s+week',
		of: (year, month) => day(year, month, monthDays(year, month) - WEEK + 1, monthDays(year, month))
	},
	{ words: 'first\\s+half', of: (year, month) => day(year, month, 1, HALF) },
	{
		words: '(?:second|latter)\\s+half',
		of: (year, month) => day(year, month, HALF + 1, monthDays(year, month))
	}
];
const EACH = PARTS.map(({ words, of }) => ({ words: new RegExp(`^(?:${words})$`, 'i'), of }));

/** `late September`, `the first ten days of October 1950`, `в конце сентября` */
export const monthPart: DatePattern = {
	needs: MONTH_PART,
	at: 'words',
	pattern: new RegExp(
		`(?<![\\p{L}\\d])(?<part>${PARTS.map(({ words }) => words).join('|')})(?:\\s+|-)(?:(?:of|in|de)\\s+)?(?<month>${MONTH})(?:,?\\s+(?:of\\s+)?(?<year>\\d{4}(?!\\d|:\\d)))?`,
		'giu'
	),
	read: ({ part, month, year: stated }, style, last) => {
		const number = monthNumber(month!);
		const year = stated ? Number(stated) : yearOf(style, last, number, HALF);
		if (year === undefined) return undefined;
		return EACH.find(({ words }) => words.test(part!))!.of(year, number);
	}
};

/** `in August`, `during September`, `в сентябре`: of the year that brings it nearest. */
export const monthAlone: DatePattern = {
	needs: MONTH_WHOLE,
	at: 'words',
	pattern: new RegExp(
		`(?<![\\p{L}\\d])(?:(?<past>last)|${WHOLE_WORDS.replaceAll(' ', '|')})\\s+(?<month>${MONTH})(?!,?\\s+\\d|\\s+(?:to|until)\\s)`,
		'giu'
	),
	read: ({ month, past }, style, last) => {
		if (WORDS.test(month!)) return undefined;
		const number = monthNumber(month!);
		const near = yearOf(style, last, number, HALF);
		if (near === undefined) return undefined;
		const inYear = (year: number) => edtfDay(year, number, 1).slice(0, 'yyyy-mm'.length);
		const isPast = past && last && edtfDay(near, number, 1) > last;
		return { edtf: inYear(isPast ? near - 1 : near) };
	}
};
