import { fold } from '../names/fold.ts';

/** What a code unit is to the scanner. */
export const OTHER = 0;
/** A letter or digit of a script that writes words apart. */
export const LETTER = 1;
/** A character of a script that does not: each is a word of its own. */
export const GLYPH = 2;
/** A combining mark or an apostrophe: part of the word it stands in, nothing by itself. */
export const MARK = 3;
/** A hyphen: joins the parts of one name. */
export const HYPHEN = 4;
export const SPACE = 5;
export const NEWLINE = 6;

const APOSTROPHES = "'’‘ʻʼ`´′\u02bf\u02be";
const HYPHENS = '-\u2010\u2011\u00ad';
const GLYPHS = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;
const LETTERS = /[\p{L}\p{N}]/u;
const MARKS = /\p{Mn}/u;
/** Blocks with letters that telegrams and their editions use; the rest is looked up when it occurs. */
const EAGER_END = 0x500;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
/** The one code unit that a code unit folds to; `MANY` when `foldedUnit` must be asked. */
const singles = new Uint16Array(0x10000);
const MANY = 0xffff;
const folded: (string | undefined)[] = [];

function classify(unit: number): number {
	const character = String.fromCharCode(unit);
	const text = fold(character);
	singles[unit] = text.length === 1 ? text.charCodeAt(0) : MANY;
	folded[unit] = text;
	if (unit === 10) return NEWLINE;
	if (/\s/.test(character)) return SPACE;
	if (HYPHENS.includes(character)) return HYPHEN;
	if (APOSTROPHES.includes(character) || MARKS.test(character)) return MARK;
	if (GLYPHS.test(character)) return GLYPH;
	return LETTERS.test(character) ? LETTER : OTHER;
}

/** The class of a code unit. Halves of surrogate pairs are `OTHER`: no script outside the first plane names a place. */
export function classOf(unit: number): number {
	const known = classes[unit]!;
	return known === UNKNOWN ? (classes[unit] = classify(unit)) : known;
}

/** What `fold` leaves of one code unit that has been classified: mostly one letter, sometimes several or none. */
export function foldedUnit(unit: number): string {
	return folded[unit] ?? '';
}

/** FNV-1a, 32 bits: where a hash starts before its first letter. */
export const HASH_START = 0x811c9dc5;

/** Continues a hash by the folded letters of one classified code unit. */
export function hashUnit(hash: number, unit: number): number {
	const single = singles[unit]!;
	if (single !== MANY) return Math.imul(hash ^ single, 0x01000193);
	let next = hash;
	for (const letter of foldedUnit(unit)) next = Math.imul(next ^ letter.charCodeAt(0), 0x01000193);
	return next;
}

for (let unit = 0; unit < EAGER_END; unit++) classOf(unit);
