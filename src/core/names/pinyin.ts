/** Pinyin of Chinese characters, by their usual Mandarin readings. */
import { mandarinReading } from './character-readings.ts';

/** The reading of characters in pinyin, small: 元山 → yuanshan; undefined when one of them has none. */
export function pinyinOf(hanja: string): string | undefined {
	const syllables = [...hanja].map(mandarinReading);
	if (syllables.includes(undefined)) return undefined;
	// Pinyin parts a syllable that starts with a vowel from the one before.
	return syllables
		.map((syllable, at) => (at > 0 && /^[aoe]/.test(syllable!) ? "'" : '') + syllable!)
		.join('');
}
