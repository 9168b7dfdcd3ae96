import { fold } from '../names/fold.ts';
import { unitAt } from '../units.ts';

/** What a code unit is to the scanner. */
export const OTHER = 0;
/** A letter or number of a script that writes words apart. */
export const LETTER = 1;
/** 0 to 9, raised or not. */
export const DIGIT = 2;
/** A character of a script that does not: each is a word of its own. */
export const GLYPH = 3;
/** A hyphen: joins the parts of one name. */
export const HYPHEN = 4;
export const SPACE = 5;
export const NEWLINE = 6;
/** From here on the classes that no word is read over without a closer look. */
export const SPECIAL = 7;
/** A combining mark or an apostrophe: part of the word it stands in, nothing by itself. */
export const MARK = 7;
/** A letter that folds to several, or to none. */
export const LETTERS = 8;

const APOSTROPHES = "'’‘ʻʼ`´′\u02bf\u02be";
const HYPHENS = '-\u2010\u2011\u00ad';
const GLYPHS = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const MARKS = /\p{Mn}/u;
/** Blocks with letters that telegrams and their editions use; the rest is looked up when it occurs. */
const EAGER_END = 0x500;

const UNKNOWN = 255;
/** The class of each code unit; one that is not known yet is more than `SPECIAL`, and `classOf` tells it. */
export const classes = new Uint8Array(0x10000).fill(UNKNOWN);
/** The one code unit that a code unit folds to; `MANY` when `foldedUnit` must be asked. */
export const singles = new Uint16Array(0x10000);
export const MANY = 0xffff;
/** What each plain letter folds to: of class `LETTER`, already classified; 0 for every other code unit. */
export const plains = new Uint16Array(0x10000);
const folded: (string | undefined)[] = [];
/** 1 for small letters. */
export const smalls = new Uint8Array(0x10000);

function classify(unit: number): number {
	const character = String.fromCharCode(unit);
	const text = fold(character);
	singles[unit] = text.length === 1 ? text.charCodeAt(0) : MANY;
	folded[unit] = text;
	smalls[unit] = character === character.toUpperCase() ? 0 : 1;
	if (unit === 10) return NEWLINE;
	if (/\s/.test(character)) return SPACE;
	if (HYPHENS.includes(character)) return HYPHEN;
	if (APOSTROPHES.includes(character) || MARKS.test(character)) return MARK;
	if (GLYPHS.test(character)) return GLYPH;
	if (/[0-9²³¹⁰-⁹]/.test(character)) return DIGIT;
	if (!LETTER_OR_NUMBER.test(character)) return OTHER;
	return singles[unit] === MANY ? LETTERS : LETTER;
}

/** The class of a code unit. Halves of surrogate pairs are `OTHER`: no script outside the first plane names a place. */
export function classOf(unit: number): number {
	if (classes[unit] === UNKNOWN) {
		classes[unit] = classify(unit);
		if (classes[unit] === LETTER) plains[unit] = singles[unit]!;
	}
	return classes[unit]!;
}

/** What `fold` leaves of one code unit that has been classified: mostly one letter, sometimes several or none. */
export function foldedUnit(unit: number): string {
	return folded[unit] ?? '';
}

/** FNV-1a, 32 bits: where a hash starts before its first letter. */
export const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** Continues a hash by one folded letter. */
export function hashLetter(hash: number, letter: number): number {
	return Math.imul(hash ^ letter, HASH_PRIME);
}

/** Continues a hash by the folded letters of one classified code unit. */
function hashUnit(hash: number, unit: number): number {
	const single = singles[unit]!;
	return single === MANY ? hashText(foldedUnit(unit), hash) : hashLetter(hash, single);
}

/** Continues a hash by the folded letters of a stretch of classified code units. */
export function hashOf(text: string, start: number, end: number, before = HASH_START): number {
	let hash = before;
	for (let at = start; at < end; at++) hash = hashUnit(hash, unitAt(text, at));
	return hash;
}

/** Continues a hash by letters that are folded already. */
export function hashText(letters: string, hash = HASH_START): number {
	let next = hash;
	for (let at = 0; at < letters.length; at++) next = hashLetter(next, unitAt(letters, at));
	return next;
}

for (let unit = 0; unit < EAGER_END; unit++) classOf(unit);
