/**
 * Readings of a name in Chinese characters, for a curator to choose from. A proposal is not a source.
 */
import { koreanReadings, onReadings } from './character-readings.ts';
import { initialLaw } from './sino-korean.ts';

/** How a name may be read; the likelier first. */
export interface Readings {
	hangul: string[];
	kana: string[];
}

/** More proposals than these are no help. */
const MOST_PROPOSALS = 12;

/** All ways to take one reading of each character, ordered by how many rarer readings they take. */
function combine(choices: string[][]): string[] {
	let names = [{ name: '', rarer: 0 }];
	for (const choice of choices) {
		names = names
			.flatMap(({ name, rarer }) =>
				choice.map((reading, at) => ({ name: name + reading, rarer: rarer + at }))
			)
			.sort((a, b) => a.rarer - b.rarer)
			.slice(0, MOST_PROPOSALS * choices.length);
	}
	const found = names.map(({ name }) => name).filter((name) => name !== '');
	return [...new Set(found)].slice(0, MOST_PROPOSALS);
}

/**
 * Proposes how a name may be read: 砥平 → 지평; シヘイ and others.
 *
 * Japanese voicing and doubling (チュウカ or チュウガ, コッキョウ) are left to the curator, since no rule foretells them.
 *
 * @param hanja the name in Chinese characters, in any variant
 * @returns at most twelve of each, those with the usual readings first, the first syllable of Hangul by the initial-sound
 * law; empty when a character has no known reading
 */
export function proposeReadings(hanja: string): Readings {
	const characters = [...hanja];
	return {
		hangul: combine(
			characters.map((character, at) =>
				koreanReadings(character).map((reading) => (at === 0 ? initialLaw(reading) : reading))
			)
		),
		kana: combine(characters.map(onReadings))
	};
}
