import { MONTH, monthNumber } from './calendar.ts';
import { day, dayWithoutYear, nearestDays, type DatePattern } from './date-readings.ts';
import { TENTH_TO_TWENTIETH, TO_NINTH } from './date-words.ts';
import { DAY_WORD } from './number-signs.ts';

/** The days of a month in words, from the first. */
const ORDINALS = [
	...TO_NINTH,
	...TENTH_TO_TWENTIETH,
	...TO_NINTH.map((unit) => `twenty-${unit}`),
	'thirtieth',
	'thirty-first'
];

const numberOf = (words: string) => ORDINALS.indexOf(words.toLowerCase().replace(/\s+/, '-')) + 1;

/** Longest first, lest `twenty` hide `twenty-first`. */
const ORDINAL = [...ORDINALS]
	.sort((a, b) => b.length - a.length)
	.map((words) => words.replace('-', '[-\\s]'))
	.join('|');
const LEAD = '(?:on|by|until|since|between|(?:night|evening|morning|afternoon|dawn|noon|day|end)\\s+of)';
const SECOND = `\\s+(?:to|until|till|and)\\s+(?:the\\s+)?`;
/** What follows a day, and nothing that is counted: `on the second floor`. */
const NOT_COUNTED =
	'(?=[,.;:)]|\\s+(?:we|they|he|she|it|i|you|the|our|my|his|her|their|its|a|an|this|to|until|and|there|no|at|in)\\b)';

/** `the eleventh of February`, `on the seventh we`, `from the thirteenth to the fifteenth` */
export const ordinalInWords: DatePattern = {
	needs: DAY_WORD,
	at: 'words',
	pattern: new RegExp(
		`\\bthe\\s+(?<from>${ORDINAL})(?:${SECOND}(?<to>${ORDINAL}))?\\s+(?:day\\s+)?(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+(?<year>\\d{4})(?!\\d|:\\d))?` +
			`|\\b(?:${LEAD}\\s+the\\s+(?<day>${ORDINAL})(?:${SECOND}(?<until>${ORDINAL}))?|from\\s+the\\s+(?<first>${ORDINAL})${SECOND}(?<last>${ORDINAL}))${NOT_COUNTED}`,
		'gi'
	),
	read: ({ from, to, month, year, day: bare, until, first, last: second }, style, last) => {
		if (month) {
			const days = [numberOf(from!), ...(to ? [numberOf(to)] : [])] as [number, ...number[]];
			const number = monthNumber(month);
			return year ? day(Number(year), number, ...days) : dayWithoutYear(style, last, number, ...days);
		}
		const start = (bare ?? first)!;
		const end = until ?? second;
		// Of an army, as a rule: `on the Eighth`.
		if (start.charAt(0) !== start.charAt(0).toLowerCase()) return undefined;
		return nearestDays(last, `${numberOf(start)}`, end && `${numberOf(end)}`);
	}
};
