/**
 * Kilometres in one of each unit.
 *
 * - mile: the international mile of 1959, 1.609344 km; nautical mile 1.852 km.
 * - li: the market li of the Chinese Weights and Measures Act of 1929, 500 m.
 * - ri: the Korean ri under the Japanese system, 10 ri to 3.927 km (1 ri of 36 chō as used in Japan is ten times as much).
 * - verst: 500 sazhen, 1.0668 km.
 */
const UNITS: { words: string; km: number }[] = [
	{ words: 'km\\.?|kms\\.?|kilomet(?:er|re)s?', km: 1 },
	{ words: 'nautical miles?|n\\.\\s?m\\.|nm', km: 1.852 },
	{ words: '(?:statute\\s+)?miles?|mi\\.?', km: 1.609344 },
	{ words: 'm|met(?:er|re)s?', km: 0.001 },
	{ words: 'yards?|yds?\\.?', km: 0.0009144 },
	{ words: 'li', km: 0.5 },
	{ words: 'ri', km: 0.3927 },
	{ words: 'versts?', km: 1.0668 }
];

const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const PARTS: Record<string, number> = { half: 0.5, quarter: 0.25 };
/** What the number before is taken times. */
const TIMES: Record<string, number> = { hundred: 100, dozen: 12 };

const WORDS = `(?:(?:${[...TENS, ...SMALL].join('|')})(?:[\\s-](?:${SMALL.slice(1, 10).join('|')}))?|hundred|dozen)`;
const FRACTION = '(?:\\s+and\\s+(?:a|one)\\s+half)';
const FIGURES = '(?:\\d{1,4}(?:,\\d{3})?(?:[.,]\\d{1,2})?(?:\\s?½|\\s1/2)?|½)';
const SPELT = `(?:(?:half\\s+a\\s+dozen|half\\s+an?|(?:an?\\s+)?${WORDS}(?:\\s+(?:hundred|dozen))?|an?)${FRACTION}?)`;
const NUMBER = `(?:${FIGURES}|${SPELT})`;
const UNIT = UNITS.map(({ words }) => words).join('|');
const TO = `(?:\\s+(?:${UNIT}))?\\s+(?:to|or|and)\\s+`;
/** The lower end of a range. A hyphen joins figures only: that of `twenty-five` is none of a range. */
const LOWER = `(?:${FIGURES}(?=\\s*[-–—]|${TO})|${SPELT}(?=${TO}))`;
const RANGE = `(?:\\s*[-–—]\\s*|${TO})`;

/** Figures and words of which numbers are made. */
const OF_NUMBER = `\\d[\\d.,]*(?:\\s?½|\\s1/2)?|½|${[...TENS, ...SMALL].join('|')}|hundred|dozen|half|an?`;

/**
 * A distance: `20 km`, `25 to 30 kilometers`, `five miles`, `a mile and a half`. A pattern for use with the flag `i`.
 *
 * It is part of many others, so that it is short: any row of numbers, and of what may join them, up to a unit. `READ` is strict.
 */
export const DISTANCE = `(?<![a-z\\d.,])(?:${OF_NUMBER})(?:[\\s–—-]*(?<![a-z])(?:${OF_NUMBER}|to|or|and|${UNIT})(?![a-z]))*[\\s-]*(?:${UNIT})(?![a-z\\d])(?:\\s+and\\s+a\\s+half)?`;

/** The last word of a distance. */
export const DISTANCE_END = `${UNIT}|half`;

const READ = new RegExp(
	`(?<![a-z\\d.,])(?:(${LOWER})${RANGE})?(${NUMBER})[\\s-]*(${UNIT})(?![a-z\\d])(\\s+and\\s+a\\s+half)?`,
	'i'
);
/** Before a distance that is only its upper end: `up to 20 km`, `within 10 miles`. */
const AT_MOST = /\b(?:up\s+to|within|less\s+than|no(?:t)?\s+more\s+than|under|at\s+most|as\s+far\s+as)\s+$/i;

/** Digits (a comma before three digits groups thousands, before fewer it is a decimal comma) or English words. */
function numberOf(written: string): number {
	const digits = /^\d[\d.,]*/.exec(written)?.[0];
	if (digits) {
		const plain = digits.replace(/,(?=\d{3})/, '').replace(',', '.');
		return Number(plain) + (/½|1\/2/.test(written) ? 0.5 : 0);
	}
	if (written === '½') return 0.5;
	let sum = 0;
	for (const word of written.toLowerCase().split(/[\s-]+/)) {
		if (TIMES[word] !== undefined) sum = (sum || 1) * TIMES[word];
		else if (TENS.includes(word)) sum += (TENS.indexOf(word) + 2) * 10;
		else if (SMALL.includes(word)) sum += SMALL.indexOf(word);
		else sum += PARTS[word] ?? 0;
	}
	// “a mile”, and the “a” of “a mile and a half”.
	return sum === 0 ? 1 : sum;
}

const round = (km: number) => Math.round(km * 100) / 100;

/**
 * A distance as phrases have it.
 *
 * @param first the lower number where two are given
 * @param km in one of the unit
 * @param atMost whether a number by itself is only the upper end
 * @returns kilometres rounded to 10 m
 */
export function kmBetween(
	first: number | undefined,
	last: number,
	km: number,
	atMost: boolean
): [min: number, max: number] {
	const max = round(last * km);
	if (first !== undefined) return [Math.min(round(first * km), max), max];
	return [atMost ? 0 : max, max];
}

/**
 * The distance that a phrase gives, in kilometres rounded to 10 m.
 *
 * @returns `[min, max]`, alike when the phrase gives one number, from 0 after `up to`; undefined when it gives none
 */
export function kmOf(phrase: string): [min: number, max: number] | undefined {
	const match = READ.exec(phrase);
	if (!match) return undefined;
	const [, first, last, unit, half] = match;
	const { km } = UNITS.find(({ words }) => new RegExp(`^(?:${words})$`, 'i').test(unit!))!;
	return kmBetween(
		first === undefined ? undefined : numberOf(first),
		numberOf(last!) + (half ? 0.5 : 0),
		km,
		AT_MOST.test(phrase.slice(0, match.index))
	);
}
