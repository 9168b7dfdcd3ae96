/**
 * Chinese characters read in Korean and in Japanese: to propose readings to a curator and to check entries against,
 * never to make a name of its own accord.
 */
import { compose, decompose } from './hangul.ts';
import { HANGUL_READINGS } from './hanja-hangul.ts';
import { KANA_READINGS } from './hanja-kana.ts';
import { foldHanja } from './hanja-variants.ts';

/** How one character is read, or a whole name. */
export interface Readings {
	hangul: string[];
	kana: string[];
}

function table(groups: string): Map<string, string[]> {
	const readings = new Map<string, string[]>();
	for (const group of groups.trim().split(/\s+/)) {
		const [, reading = '', characters = ''] = /^([가-힣]|[ァ-ヶ]+)(.+)$/u.exec(group) ?? [];
		for (const character of characters)
			readings.set(character, [...(readings.get(character) ?? []), reading]);
	}
	return readings;
}

let tables: Record<keyof Readings, Map<string, string[]>> | undefined;

/**
 * How one character is read.
 *
 * @param character any variant: 清 is read as 淸
 * @returns syllables in dictionary order, without what the initial-sound rule and voicing make of them; both lists empty
 * for a character that is not in the tables
 */
export function readingsOf(character: string): Readings {
	tables ??= { hangul: table(HANGUL_READINGS), kana: table(KANA_READINGS) };
	const find = (kind: keyof Readings): string[] =>
		tables![kind].get(character) ?? tables![kind].get(foldHanja(character)) ?? [];
	return { hangul: find('hangul'), kana: find('kana') };
}

/** Vowels before which an initial ㄴ or ㄹ falls silent. */
const PALATAL = 'ㅑㅒㅕㅖㅛㅠㅣ';

/**
 * What the initial-sound rule of the South makes of a syllable that begins a word (Hangul orthography of 1988, articles
 * 10 to 12): 려 → 여, 량 → 양, 로 → 노, 녕 → 영.
 *
 * @returns the same syllable where the rule changes nothing
 */
export function asInitial(syllable: string): string {
	const [parts] = decompose(syllable) ?? [];
	if (parts === undefined) return syllable;
	const { initial, vowel } = parts;
	if (initial !== 'ㄹ' && initial !== 'ㄴ') return syllable;
	return compose([{ ...parts, initial: PALATAL.includes(vowel) ? 'ㅇ' : 'ㄴ' }]);
}

/** More proposals than these are no help. */
const MOST_PROPOSALS = 12;

function combine(choices: string[][]): string[] {
	let names = [''];
	for (const choice of choices) {
		names = names.flatMap((name) => choice.map((reading) => name + reading)).slice(0, MOST_PROPOSALS ** 2);
	}
	return [...new Set(names)].filter((name) => name !== '').slice(0, MOST_PROPOSALS);
}

/**
 * Proposes how a name may be read, for a curator to choose from: 砥平 → 지평; シヘイ, シビョウ, …
 *
 * Japanese voicing and doubling (チュウカ or チュウガ, コッキョウ) are left to the curator, since no rule foretells them.
 *
 * @param hanja the name in Chinese characters, in any variant
 * @returns at most twelve of each, in dictionary order of the readings, the first syllable by the initial-sound rule;
 * empty when a character has no known reading
 */
export function proposeReadings(hanja: string): Readings {
	const readings = [...hanja].map(readingsOf);
	return {
		hangul: combine(readings.map(({ hangul }, at) => (at === 0 ? hangul.map(asInitial) : hangul))),
		kana: combine(readings.map(({ kana }) => kana))
	};
}
