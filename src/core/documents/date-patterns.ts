import { edtfDay, isDay, LETTERS, MONTH, monthNumber } from './calendar.ts';
import type { DateStyle } from './date-style.ts';
import {
	AFTER_THE,
	BY_MONTH,
	MONTH_SIGN,
	SEPARATED,
	TIME_GROUP,
	YEAR_ALONE,
	YEAR_FIRST
} from './number-signs.ts';

/** What a stretch of text says: an EDTF date, or that it can be none, or a date with something odd about it. */
export interface Reading {
	edtf?: string;
	doubt?: string;
}

/** One way of writing dates. `read` gets the named groups, and the date read before in the same passage. */
export interface DatePattern {
	/** One of the signs of a number, without which a stretch of text has no date of this kind. */
	needs: number;
	/** Where its dates start: at a number, at the month before one, or with other words. Sticky but for the last. */
	at: 'number' | 'month' | 'words';
	pattern: RegExp;
	read: (
		groups: Record<string, string | undefined>,
		style: DateStyle,
		last: string | undefined
	) => Reading | undefined;
}

const NO_DAY = 'no such day';
const DAY = '\\d{1,2}(?:st|nd|rd|th|d)?';
const YEAR = '\\d{4}(?!\\d|:\\d)';

function day(year: number, month: number, ...days: number[]): Reading {
	if (days.some((number) => !isDay(year, month, number))) return { doubt: NO_DAY };
	return { edtf: days.map((number) => edtfDay(year, month, number)).join('/') };
}

function fullYear(digits: string, style: DateStyle): number {
	return digits.length === 4 ? Number(digits) : style.century + Number(digits);
}

/** In days: farther from the date before than this, and the year before or after brings a day nearer. */
const HALF_YEAR = 183;
const DAY_MS = 86_400_000;

/** The year of a day that names none: the one that brings it nearest to the date before it, else the document's. */
function yearOf(style: DateStyle, last: string | undefined, month: number, from: number): number | undefined {
	if (!last) return style.year;
	const year = Number(last.slice(0, 4));
	if (last.length < 'yyyy-mm-dd'.length) return year;
	const apart = (Date.UTC(year, month - 1, from) - Date.parse(last)) / DAY_MS;
	return Math.abs(apart) <= HALF_YEAR ? year : year - Math.sign(apart);
}

/** `26.9.50`, `30.IX.50`, `09/29/50` */
const numeric: DatePattern = {
	needs: SEPARATED,
	at: 'number',
	pattern:
		/(?<![\d./])(?<first>\d{1,2})(?<sep>[./])(?<second>\d{1,2}|[IVX]{1,4})\k<sep>(?<year>\d{4}|\d{2})(?!\d|[./]\d)/y,
	read: ({ first, sep, second, year }, style) => {
		const roman = /\D/.test(second!);
		const [a, b] = [Number(first), roman ? monthNumber(second!) : Number(second)];
		const dayFirst = roman || sep === '.' || style.slashes === 'dmy';
		const number = fullYear(year!, style);
		const usual = dayFirst ? day(number, b, a) : day(number, a, b);
		if (usual.edtf || roman) return usual;
		const { edtf } = dayFirst ? day(number, a, b) : day(number, b, a);
		return edtf ? { edtf, doubt: 'read with day and month the other way round than elsewhere' } : usual;
	}
};

/** `1950-09-26`, `1950년 9월 26일`, `1950年9月26日` */
const yearFirst: DatePattern = {
	needs: YEAR_FIRST,
	at: 'number',
	pattern:
		/(?<!\d)(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)|(?<y>\d{4})\s?[년年]\s?(?<m>\d{1,2})\s?[월月]\s?(?<d>\d{1,2})\s?[일日])/y,
	read: (g) => day(Number(g['year'] ?? g['y']), Number(g['month'] ?? g['m']), Number(g['day'] ?? g['d']))
};

/** `26 September 1950`, `26 Sep 50`, `the 26th of September`, `25-27 September`, `28 сентября 1950 года` */
const dayMonth: DatePattern = {
	needs: BY_MONTH,
	at: 'number',
	pattern: new RegExp(
		`(?<![\\w.])(?<from>${DAY})(?:(?:\\s*[-–/]\\s*|\\s+(?:to|(?<=between\\s\\d{1,2}\\s)and)\\s+)(?<to>${DAY}))?(?:\\s+of)?\\s+(?<month>${MONTH})` +
			`(?:,?\\s+(?<year>${YEAR})|\\s+’?'?(?<short>[4-9]\\d)(?![\\d:]|\\.\\d)|\\s+(?<odd>\\d{1,2})(?![\\d:.]))?`,
		'iuy'
	),
	read: ({ from, to, month, year: stated, short, odd }, style, last) => {
		const number = monthNumber(month!);
		const whole = stated ? Number(stated) : short && fullYear(short, style);
		const year = whole || yearOf(style, last, number, parseInt(from!, 10));
		if (year === undefined) return undefined;
		const reading = day(year, number, ...[from, to].flatMap((d) => (d ? [parseInt(d, 10)] : [])));
		const doubt = `the ${odd} after the month is no year; the document’s own was taken`;
		return odd && reading.edtf ? { ...reading, doubt } : reading;
	}
};

