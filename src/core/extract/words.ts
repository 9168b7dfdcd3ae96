import type { Span } from '../types.ts';
import {
	classOf,
	foldedUnit,
	GLYPH,
	HASH_START,
	hashUnit,
	HYPHEN,
	LETTER,
	MARK,
	NEWLINE,
	SPACE
} from './characters.ts';

/** How a word hangs together with the one before it. */
export const BROKEN = 0;
/** Glyph next to glyph. */
export const TOUCHING = 1;
export const SPACED = 2;
/** A hyphen, also one at the end of a line. */
export const HYPHENED = 3;

/** A word of a text: where it stands, its folded letters, and its joint to the word before it. */
export interface Word extends Span {
	key: string;
	joint: number;
	/** Whether it starts with a capital, a digit, or a character of a script without capitals. */
	nameLike: boolean;
}

/** More line breaks than this between two words and they belong to different pages. */
const MOST_NEWLINES = 3;
const FULL_STOP = 46;
const ZERO = 48;
const NINE = 57;

/**
 * The words of a stretch of a text, in columns: most words are only looked up, few are ever looked at.
 *
 * A word is a run of letters, digits, marks and inner apostrophes; capitals that each have a full stop (`U.S.S.R.`, `N.`)
 * are one word; an apostrophe before a final s ends a word (`Seoul's`), and so does a digit after letters (`Seoul2` has
 * a note mark); a character of a script without spaces is a word.
 */
export class Words {
	readonly text: string;
	length = 0;
	/** Offsets into the whole text. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	readonly joints: Uint8Array;
	readonly nameLike: Uint8Array;
	/** Of the folded letters. */
	readonly hashes: Int32Array;

	constructor(text: string, span: Span) {
		const most = span.end - span.start;
		this.text = text;
		this.starts = new Int32Array(most);
		this.ends = new Int32Array(most);
		this.joints = new Uint8Array(most);
		this.nameLike = new Uint8Array(most);
		this.hashes = new Int32Array(most);
		this.#read(span);
	}

	/** The word at a position; undefined outside of the stretch. */
	word(at: number): Word | undefined {
		if (at < 0 || at >= this.length) return undefined;
		return {
			start: this.starts[at]!,
			end: this.ends[at]!,
			key: this.key(at),
			joint: this.joints[at]!,
			nameLike: this.nameLike[at] === 1
		};
	}

	/** The folded letters of the words from `first` to `last` (exclusive), run together. */
	key(first: number, last = first + 1): string {
		let key = '';
		for (let word = first; word < last; word++) {
			for (let at = this.starts[word]!; at < this.ends[word]!; at++)
				key += foldedUnit(this.text.charCodeAt(at));
		}
		return key;
	}

	/** Continues the hash of the words before by the letters of one more. */
	extendHash(hash: number, word: number): number {
		let next = hash;
		for (let at = this.starts[word]!; at < this.ends[word]!; at++)
			next = hashUnit(next, this.text.charCodeAt(at));
		return next;
	}

	#read({ start, end }: Span): void {
		const { text } = this;
		let at = start;
		let joint = BROKEN;
		let broken = true;
		while (at < end) {
			const kind = classOf(text.charCodeAt(at));
			if (kind === LETTER || kind === GLYPH) {
				const stop = kind === GLYPH ? at + 1 : wordEnd(text, at, end);
				const touching = kind === GLYPH && this.length > 0 && this.ends[this.length - 1] === at;
				this.#push(at, stop, touching ? TOUCHING : broken ? BROKEN : joint);
				at = stop;
				joint = BROKEN;
				broken = false;
			} else {
				const from = at;
				let newlines = 0;
				let hyphens = 0;
				for (; at < end; at++) {
					const between = classOf(text.charCodeAt(at));
					if (between === NEWLINE) newlines++;
					else if (between === HYPHEN) hyphens++;
					else if (between !== SPACE) break;
				}
				joint = jointOf(at - from, newlines, hyphens);
				if (at === from) at++;
				// Once broken by a comma or a bracket, the space after it mends nothing.
				broken ||= joint === BROKEN;
			}
		}
	}

	#push(start: number, end: number, joint: number): void {
		const word = this.length++;
		this.starts[word] = start;
		this.ends[word] = end;
		this.joints[word] = joint;
		this.nameLike[word] = isLowerCase(this.text, start) ? 0 : 1;
		this.hashes[word] = this.extendHash(HASH_START, word);
	}
}

/** What spaces, line breaks and hyphens between two words make of them. */
function jointOf(length: number, newlines: number, hyphens: number): number {
	if (length === 0 || newlines > MOST_NEWLINES || hyphens > 1) return BROKEN;
	// “Seoul - Busan” is a dash between two names; “Pyong-\nyang” is one name over a line end.
	if (hyphens === 1) return length > 1 && newlines === 0 ? BROKEN : HYPHENED;
	return SPACED;
}

function isLowerCase(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	if (unit < 128) return unit >= 97 && unit <= 122;
	const character = text[at]!;
	return character !== character.toUpperCase();
}

function isDigit(unit: number): boolean {
	return unit >= ZERO && unit <= NINE;
}

/** The end of the word of letters that starts at `from`. */
function wordEnd(text: string, from: number, limit: number): number {
	if (text.charCodeAt(from + 1) === FULL_STOP) {
		const dotted = dottedEnd(text, from, limit);
		if (dotted > from) return dotted;
	}
	const digits = isDigit(text.charCodeAt(from));
	let at = from + 1;
	let end = at;
	while (at < limit) {
		const unit = text.charCodeAt(at);
		const kind = classOf(unit);
		if (kind === LETTER) {
			if ((end < at && isPossessive(text, at, limit)) || (!digits && isDigit(unit))) break;
			at++;
			end = at;
		} else if (kind === MARK) {
			at++;
			if (isCombining(unit)) end = at;
		} else break;
	}
	return end;
}

/** Marks that sit on a letter belong to the word even at its end; an apostrophe there is a quotation mark. */
function isCombining(unit: number): boolean {
	return unit >= 0x300 && unit <= 0x36f;
}

/** Whether `at`, after an apostrophe, is the s of `Seoul's`: last of the word. */
function isPossessive(text: string, at: number, limit: number): boolean {
	if (text[at] !== 's' && text[at] !== 'S') return false;
	const next = at + 1 < limit ? classOf(text.charCodeAt(at + 1)) : SPACE;
	return next !== LETTER && next !== MARK;
}

/** `N.`, `U.S.`, `U.S.S.R.`: single capitals, each with a full stop. Returns `from` when there is none. */
function dottedEnd(text: string, from: number, limit: number): number {
	let at = from;
	while (
		at + 1 < limit &&
		classOf(text.charCodeAt(at)) === LETTER &&
		!isLowerCase(text, at) &&
		text.charCodeAt(at + 1) === FULL_STOP
	) {
		at += 2;
	}
	return at < limit && classOf(text.charCodeAt(at)) === LETTER ? from : at;
}
