import { kmBetween } from '../distance.ts';

const MILE = 'мил(?:ь|я|и|ю|ей|ям|ях|ями)';
/** Kilometres in one of each unit; a mile and a verst as `distance.ts` has them, the Chinese li of 500 m. */
const UNITS: { words: string; km: number }[] = [
	{ words: 'километр[а-яё]*|км\\.?', km: 1 },
	{ words: `морск[а-яё]+\\s+${MILE}|мор\\.\\s*${MILE}`, km: 1.852 },
	{ words: MILE, km: 1.609344 },
	{ words: 'метр[а-яё]*|м\\.?', km: 0.001 },
	{ words: 'в[её]рст[а-яё]*', km: 1.0668 },
	{ words: 'ли', km: 0.5 }
];
const UNIT = UNITS.map(({ words }) => words).join('|');

/** In whatever case; the longer before what they start with. */
const NUMBERS: [words: string, value: number][] = [
	...['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map(
		(stem, at): [string, number] => [`${stem}надцат[ьи]`, at + 11]
	),
	...([
		['двадцат[ьи]', 20],
		['тридцат[ьи]', 30],
		['сорока?', 40],
		['пят(?:ьдесят|идесяти)', 50],
		['шест(?:ьдесят|идесяти)', 60],
		['сем(?:ьдесят|идесяти)', 70],
		['восем(?:ьдесят|идесяти)|восьмидесяти', 80],
		['девяност[оа]', 90],
		['ст[оа]', 100],
		['полутора|полтор[аы]', 1.5],
		['половиной', 0.5],
		['одн(?:ого|ой|ом)|один|одна', 1],
		['дв(?:ух|е|а)', 2],
		['тр(?:[её]х|и)', 3],
		['четыр(?:[её]х|е)', 4],
		['пят[ьи]', 5],
		['шест[ьи]', 6],
		['сем[ьи]', 7],
		['восемь|восьми', 8],
		['девят[ьи]', 9],
		['десят[ьи]', 10]
	] satisfies [string, number][])
];
const SPELT_WORD = `(?:${NUMBERS.map(([words]) => words).join('|')})(?![а-яё])`;
const SPELT = `${SPELT_WORD}(?:\\s+(?:с\\s+)?${SPELT_WORD})*`;
const FIGURES = '\\d{1,4}(?:[.,]\\d{1,2})?(?:\\s+с\\s+половиной)?';
const NUMBER = `(?:${FIGURES}|${SPELT})`;
const TO = `(?:\\s*[-–—]\\s*|\\s+(?:до|или)\\s+)`;
const START = '(?<![а-яё\\d.,])';
const END = '(?![а-яё\\d])';

const PLAIN = `(?:${NUMBER}${TO})?${NUMBER}[\\s-]*(?:${UNIT})${END}`;
/** `километрах в двадцати` is about twenty. */
const TURNED = `(?:километр[а-яё]+|в[её]рст[а-яё]+|${MILE})\\s+(?:в|на|за)\\s+${NUMBER}${END}`;

/** A distance: `15 км`, `8–10 километрах`, `двадцати верстах`. A pattern for use with the flag `i`. */
export const DISTANCE = `${START}(?:${PLAIN}|${TURNED})`;

const READ = new RegExp(`${START}(?:(${NUMBER})${TO})?(${NUMBER})[\\s-]*(${UNIT})${END}`, 'i');
const READ_TURNED = new RegExp(
	`${START}(километр[а-яё]+|в[её]рст[а-яё]+|${MILE})\\s+(?:в|на|за)\\s+(${NUMBER})${END}`,
	'i'
);
/** Before a distance that is only its upper end. */
const AT_MOST =
	/(?<![а-яё])(?:до|(?:не\s+более|не\s+далее|менее|ближе)(?:\s+чем)?(?:\s+в)?|в\s+пределах)\s+$/i;
const EACH_NUMBER = new RegExp(NUMBERS.map(([words]) => `(?<![а-яё])(${words})(?![а-яё])`).join('|'), 'gi');

function numberOf(written: string): number {
	let sum = Number(/\d[\d.,]*/.exec(written)?.[0].replace(',', '.') ?? 0);
	for (const [, ...words] of written.matchAll(EACH_NUMBER))
		sum += NUMBERS[words.findIndex((word) => word !== undefined)]![1];
	return sum;
}

function unitKm(written: string): number {
	return UNITS.find(({ words }) => new RegExp(`^(?:${words})`, 'i').test(written))!.km;
}

/** The distance that a Russian phrase gives, as `kmOf` of `distance.ts` has it. */
export function kmOf(phrase: string): [min: number, max: number] | undefined {
	const turned = READ_TURNED.exec(phrase);
	if (turned) return kmBetween(undefined, numberOf(turned[2]!), unitKm(turned[1]!), false);
	const match = READ.exec(phrase);
	if (!match) return undefined;
	const [, first, last, unit] = match;
	return kmBetween(
		first === undefined ? undefined : numberOf(first),
		numberOf(last!),
		unitKm(unit!),
		AT_MOST.test(phrase.slice(0, match.index))
	);
}
