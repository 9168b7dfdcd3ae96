/** Everything but letters, digits and the kana voicing marks: かき and かぎ are different names. */
const NOT_NAME = /(?!\u3099|\u309a)[^\p{L}\p{N}]/gu;

/** Folds a spelling as `fold` does, but for the variants of Hanja, whose table is long. */
export function foldLetters(text: string): string {
	return text
		.normalize('NFKD')
		.replace(NOT_NAME, '')
		.toLowerCase()
		.replace(/[\u3041-\u3096]/g, (hiragana) => String.fromCharCode(hiragana.charCodeAt(0) + 0x60))
		.normalize('NFC');
}
