import { MONTH } from './calendar.ts';
import { eastAsianYear } from './east-asian-dates.ts';

/** How a document writes its dates. */
export interface DateStyle {
	/** Whether `9/5/50` is 9 May (`dmy`) or September 5 (`mdy`). */
	slashes: 'dmy' | 'mdy';
	/** Added to two-digit years. */
	century: number;
	/** The year of dates that name none. */
	year?: number;
	/** The day from which the document speaks (yyyy-mm-dd): that of `on the 5th` where no date stands before it. */
	day?: string;
}

const SLASHES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/y;
const DIGITS_BEFORE = 2;
const FOUR_DIGITS = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;
/** What makes a number of four digits a year: it may also be a time of day (1500) or a number of men. */
const YEAR_AFTER = new RegExp(
	`(?:${MONTH}\\s*(?:\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+|[\\divx][./]|\\b(?:in|since|during|of|year|until|summer|autumn|winter|spring)\\s+)$`,
	'iu'
);
const YEAR_BEFORE = /^(?:-\d\d-\d\d|\s?[년年]|\s+(?:года|году|г\.))/;
/** A year that nothing marks stands within a sentence; a time opens an entry of a diary or has its unit. */
const TIME_AFTER = /(?:^|[\n.;])\s*$/;
const TIME_BEFORE = /^\s*(?:hrs?|hours?|h|men|troops|tons)\b/i;
/** `24 Apr 51`, `30.IX.50` */
const SHORT_YEAR = new RegExp(
	`(?<![\\d.])(?:(?:\\d{1,2}|\\d{6}[A-Z]?)\\s+${MONTH},?\\s+|\\d{1,2}([./])(?:\\d{1,2}|[IVX]{1,4})\\1)(\\d\\d)(?![\\d:])`,
	'iu'
);
const EAST_ASIAN_YEAR = /[년年]/;
/** As far as what makes a number a year stands from it. */
const REACH = 20;

/** The first year that a text names in four digits, before all others one that its surroundings make a year. */
function yearIn(text: string): number | undefined {
	let unmarked: number | undefined;
	for (const { 0: digits, index } of text.matchAll(FOUR_DIGITS)) {
		const before = text.slice(Math.max(0, index - REACH), index);
		const after = text.slice(index + digits.length, index + digits.length + REACH);
		if (YEAR_AFTER.test(before) || YEAR_BEFORE.test(after)) return Number(digits);
		const isLikely = digits.startsWith('19') || digits.startsWith('20');
		if (isLikely && !TIME_AFTER.test(before) && !TIME_BEFORE.test(after)) unmarked ??= Number(digits);
	}
	const short = SHORT_YEAR.exec(text)?.[2];
	if (short) return 1900 + Number(short);
	return unmarked ?? (EAST_ASIAN_YEAR.test(text) ? eastAsianYear(text) : undefined);
}

/** What `SLASHES` matches; tried only where a slash stands, which most texts have few of. */
function* slashedDates(text: string): Generator<RegExpExecArray> {
	for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
		for (let digits = DIGITS_BEFORE; digits > 0; digits--) {
			SLASHES.lastIndex = slash - digits;
			const match = slash >= digits ? SLASHES.exec(text) : null;
			if (match) yield match;
		}
	}
}

/**
 * Learns how a document writes its dates from those that can be read in one way only.
 *
 * @param text the whole text
 * @returns `mdy` for slashes unless one of them has a day that can be no month in first place; the century of its year,
 * else 1900; that year for dates that name none
 */
export function dateStyle(text: string): DateStyle {
	let dayFirst = 0;
	let monthFirst = 0;
	for (const [, first, second] of slashedDates(text)) {
		if (Number(first) > 12 && Number(second) <= 12) dayFirst++;
		if (Number(second) > 12 && Number(first) <= 12) monthFirst++;
	}
	const year = yearIn(text);
	return {
		slashes: dayFirst > monthFirst ? 'dmy' : 'mdy',
		century: year ? Math.floor(year / 100) * 100 : 1900,
		...(year && { year })
	};
}
