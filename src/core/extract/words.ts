import type { Span } from '../types.ts';
import {
	classes,
	classOf,
	foldedUnit,
	GLYPH,
	HASH_START,
	hashLetter,
	hashOf,
	HYPHEN,
	LETTER,
	MANY,
	NEWLINE,
	singles,
	smalls,
	SPECIAL
} from './characters.ts';
import { FULL_STOP, gapEnd, isInWord, wordEnd } from './word-ends.ts';

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
const BLANK = 32;
/** Prose has a word to about six characters; where there are more words, the columns grow. */
const UNITS_PER_WORD = 4;

/**
 * The words of a stretch of a text, in columns: most words are only looked up, few are ever looked at.
 *
 * A word is a run of letters, digits, marks and inner apostrophes; capitals that each have a full stop (`U.S.S.R.`, `N.`)
 * are one word; an apostrophe before a final s ends a word (`Seoul's`), and so does a digit after letters (`Seoul2` has
 * a note mark); a character of a script without spaces is a word.
 */
export class Words {
	text = '';
	length = 0;
	/** Offsets into the whole text. */
	starts = new Int32Array(0);
	ends = new Int32Array(0);
	joints = new Uint8Array(0);
	nameLike = new Uint8Array(0);
	/** Of the folded letters. */
	hashes = new Int32Array(0);

	constructor(text: string, span: Span) {
		this.read(text, span);
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

	/** The number of folded letters of the words from `first` to `last` (exclusive). */
	foldedLength(first: number, last: number): number {
		return this.key(first, last).length;
	}

	/** Continues the hash of the words before by the letters of one more. */
	extendHash(hash: number, word: number): number {
		return hashOf(this.text, this.starts[word]!, this.ends[word]!, hash);
	}

	/** Whether these are the folded letters of the words from `first` to `last` (exclusive), run together. */
	spells(key: string, first: number, last: number): boolean {
		const { text, starts, ends } = this;
		let position = 0;
		for (let word = first; word < last; word++) {
			for (let at = starts[word]!; at < ends[word]!; at++) {
				const unit = text.charCodeAt(at);
				const single = singles[unit]!;
				if (single === MANY) {
					const letters = foldedUnit(unit);
					if (!key.startsWith(letters, position)) return false;
					position += letters.length;
				} else if (key.charCodeAt(position++) !== single) return false;
			}
		}
		return position === key.length;
	}

	/**
	 * Reads another stretch in place of what was read before; for many texts one after the other.
	 *
	 * Nearly all words are plain letters: they are hashed as they are read, once. Those with marks, digits or full stops
	 * are read with all rules.
	 */
	read(text: string, { start, end }: Span): void {
		this.text = text;
		this.length = 0;
		this.#reserve(Math.ceil((end - start) / UNITS_PER_WORD) + 1);
		let joint = BROKEN;
		let last = -1;
		for (let at = start; at < end;) {
			const from = at;
			let unit = text.charCodeAt(at);
			let kind = classes[unit]!;
			if (kind === LETTER) {
				let hash = HASH_START;
				do {
					hash = hashLetter(hash, singles[unit]!);
					if (++at === end) break;
					unit = text.charCodeAt(at);
					kind = classes[unit]!;
				} while (kind === LETTER);
				const special = at < end && (kind >= SPECIAL || (unit === FULL_STOP && at === from + 1));
				if (special) {
					at = wordEnd(text, from, end);
					hash = hashOf(text, from, at);
				}
				this.#push(from, at, hash, joint);
				joint = BROKEN;
				last = at;
				// Between most words is one blank, and nothing to weigh.
				if (!special && unit === BLANK && at + 1 < end && classes[text.charCodeAt(at + 1)] === LETTER) {
					joint = SPACED;
					at++;
				}
				continue;
			}
			if (kind >= SPECIAL) kind = classOf(unit);
			if (isInWord(kind)) {
				at = wordEnd(text, from, end);
				this.#push(from, at, hashOf(text, from, at), joint);
			} else if (kind === GLYPH) {
				at++;
				this.#push(from, at, hashOf(text, from, at), from === last ? TOUCHING : joint);
			} else {
				at = gapEnd(text, from, end);
				const met = jointOf(text, from, at);
				// Once broken by a comma or a bracket, the space after it mends nothing.
				joint = from === last ? met : BROKEN;
				if (at === from) at++;
				continue;
			}
			joint = BROKEN;
			last = at;
		}
	}

	#push(start: number, end: number, hash: number, joint: number): void {
		const word = this.length++;
		if (word === this.starts.length) this.#reserve(word * 2);
		this.starts[word] = start;
		this.ends[word] = end;
		this.joints[word] = joint;
		this.nameLike[word] = 1 - smalls[this.text.charCodeAt(start)]!;
		this.hashes[word] = hash;
	}

	/** Makes room for so many words; those read stay. */
	#reserve(words: number): void {
		if (words <= this.starts.length) return;
		this.starts = grown(this.starts, new Int32Array(words));
		this.ends = grown(this.ends, new Int32Array(words));
		this.joints = grown(this.joints, new Uint8Array(words));
		this.nameLike = grown(this.nameLike, new Uint8Array(words));
		this.hashes = grown(this.hashes, new Int32Array(words));
	}
}

function grown<T extends Int32Array | Uint8Array>(column: T, longer: T): T {
	longer.set(column);
	return longer;
}

/** What spaces, line breaks and hyphens make of the words between which they stand. */
function jointOf(text: string, start: number, end: number): number {
	let newlines = 0;
	let hyphens = 0;
	for (let at = start; at < end; at++) {
		const kind = classOf(text.charCodeAt(at));
		if (kind === NEWLINE) newlines++;
		else if (kind === HYPHEN) hyphens++;
	}
	if (start === end || newlines > MOST_NEWLINES || hyphens > 1) return BROKEN;
	// “Seoul - Busan” is a dash between two names; “Pyong-\nyang” is one name over a line end.
	if (hyphens === 1) return end - start > 1 && newlines === 0 ? BROKEN : HYPHENED;
	return SPACED;
}
