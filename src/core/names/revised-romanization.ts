/**
 * Revised Romanization of Korean: Ministry of Culture and Tourism, Notification 2000-8 (7 July 2000).
 * Chapter 2 gives the letters, chapter 3 article 1 the sound changes, article 2 the hyphen,
 * article 5 the administrative units, article 6 natural features.
 */
import { pronounce, pronounceApart } from './assimilation.ts';
import type { Syllable } from './hangul.ts';
import { letterTable } from './letter-table.ts';

/** Chapter 2, article 1. */
const VOWELS = letterTable(`
	ㅏ a  ㅓ eo  ㅗ o  ㅜ u  ㅡ eu  ㅣ i  ㅐ ae  ㅔ e  ㅚ oe  ㅟ wi  ㅑ ya  ㅕ yeo  ㅛ yo  ㅠ yu  ㅒ yae  ㅖ ye
	ㅘ wa  ㅙ wae  ㅝ wo  ㅞ we  ㅢ ui
`);

/** Chapter 2, article 2: before a vowel. */
const INITIALS = letterTable(`
	ㄱ g  ㄲ kk  ㅋ k  ㄷ d  ㄸ tt  ㅌ t  ㅂ b  ㅃ pp  ㅍ p  ㅈ j  ㅉ jj  ㅊ ch  ㅅ s  ㅆ ss  ㅎ h  ㄴ n  ㅁ m  ㅇ -
	ㄹ r
`);

/** The same article: before a consonant or at the end. */
const FINALS = letterTable(`
	- -  ㄱ k  ㄴ n  ㄷ t  ㄹ l  ㅁ m  ㅂ p  ㅇ ng
`);

const spell = (sounds: Syllable[]): string =>
	sounds
		.map(({ initial, vowel, final }, at) => {
			const afterL = initial === 'ㄹ' && sounds[at - 1]?.final === 'ㄹ';
			return (afterL ? 'l' : INITIALS[initial]!) + VOWELS[vowel]! + FINALS[final]!;
		})
		.join('');

export interface RevisedOptions {
	/** Verbs and adverbs let ㅎ melt (chapter 3, article 1, 4); nouns do not. Default `false`: names are nouns. */
	melt?: boolean;
	/** Each syllable as if it stood alone: Wangsipri. Not the standard, but often seen. Default `false`. */
	apart?: boolean;
}

/**
 * Romanizes a Hangul word, in lower case: 왕십리 → wangsimni, 대관령 → daegwallyeong.
 *
 * @param hangul one word; `-` separates an administrative unit, over which sounds do not change (article 5): 삼죽-면
 * @returns `undefined` when any other character stands in it
 */
export function revisedRomanization(hangul: string, options: RevisedOptions = {}): string | undefined {
	const parts: string[] = [];
	for (const part of hangul.split('-')) {
		const sounds = options.apart ? pronounceApart(part) : pronounce(part, options);
		if (sounds === undefined || sounds.length === 0) return undefined;
		parts.push(spell(sounds));
	}
	return parts.join('-');
}
