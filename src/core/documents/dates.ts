import type { Span } from '../types.ts';

/** How a document writes its dates; see `dateStyle`. */
export interface DateStyle {
	/** Whether `9/5/50` is 9 May (`dmy`) or September 5 (`mdy`). */
	slashes: 'dmy' | 'mdy';
	/** Added to two-digit years. */
	century: number;
	/** The year of dates that name none. */
	year?: number;
}

/** A date found in a text. `edtf` is absent when the characters make no date; `doubt` says what is odd. */
export interface FoundDate extends Span {
	text: string;
	edtf?: string;
	doubt?: string;
}

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** Three letters and a full stop, four for September, or the whole name: `Sept. 5`, `5 Sep 1950`. */
const MONTH = `(${MONTHS.map((m) => (m === 'may' ? m : `${m}|${m.slice(0, 3)}\\.?`)).join('|')}|sept\\.?)`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})(?!\\d|:\\d)';

const NUMERIC = String.raw`(?<![\d./])(?<n1>\d{1,2})(?<sep>[./])(?<n2>\d{1,2}|[IVX]{1,4})\k<sep>(?<n3>\d{4}|\d{2})(?!\d|[./]\d)`;
const ISO = String.raw`(?<!\d)(?<iy>\d{4})-(?<im>\d{2})-(?<id>\d{2})(?!\d)`;
const WORDS =
	`(?<![\\w.])(?:` +
	`(?<d1>${DAY})(?:(?:\\s*[-–]\\s*|\\s+(?:to|(?<=between\\s\\d{1,2}\\s)and)\\s+)(?<r1>${DAY}))?(?:\\s+of)?\\s+(?<m1>${MONTH})(?:,?\\s+(?<y1>${YEAR})|\\s+(?<odd>\\d{1,2})(?![\\d:.]))?` +
	`|(?<m2>${MONTH})\\s+(?<d2>${DAY})(?!\\d)(?:\\s*[-–]\\s*(?<r2>${DAY})(?!\\d))?(?:,?\\s+(?<y2>${YEAR}))?` +
	`|(?<m3>${MONTH})(?:,?\\s+(?<y3>${YEAR}))` +
	`)`;
const ANY_DATE = new RegExp(
	[ISO, NUMERIC, WORDS].map((source) => source.replace(/\((?!\?)/g, '(?:')).join('|'),
	'gi'
);
/** Cheap test before the expensive pattern: a date has a digit. */
const HAS_DIGIT = /\d/;

const two = (value: number) => String(value).padStart(2, '0');

function isDay(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthNumber(word: string): number {
	const key = word.toLowerCase().slice(0, 3);
	return MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

type Groups = Record<string, string | undefined>;

function fromNumeric(g: Groups, style: DateStyle): Pick<FoundDate, 'edtf' | 'doubt'> {
	const roman = ROMAN.indexOf(g['n2']!.toLowerCase()) + 1;
	const [first, second] = [Number(g['n1']), roman || Number(g['n2'])];
	const year = g['n3']!.length === 4 ? Number(g['n3']) : style.century + Number(g['n3']);
	const dayFirst = roman > 0 || g['sep'] === '.' || style.slashes === 'dmy';
	const orders = dayFirst
		? [[second, first] as const, [first, second] as const]
		: [[first, second] as const, [second, first] as const];
	for (const [turn, [month, day]] of orders.entries()) {
		if (roman > 0 && turn === 1) break;
		if (!isDay(year, month, day)) continue;
		const edtf = `${year}-${two(month)}-${two(day)}`;
		return turn === 0
			? { edtf }
			: { edtf, doubt: `read with day and month the other way round than elsewhere` };
	}
	return { doubt: 'no such day' };
}

function fromWords(g: Groups, lastYear: number | undefined): Pick<FoundDate, 'edtf' | 'doubt'> | undefined {
	const month = monthNumber((g['m1'] ?? g['m2'] ?? g['m3'])!);
	const stated = g['y1'] ?? g['y2'] ?? g['y3'];
	const year = stated ? Number(stated) : lastYear;
	if (year === undefined) return undefined;
	if (g['m3']) return { edtf: `${year}-${two(month)}` };
	const days = [g['d1'] ?? g['d2'], g['r1'] ?? g['r2']]
		.filter((d) => d !== undefined)
		.map((d) => parseInt(d, 10));
	if (days.some((day) => !isDay(year, month, day))) return { doubt: 'no such day' };
	const edtf = days.map((day) => `${year}-${two(month)}-${two(day)}`).join('/');
	return g['odd']
		? { edtf, doubt: `the ${g['odd']} after the month is no year; the document's own was taken` }
		: { edtf };
}

/**
 * Finds the dates in a stretch of a text: `26.9.50`, `30.IX.50`, `09/29/50`, `1950-09-26`, `26 September 1950`,
 * `September 30, 1950`, `25-27 September`, `September 1950`.
 *
 * @param text the whole text; offsets of the result are into it
 * @param span where to look
 * @returns in order of the text; a date without a year takes that of the date before it, else the style's; it is left out
 * when there is none
 */
export function findDates(text: string, span: Span, style: DateStyle): FoundDate[] {
	const slice = text.slice(span.start, span.end);
	if (!HAS_DIGIT.test(slice)) return [];
	const found: FoundDate[] = [];
	let { year } = style;
	for (const match of slice.matchAll(ANY_DATE)) {
		const g = match.groups as Groups;
		const value = g['iy']
			? isDay(Number(g['iy']), Number(g['im']), Number(g['id']))
				? { edtf: match[0] }
				: { doubt: 'no such day' }
			: g['n1']
				? fromNumeric(g, style)
				: fromWords(g, year);
		if (!value) continue;
		if (value.edtf) year = Number(value.edtf.slice(0, 4));
		const start = span.start + match.index;
		found.push({ start, end: start + match[0].length, text: match[0], ...value });
	}
	return found;
}

/**
 * Learns how a document writes its dates from those that can be read in one way only.
 *
 * @param text the whole text
 * @returns `mdy` for slashes unless one of them has a day that can be no month in first place; the century of the first
 * four-digit year, else 1900; that year for dates that name none
 */
export function dateStyle(text: string): DateStyle {
	let dayFirst = 0;
	let monthFirst = 0;
	for (const [, first, second] of text.matchAll(
		/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g
	)) {
		if (Number(first) > 12 && Number(second) <= 12) dayFirst++;
		if (Number(second) > 12 && Number(first) <= 12) monthFirst++;
	}
	const year = /(?<!\d)(1[5-9]|20)\d\d(?!\d)/.exec(text);
	return {
		slashes: dayFirst > monthFirst ? 'dmy' : 'mdy',
		century: year ? Number(year[1]) * 100 : 1900,
		...(year && { year: Number(year[0]) })
	};
}
