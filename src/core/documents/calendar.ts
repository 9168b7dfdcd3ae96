/** Months and days, as documents write them. */

const MONTHS = [
	['january', 'января', 'январе', 'janvier', 'januar'],
	['february', 'февраля', 'феврале', 'février', 'februar'],
	['march', 'марта', 'марте', 'mars', 'märz'],
	['april', 'апреля', 'апреле', 'avril'],
	['may', 'мая', 'мае', 'mai'],
	['june', 'июня', 'июне', 'juin', 'juni'],
	['july', 'июля', 'июле', 'juillet', 'juli'],
	['august', 'августа', 'августе', 'août'],
	['september', 'сентября', 'сентябре', 'septembre'],
	['october', 'октября', 'октябре', 'octobre', 'oktober'],
	['november', 'ноября', 'ноябре', 'novembre'],
	['december', 'декабря', 'декабре', 'décembre', 'dezember']
] as const satisfies [string, ...string[]][];

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Letters that may stand beside a month, for a class of a pattern: a short list is told far faster than `\p{L}`. */
export const LETTERS = 'a-z\\u00c0-\\u024f\\u0400-\\u04ff';

/** Names of months for a pattern: whole, or three letters and a full stop, four for September; French, German, Russian in the genitive and the prepositional; an l may have been read as 1. */
export const MONTH = `(?:${MONTHS.map(([english, ...others]) => [english.replaceAll('l', '[l1]'), ...others, `${english.slice(0, 3)}\\.?`].join('|')).join('|')}|sept\\.?)(?![${LETTERS}])`;

/** Every name of a month, small, whole or in three letters. */
export const MONTH_WORDS = MONTHS.flatMap(([english, ...others]) => [
	english,
	english.slice(0, 3),
	...others
]);

/** The first three letters of every name of a month, small. */
export const MONTH_STARTS = new Set([...MONTHS.flat(), 'ju1y'].map((name) => name.slice(0, 3)));

/** 1 to 12, from a name as `MONTH` matches it or from a Roman number; 0 for anything else. */
export function monthNumber(word: string): number {
	const key = word.toLowerCase().replace('1', 'l');
	const named = MONTHS.findIndex(
		([english, ...others]) => english.startsWith(key.slice(0, 3)) || (others as string[]).includes(key)
	);
	return ROMAN.indexOf(key) + 1 || named + 1;
}

/** Whether a year has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= monthDays(year, month);
}

/** How many days a month has. */
export function monthDays(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export const DAY_MS = 86_400_000;

/** The length of a date in EDTF that has a day. */
export const FULL_DATE = 'yyyy-mm-dd'.length;

/** Of a span of time its last day; a day itself. */
export function lastDay(edtf: string): string {
	return edtf.slice(edtf.lastIndexOf('/') + 1);
}

/** A day in EDTF. */
export function edtfDay(year: number, month: number, day: number): string {
	return [year, month, day].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
