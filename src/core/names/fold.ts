/**
 * Folding: what stays of a spelling when case, diacritics, apostrophes, hyphens and spaces are taken away.
 *
 * Two spellings that fold alike may name the same place; whether they do is decided later, on what folding threw away.
 */
import { foldLetters } from './fold-letters.ts';
import { foldHanja } from './hanja-variants.ts';

/** Conjoining jamo, kana voicing marks and surrogates: what is one letter only together with its neighbour. */
const JOINED = /[\u1100-\u11ff\ud800-\udfff]|\u3099|\u309a/;

const foldWhole = (text: string): string => foldHanja(foldLetters(text));

/** What each code unit folds to, once it has been asked for. */
const units: (string | undefined)[] = [];

/**
 * Folds a spelling to lower-case letters and digits: `Ch'ŏngju` → `chongju`, `P'yŏng-yang` → `pyongyang`,
 * `Сэйсю` → `сэисю`, `じんせん` → `ジンセン`, `清州` → `淸州`. Hangul stays as it is.
 *
 * @param text any text, composed or decomposed
 * @returns letters and digits only; empty when there are none
 */
export function fold(text: string): string {
	if (JOINED.test(text)) return foldWhole(text);
	let folded = '';
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		folded += units[unit] ??= foldWhole(text[at]!);
	}
	return folded;
}
