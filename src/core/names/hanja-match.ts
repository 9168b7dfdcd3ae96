/**
 * Whether a reading can be one of given Chinese characters.
 */
import { asInitial, readingsOf } from './hanja.ts';

/**
 * Whether Hangul can be the reading of characters: as many of one as of the other, and each character has that
 * reading. The initial-sound rule may have been at work on any syllable (新栗 is 신률 or 신율), and Northern spelling does
 * without it.
 *
 * @param hangul spaces do not count
 */
export function fitsHangul(hanja: string, hangul: string): boolean {
	const characters = [...hanja];
	const syllables = [...hangul.replaceAll(' ', '')];
	if (characters.length !== syllables.length) return false;
	return characters.every((character, at) =>
		readingsOf(character).hangul.some((reading) => [reading, asInitial(reading)].includes(syllables[at]!))
	);
}

const VOICED = new Map(
	[
		'カガ',
		'キギ',
		'クグ',
		'ケゲ',
		'コゴ',
		'サザ',
		'シジ',
		'スズ',
		'セゼ',
		'ソゾ',
		'タダ',
		'チジ',
		'ツズ',
		'テデ',
		'トド'
	]
		.concat(['ハバ', 'ヒビ', 'フブ', 'ヘベ', 'ホボ'])
		.map(([plain, voiced]) => [plain!, voiced!])
);
const PLOSIVE = new Map(['ハパ', 'ヒピ', 'フプ', 'ヘペ', 'ホポ'].map(([plain, hard]) => [plain!, hard!]));

/** The shapes that a reading takes inside a name: 山 サン, ザン; 吉 before シ キッ; 浦 after ン ポ. */
function shapes(reading: string, first: boolean, last: boolean): string[] {
	const [initial = ''] = reading;
	const rest = reading.slice(1);
	const starts = first ? [] : [VOICED.get(initial), PLOSIVE.get(initial)];
	const whole = [reading, ...starts.flatMap((start) => (start === undefined ? [] : [start + rest]))];
	if (last) return whole;
	return [...whole, ...whole.map((shape) => shape.replace(/(?<=.)[ツチクキフ]$/, 'ッ'))];
}

/**
 * Whether kana can be the on-reading of characters, with the usual voicing and doubling.
 */
export function fitsKana(hanja: string, kana: string): boolean {
	const characters = [...hanja];
	let ends = new Set([0]);
	characters.forEach((character, at) => {
		const next = new Set<number>();
		for (const reading of readingsOf(character).kana)
			for (const shape of shapes(reading, at === 0, at === characters.length - 1))
				for (const end of ends) if (kana.startsWith(shape, end)) next.add(end + shape.length);
		ends = next;
	});
	return ends.has(kana.length);
}
