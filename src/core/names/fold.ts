/**
 * Folding: what stays of a spelling when case, diacritics, apostrophes, hyphens and spaces are taken away.
 *
 * Two spellings that fold alike may name the same place; whether they do is decided later, on what folding threw away.
 */
import { foldHanja } from './hanja-variants.ts';

/** Everything but letters, digits and the kana voicing marks: かき and かぎ are different names. */
const NOT_NAME = /(?!\u3099|\u309a)[^\p{L}\p{N}]/gu;
const ASCII = /^[\0-\x7f]*$/;

/**
 * Folds a spelling to lower-case letters and digits: `Ch'ŏngju` → `chongju`, `P'yŏng-yang` → `pyongyang`,
 * `Сэйсю` → `сэисю`, `じんせん` → `ジンセン`, `清州` → `淸州`. Hangul stays as it is.
 *
 * @param text any text, composed or decomposed
 * @returns letters and digits only; empty when there are none
 */
export function fold(text: string): string {
	// Most text is plain, and needs no look at the tables of Unicode.
	if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]/g, '');
	const folded = text
		.normalize('NFKD')
		.replace(NOT_NAME, '')
		.toLowerCase()
		.replace(/[\u3041-\u3096]/g, (hiragana) => String.fromCharCode(hiragana.charCodeAt(0) + 0x60))
		.normalize('NFC');
	return foldHanja(folded);
}