/** `September 30, 1950`, `September 25-27`, `Sept. 5` */
const monthDay: DatePattern = {
	needs: BY_MONTH,
	at: 'month',
	pattern: new RegExp(
		`(?<![${LETTERS}\\d])(?<month>${MONTH})\\s+(?<from>${DAY})(?!\\d)(?:\\s*[-–]\\s*(?<to>${DAY})(?!\\d))?(?:,?\\s+(?<year>${YEAR}))?`,
		'iuy'
	),
	read: dayMonth.read
};

/** `September 1950` */
const monthOnly: DatePattern = {
	needs: BY_MONTH,
	at: 'month',
	pattern: new RegExp(`(?<![${LETTERS}\\d])(?<month>${MONTH}),?\\s+(?<year>${YEAR})`, 'iuy'),
	read: ({ month, year }) => ({ edtf: edtfDay(Number(year), monthNumber(month!), 1).slice(0, 7) })
};

/** `180600Z OCT 50`: day, time and zone as armies write them. */
const timeGroup: DatePattern = {
	needs: TIME_GROUP,
	at: 'number',
	pattern: /(?<!\w)(?<day>\d{2})\d{4}[A-Z]\s+(?<month>[A-Z]{3})\s+(?<year>\d{4}|\d{2})(?!\d)/y,
	read: (g, style) => day(fullYear(g['year']!, style), monthNumber(g['month']!), Number(g['day']))
};

/** In days: farther from the date before than this, and the month before or after brings a day nearer. */
const HALF_MONTH = 15;
const LAST_DAY = 31;

/** The day of such a number that lies nearest to another. */
function nearestDay(number: number, base: string): Reading {
	const [year, month, from] = base.split('-').map(Number) as [number, number, number?];
	const apart = number - (from ?? number);
	const shift = Math.abs(apart) <= HALF_MONTH ? 0 : apart > 0 ? -1 : 1;
	const shifted = new Date(Date.UTC(year, month - 1 + shift, 1));
	const near = day(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, number);
	return near.edtf ? near : day(year, month, number);
}

/** `on the 8th`, `on 8th.`, but not `on the 8th Army’s front`: in the month that brings it nearest to the date before. */
const ordinal: DatePattern = {
	needs: AFTER_THE,
	at: 'words',
	pattern:
		/\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom|[Ss]ince) (?:the (?<day>\d{1,2})(?:st|nd|rd|th|d)\b(?!\s+(?:of\b|\p{Lu}|army|corps|division|regiment|brigade|battalion|parallel|floor|day|of))|(?<bare>\d{1,2})(?:st|nd|rd|th)(?=\s*(?:[.,;:)—–]|$)|\s(?:and|but|at|with|by|in|from|to|he|they|we|it|the|our)\b))/gu,
	read: ({ day: number, bare }, _, last) =>
		last && last.length > 'yyyy'.length && Number(number ?? bare) <= LAST_DAY
			? nearestDay(Number(number ?? bare), last)
			: undefined
};

/** `3월 16일`, `10月25日`: a day without its year. */
const eastAsianDay: DatePattern = {
	needs: MONTH_SIGN,
	at: 'number',
	pattern: /(?<![\d년年]\s?)(?<month>\d{1,2})\s?[월月]\s?(?<from>\d{1,2})\s?[일日]/y,
	read: ({ month, from }, style, last) => {
		const year = yearOf(style, last, Number(month), Number(from));
		return year === undefined ? undefined : day(year, Number(month), Number(from));
	}
};

/** `in 1947` */
const yearOnly: DatePattern = {
	needs: YEAR_ALONE,
	at: 'words',
	pattern:
		/\b(?:in|since|during)\s+(?<year>1[89]\d\d|20\d\d)(?![\d,.]?\d|\s+(?:men|troops|tons|soldiers|trucks|prisoners|houses))/gi,
	read: ({ year }) => ({ edtf: year! })
};

/** Tried together; where two match the same characters, the earlier in this list is read. */
export const DATE_PATTERNS: DatePattern[] = [
	yearFirst,
	timeGroup,
	numeric,
	dayMonth,
	monthDay,
	monthOnly,
	eastAsianDay,
	ordinal,
	yearOnly
];
