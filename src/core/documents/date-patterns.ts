import { DAY_MS, edtfDay, LETTERS, MONTH, monthNumber } from './calendar.ts';
import { day, dayWithoutYear, yearOf, type DatePattern } from './date-readings.ts';
import type { DateStyle } from './date-style.ts';
import { DAY_NUMBERS } from './day-numbers.ts';
import { EAST_ASIAN_DATES } from './east-asian-dates.ts';
import { monthAlone, monthPart } from './month-parts.ts';
import { ordinalInWords } from './ordinal-words.ts';
import { BY_MONTH, SEPARATED, TIME_GROUP, YEAR_ALONE, YEAR_FIRST } from './number-signs.ts';

/** A 1 or a 0 may be read as a letter: `2l Nov 5O`, `l2 August`. */
const DAY = '(?:\\d[\\dlIO]?|[lI]\\d)(?:st|nd|rd|th|d|er)?';
/**
 * `28. April`, in German. Elsewhere a full stop ends what is before it: `2. September 15: the landing`.
 */
const GERMAN_DAY =
	'\\d{1,2}\\.(?=\\s+(?:januar|februar|märz|mai|juni|juli|oktober|dezember)(?![a-z]))|' +
	'(?<=\\b(?:am|vom|den|bis|zum|seit|dem|ab|und)\\s)\\d{1,2}\\.';
const YEAR = '\\d{3}[\\dO](?!\\d|:\\d)';
/** `1ST MAR DIV` is a division of marines. */
const NO_UNIT = '(?!\\s+(?:div|divs|division|regt|bn|brig|bde)(?![a-z]))';

function fullYear(digits: string, style: DateStyle): number {
	return digits.length === 4 ? numeral(digits) : style.century + numeral(digits);
}

/** A number, its misread signs put right and what makes it an ordinal left away. */
function numeral(written: string): number {
	return parseInt(written.replace(/[lI]/g, '1').replace(/O/g, '0'), 10);
}

/** In days: farther from the date before, `1ST MAR` without a year is a division of marines. */
const NEAR_MARCH = 45;

