/**
 * Chinese characters and Hangul: which reading fits which, and how the North spells what the South does not.
 */
import { koreanReadings } from './character-readings.ts';
import { compose, decompose } from './hangul.ts';

/** Vowels before which initial ㄴ and ㄹ fall silent in the South. */
const Y_VOWELS = 'ㅑㅕㅖㅛㅠㅣㅒ';

/** The Southern spelling of a syllable that begins a word: 룡 → 용, 라 → 나, 녀 → 여 (Hangeul orthography, articles 10–12). */
export function initialLaw(syllable: string): string {
	const [sound] = decompose(syllable) ?? [];
	if (sound === undefined) return syllable;
	const soft = Y_VOWELS.includes(sound.vowel);
	if (sound.initial === 'ㄹ') return compose([{ ...sound, initial: soft ? 'ㅇ' : 'ㄴ' }]);
	return sound.initial === 'ㄴ' && soft ? compose([{ ...sound, initial: 'ㅇ' }]) : syllable;
}

/** The reading of a character that a syllable spells, also by the initial-sound law; `undefined` when it spells none. */
function readingSpelt(character: string, syllable: string): string | undefined {
	const readings = koreanReadings(character);
	return (
		readings.find((reading) => reading === syllable) ??
		readings.find((reading) => initialLaw(reading) === syllable)
	);
}

/**
 * Whether Hangul can be the reading of these characters, one syllable each.
 *
 * @returns the places (from 0) where it cannot; empty when it fits; `undefined` when the lengths differ
 */
export function misreadHangul(hanja: string, hangul: string): number[] | undefined {
	const characters = [...hanja];
	const syllables = [...hangul];
	if (characters.length !== syllables.length) return undefined;
	return syllables.flatMap((syllable, at) =>
		readingSpelt(characters[at]!, syllable) === undefined ? [at] : []
	);
}

/**
 * The Northern spelling, which writes the ㄹ and ㄴ that the South leaves out at the beginning: 龍川 용천 → 룡천.
 *
 * @returns `undefined` when it is the same, or the characters do not fit
 */
export function northernHangul(hanja: string, hangul: string): string | undefined {
	if (misreadHangul(hanja, hangul)?.length !== 0) return undefined;
	const syllables = [...hangul];
	const spelt = [...hanja].map((character, at) => readingSpelt(character, syllables[at]!)!).join('');
	return spelt === hangul ? undefined : spelt;
}

/**
 * The same name with one character read otherwise: 陜川 합천 → 협천. Dictionaries have these readings; that anyone used
 * one for this name is a guess.
 *
 * @returns the spelling, the character and its other reading, in order; empty when no character has another
 */
export function otherReadings(
	hanja: string,
	hangul: string
): { hangul: string; character: string; reading: string }[] {
	if (misreadHangul(hanja, hangul)?.length !== 0) return [];
	const syllables = [...hangul];
	return [...hanja].flatMap((character, at) => {
		const used = readingSpelt(character, syllables[at]!);
		return koreanReadings(character)
			.filter((reading) => reading !== used)
			.map((reading) => {
				const spelt = at === 0 ? initialLaw(reading) : reading;
				return { hangul: syllables.with(at, spelt).join(''), character, reading: spelt };
			});
	});
}
