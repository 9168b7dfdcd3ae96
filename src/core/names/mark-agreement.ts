/**
 * What folding threw away, looked at again: whether the marks of two spellings that fold alike agree.
 */

/** `exact`: the same marks; `compatible`: the query only lost marks; `conflicting`: it has marks that the form lacks. */
export type MarkAgreement = 'exact' | 'compatible' | 'conflicting';

const APOSTROPHE = /['’‘ʼʻ`´ʹʺ′”"]/;
const COMBINING = /[\u0300-\u036f]/;
const LETTER = /[\p{L}\p{N}]/u;

/** Marks that printers take for one another: ŏ is set ǒ, ô and ö, ō is set ô. */
const CIRCUMFLEX = '\u0302';
const TWINS: Record<string, string[]> = {
	'\u0306': ['\u030c', '\u0308', CIRCUMFLEX],
	'\u030c': ['\u0306', CIRCUMFLEX],
	'\u0308': ['\u0306'],
	'\u0304': [CIRCUMFLEX],
	[CIRCUMFLEX]: ['\u0304', '\u0306', '\u030c']
};

/** For each letter the marks that follow it; hyphens and spaces do not count. */
function marksOf(text: string): string[][] {
	const result: string[][] = [];
	for (const char of text.normalize('NFKD')) {
		const last = result.at(-1);
		if (COMBINING.test(char)) last?.push(char);
		else if (APOSTROPHE.test(char)) last?.push("'");
		else if (LETTER.test(char)) result.push([]);
	}
	return result;
}

/** Most spellings have no marks at all: letters and digits of ASCII, blanks, full stops and hyphens. */
function isUnmarked(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const isLetter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
		const isDigit = unit >= 0x30 && unit <= 0x39;
		if (!isLetter && !isDigit && unit !== 0x20 && unit !== 0x2d && unit !== 0x2e) return false;
	}
	return true;
}

/** Whether a spelling has any mark at all. */
function isMarked(text: string): boolean {
	const apart = text.normalize('NFKD');
	return COMBINING.test(apart) || APOSTROPHE.test(apart);
}

const has = (marks: string[], mark: string): boolean =>
	marks.includes(mark) || marks.some((other) => TWINS[mark]?.includes(other));

/** `US` is a name only in capitals: short names all in capitals keep their case. */
function breaksCapitals(query: string, form: string): boolean {
	if (/\p{Ll}/u.test(form)) return false;
	const letters = form.replace(/\P{L}/gu, '');
	if (!/^\p{Lu}{2,5}$/u.test(letters)) return false;
	return /\p{Ll}/u.test(query);
}

/**
 * Compares the marks of two spellings that fold alike: apostrophes and diacritics, not case, hyphens or spaces.
 *
 * `Ch'ongju` against `Ch'ŏngju` is compatible, against `Chŏngju` conflicting. Breve, caron, circumflex and diaeresis
 * count as one, and so do macron and circumflex, since printers use what they have. Variants of a Chinese character are
 * the same. Short forms in capitals (US) conflict with anything in lower case. Of spellings that do not fold alike the
 * result means nothing.
 */
export function markAgreement(query: string, form: string): MarkAgreement {
	if (query === form) return 'exact';
	if (breaksCapitals(query, form)) return 'conflicting';
	const unmarked = isUnmarked(form);
	if (isUnmarked(query)) return unmarked || !isMarked(form) ? 'exact' : 'compatible';
	if (unmarked) return isMarked(query) ? 'conflicting' : 'exact';
	const asked = marksOf(query);
	const known = marksOf(form);
	let lost = false;
	for (const [at, marks] of asked.entries()) {
		const other = known[at];
		if (other === undefined) return 'compatible';
		if (marks.some((mark) => !has(other, mark))) return 'conflicting';
		if (other.some((mark) => !has(marks, mark))) lost = true;
	}
	return lost ? 'compatible' : 'exact';
}
