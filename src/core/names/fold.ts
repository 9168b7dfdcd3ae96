/**
 * Folding: what stays of a spelling when case, diacritics, apostrophes, hyphens and spaces are taken away.
 *
 * Two spellings that fold alike may name the same place; whether they do is decided later, on what folding threw away.
 */
import { foldHanja } from './hanja-variants.ts';

/** Everything but letters, digits and the kana voicing marks: かき and かぎ are different names. */
const NOT_NAME = /(?!\u3099|\u309a)[^\p{L}\p{N}]/gu;

/** Conjoining jamo, kana voicing marks and surrogates: what is one letter only together with its neighbour. */
const JOINED = /[\u1100-\u11ff\ud800-\udfff]|\u3099|\u309a/;

function foldWhole(text: string): string {
	const folded = text
		.normalize('NFKD')
		.replace(NOT_NAME, '')
		.toLowerCase()
		.replace(/[\u3041-\u3096]/g, (hiragana) => String.fromCharCode(hiragana.charCodeAt(0) + 0x60))
		.normalize('NFC');
	return foldHanja(folded);
}

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
