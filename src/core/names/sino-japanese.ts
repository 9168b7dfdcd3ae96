/**
 * Chinese characters and kana: which on-readings fit which characters, with the voicing and doubling of compounds.
 */
import { onReadings } from './character-readings.ts';
import { letterTable } from './letter-table.ts';

/** First kana as they may be voiced in a compound (連濁): サン → ザン, ホ → ボ or ポ. */
const VOICED = letterTable(`
	カ ガ  キ ギ  ク グ  ケ ゲ  コ ゴ  サ ザ  シ ジ  ス ズ  セ ゼ  ソ ゾ  タ ダ  チ ヂジ  ツ ヅズ  テ デ  ト ド  ハ バパ  ヒ ビピ  フ ブプ
	ヘ ベペ  ホ ボポ
`);

/** A reading in ク, キ, ツ or チ may double what follows: モク + ホ → モッポ. */
const DOUBLES = /[クキツチ]$/;

/** The shapes that a reading takes within a compound. */
function shapes(reading: string, first: boolean, last: boolean): string[] {
	const heads = first
		? [reading]
		: [reading, ...[...(VOICED[reading[0]!] ?? '')].map((kana) => kana + reading.slice(1))];
	return last
		? heads
		: heads.flatMap((head) => (DOUBLES.test(head) ? [head, `${head.slice(0, -1)}ッ`] : [head]));
}

/**
 * Whether kana can be read from these characters by their on-readings, allowing voicing and doubling.
 *
 * @param kana katakana, long vowels spelt out
 * @returns `false` also when a character's reading is not known
 */
export function kanaFits(hanja: string, kana: string): boolean {
	const characters = [...hanja];
	const fits = (at: number, rest: string): boolean => {
		const character = characters[at];
		if (character === undefined) return rest === '';
		const ways = onReadings(character).flatMap((reading) =>
			shapes(reading, at === 0, at === characters.length - 1)
		);
		return ways.some((way) => rest.startsWith(way) && fits(at + 1, rest.slice(way.length)));
	};
	return characters.length > 0 && fits(0, kana);
}