function isMarines(from: string, month: string, year: number, last: string | undefined): boolean {
	if (month !== 'MAR' || !/^\d+(?:ST|ND|RD|TH)$/.test(from) || !last) return false;
	return Math.abs(Date.UTC(year, 2, numeral(from)) - Date.parse(last)) > NEAR_MARCH * DAY_MS;
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

/** `12.IX.`, `19-20.VIII.`: a Roman month without the year. */
const romanMonth: DatePattern = {
	needs: SEPARATED,
	at: 'number',
	pattern:
		/(?<![\d./-])(?<from>\d{1,2})(?:\.?\s*[-–]\s*(?<to>\d{1,2}))?\.(?<month>[IVX]{1,4})(?![\p{L}\d]|\.\d)\.?/uy,
	read: ({ from, to, month }, style, last) => {
		const number = monthNumber(month!);
		if (number === 0) return undefined;
		return dayWithoutYear(style, last, number, Number(from), ...(to ? [Number(to)] : []));
	}
};

/** `1950-09-26` */
const iso: DatePattern = {
	needs: YEAR_FIRST,
	at: 'number',
	pattern: /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/y,
	read: (g) => day(Number(g['year']), Number(g['month']), Number(g['day']))
};

/** `26 September 1950`, `26 Sep 50`, `the 26th of September`, `25-27 September`, `28 сентября 1950 года`, `1er février` */
const dayMonth: DatePattern = {
	needs: BY_MONTH,
	at: 'number',
	pattern: new RegExp(
		`(?<![\\w.])(?<from>${GERMAN_DAY}|${DAY})(?:(?:\\s*[-–/]\\s*|\\s+(?:to(?:\\s+the)?|по|до|(?<=(?:between|on)\\s\\d{1,2}\\s)and)\\s+)(?<to>${DAY}))?(?:\\s+of)?\\s+(?<month>${MONTH})${NO_UNIT}` +
			`(?:,?\\s+(?<year>${YEAR})|\\s+’?'?(?<short>[4-9][\\dO])(?![\\d:]|\\.\\d)|[^\\S\\n]+(?<odd>\\d{1,2})(?![\\d:.]|\\s+${MONTH}))?`,
		'iuy'
	),
	read: ({ from, to, month, year: stated, short, odd }, style, last) => {
		const number = monthNumber(month!);
		const whole = (stated ?? short) && fullYear((stated ?? short)!, style);
		const year = whole || yearOf(style, last, number, numeral(from!));
		if (year === undefined || (!whole && isMarines(from!, month!, year, last))) return undefined;
		const reading = day(year, number, ...[from, to].flatMap((d) => (d ? [numeral(d)] : [])));
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
	read: ({ month, year }) => ({ edtf: edtfDay(numeral(year!), monthNumber(month!), 1).slice(0, 7) })
};

/** `180600Z OCT 50`, `062400 to 072400 Feb 51`: day, time and zone as armies write them. */
const timeGroup: DatePattern = {
	needs: TIME_GROUP,
	at: 'number',
	pattern:
		/(?<!\w)(?<day>\d{2})\d{4}[A-Z]?(?:(?:\s+to\s+|\s*[-–]\s*)(?<to>\d{2})\d{4}[A-Z]?)?\s+(?<month>[A-Z]{3}|[A-Z][a-z]{2,8})\s+(?<year>\d{4}|\d{2})(?!\d)/y,
	read: (g, style) =>
		day(
			fullYear(g['year']!, style),
			monthNumber(g['month']!),
			...[g['day'], g['to']].filter(Boolean).map(Number)
		)
};

/** What a number with a full stop in it counts when it is no date: `on 3.5 km`, `по 10.5 тыс.` */
const NO_FIGURE =
	'(?![\\d.,:]|\\s*(?:%|км|м\\b|тыс|млн|тонн|час|km|kilo|miles?|metres?|meters?|m\\b|cm|mm|per\\s?cent|million|thousand|tons?|hours?|degrees|inch|feet|divisions?|li\\b))';
/** Words before a day and a month in figures. */
const LEAD =
	'(?<!\\p{L})(?:от|на|до|с|к|по|исходу|утру|вечеру|утром|вечером|ночью|on|by|since|till|until|from|to|' +
	'(?:night|morning|noon|afternoon|evening|day|dawn|end|close)\\s+of)\\s+';

/**
 * `27.11.` as the heading of an entry, or after a preposition: a day and a month in figures, without the year. Translated or
 * not, Russian puts no full stop behind: `к исходу 27.9`, `с 23 по 25.9`, `on 24.9`, `the night from 25 to 26.9`.
 */
const figures: DatePattern = {
	needs: SEPARATED,
	at: 'number',
	pattern: new RegExp(
		'(?<=(?:^|\\n|[.;]\\s|(?<!\\p{L})(?:on|of|by|until|from|to|am|vom|den|bis|от|на|до|с|к|по)\\s)\\s*)(?<from>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?!\\d)|' +
			`(?<=${LEAD}(?:(?<first>\\d{1,2})\\s+(?:по|на|до|to|until)\\s+)?)(?<until>\\d{1,2})\\.(?<of>0?[1-9]|1[0-2])${NO_FIGURE}`,
		'iuy'
	),
	read: ({ from, month, first, until, of }, style, last) =>
		month
			? dayWithoutYear(style, last, Number(month), Number(from))
			: dayWithoutYear(style, last, Number(of), Number(first ?? until), ...(first ? [Number(until)] : []))
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
	monthPart,
	iso,
	...EAST_ASIAN_DATES,
	timeGroup,
	numeric,
	romanMonth,
	figures,
	dayMonth,
	monthDay,
	monthOnly,
	monthAlone,
	...DAY_NUMBERS,
	ordinalInWords,
	yearOnly
];
