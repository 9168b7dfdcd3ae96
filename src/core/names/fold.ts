/**
 * Folding: what stays of a spelling when case, diacritics, apostrophes, hyphens and spaces are taken away.
 *
 * Two spellings that fold alike may name the same place; whether they do is decided later, on what folding threw away.
 */

/** Combining marks, but not the kana voicing marks: かき and かぎ are different names. */
const MARKS = /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]/g;
const NOT_NAME = /[^\p{L}\p{N}\u3099-\u309a]/gu;

/**
 * Folds a spelling to lower-case letters and digits: `Ch'ŏngju` → `chongju`, `P'yŏng-yang` → `pyongyang`,
 * `Сэйсю` → `сэисю`, `じんせん` → `ジンセン`. Hangul and Chinese characters stay as they are.
 *
 * @param text any text, composed or decomposed
 * @returns letters and digits only; empty when there are none
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(MARKS, '')
		.replace(NOT_NAME, '')
		.toLowerCase()
		.replace(/[\u3041-\u3096]/g, (hiragana) => String.fromCharCode(hiragana.charCodeAt(0) + 0x60))
		.normalize('NFC');
}
