import type { Span } from '../types.ts';
import { unitAt } from '../units.ts';
import {
	classes,
	classOf,
	foldedUnit,
	GLYPH,
	HASH_START,
	hashLetter,
	hashOf,
	MANY,
	OTHER,
	plains,
	singles,
	smalls,
	SPECIAL
} from './characters.ts';
import { BROKEN, jointOf, SPACED, TOUCHING } from './gaps.ts';
import { FULL_STOP, gapEnd, isInWord, wordEnd } from './word-ends.ts';

/** A word of a text: where it stands, its folded letters, and its joint to the word before it. */
export interface Word extends Span {
	key: string;
	joint: number;
	/** Whether it starts with a capital, a digit, or a character of a script without capitals. */
	nameLike: boolean;
}

const BLANK = 32;
const NOWHERE: Span = { start: 0, end: 0 };
const NONE = new Int32Array(0);
const NO_BYTES = new Uint8Array(0);

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
	starts: Int32Array = NONE;
	ends: Int32Array = NONE;
	joints: Uint8Array = NO_BYTES;
	nameLike: Uint8Array = NO_BYTES;
	/** Of the folded letters. */
	hashes: Int32Array = NONE;

	/** Of those that look like names, once they were asked for. */
	#striking: number[] | undefined;
	/** How the next word hangs together with the last one, and where that one ends. */
	#joint = BROKEN;
	#last = -1;

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

	/**
	 * Positions of the words that are like names: in most texts one of eight. Good until other words are read.
	 */
	get striking(): readonly number[] {
		if (this.#striking) return this.#striking;
		const found: number[] = [];
		const { length, nameLike } = this;
		for (let word = 0; word < length; word++) if (nameLike[word] === 1) found.push(word);
		return (this.#striking = found);
	}

	/** The folded letters of the words from `first` to `last` (exclusive), run together. */
	key(first: number, last = first + 1): string {
		let key = '';
		for (let word = first; word < last; word++) {
			for (let at = this.starts[word]!; at < this.ends[word]!; at++) key += foldedUnit(unitAt(this.text, at));
		}
		return key;
	}

	/** The number of folded letters of the words from `first` to `last` (exclusive). */
	foldedLength(first: number, last: number): number {
		let length = 0;
		for (let word = first; word < last; word++) {
			for (let at = this.starts[word]!; at < this.ends[word]!; at++) {
				const unit = unitAt(this.text, at);
				length += singles[unit] === MANY ? foldedUnit(unit).length : 1;
			}
		}
		return length;
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
				const unit = unitAt(text, at);
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

	/** Reads another stretch in place of what was read before; for many texts one after the other. */
	read(text: string, span: Span): void {
		this.clear();
		this.add(text, span);
	}

	/** Leaves out all words, and keeps the room for others. */
	clear(): void {
		this.length = 0;
		this.#striking = undefined;
	}

	/** Reads one more stretch of the same text. Its first word hangs together with none before it. */
	add(text: string, { start, end }: Span): void {
		this.text = text;
		this.#striking = undefined;
		this.#joint = BROKEN;
		this.#last = -1;
		this.#reserve(end - start);
		this.#readAll(start, end);
	}

	/** The words from `first` to `last` (exclusive) by themselves; they share the memory of all. */
	part(first: number, last: number): Words {
		const part = new Words('', NOWHERE);
		part.text = this.text;
		part.length = last - first;
		part.starts = this.starts.subarray(first, last);
		part.ends = this.ends.subarray(first, last);
		part.joints = this.joints.subarray(first, last);
		part.nameLike = this.nameLike.subarray(first, last);
		part.hashes = this.hashes.subarray(first, last);
		return part;
	}

	/**
	 * Reads words of plain letters with single blanks or commas and the like between them, as nearly all are: each is hashed
	 * as it is read, and there is nothing to weigh. All else goes to `#readOther`, so that this is compiled to a tight loop.
	 */
	#readAll(start: number, end: number): void {
		const { text, starts, ends, joints, nameLike, hashes } = this;
		let length = this.length;
		let joint = this.#joint;
		let last = this.#last;
		for (let from = start; from < end;) {
			const first = unitAt(text, from);
			let letter = plains[first]!;
			let isPlain: boolean;
			if (letter === 0) {
				const breaks = classes[first] === OTHER;
				// Once broken by a comma or a bracket, the blank after it mends nothing.
				isPlain = breaks || (first === BLANK && from !== last);
				if (isPlain) {
					if (breaks) joint = BROKEN;
					from++;
				}
			} else {
				let hash = HASH_START;
				let at = from;
				let next: number;
				do {
					hash = hashLetter(hash, letter);
					next = ++at < end ? unitAt(text, at) : BLANK;
					letter = plains[next]!;
				} while (letter !== 0);
				// Something that may be part of the word: it is read again, with all rules.
				isPlain = classes[next]! < SPECIAL && !(next === FULL_STOP && at === from + 1);
				if (isPlain) {
					starts[length] = from;
					ends[length] = at;
					joints[length] = joint;
					nameLike[length] = 1 - smalls[first]!;
					hashes[length++] = hash;
					last = at;
					const spaced = next === BLANK && at + 1 < end && plains[unitAt(text, at + 1)] !== 0;
					joint = spaced ? SPACED : BROKEN;
					from = spaced ? at + 1 : at;
				}
			}
			if (isPlain) continue;
			this.length = length;
			this.#joint = joint;
			this.#last = last;
			from = this.#readOther(from, end);
			length = this.length;
			joint = this.#joint;
			last = this.#last;
		}
		this.length = length;
		this.#joint = joint;
		this.#last = last;
	}

	/** Reads one word or what lies between two, by all rules; returns where it ends. */
	#readOther(from: number, end: number): number {
		if (from >= end) return end;
		const { text } = this;
		const unit = unitAt(text, from);
		const kind = classOf(unit);
		if (!isInWord(kind) && kind !== GLYPH) return this.#readGap(from, end);
		const at = kind === GLYPH ? from + 1 : wordEnd(text, from, end);
		const word = this.length++;
		this.starts[word] = from;
		this.ends[word] = at;
		this.joints[word] = kind === GLYPH && from === this.#last ? TOUCHING : this.#joint;
		this.nameLike[word] = 1 - smalls[unit]!;
		this.hashes[word] = hashOf(text, from, at);
		this.#joint = BROKEN;
		this.#last = at;
		return at;
	}

	#readGap(from: number, end: number): number {
		const at = gapEnd(this.text, from, end);
		this.#joint = from === this.#last ? jointOf(this.text, from, at) : BROKEN;
		return Math.max(at, from + 1);
	}

	/** Makes room for the most words that so many code units more can hold. */
	#reserve(units: number): void {
		const needed = this.length + units;
		if (needed <= this.starts.length) return;
		const room = Math.max(needed, 2 * this.starts.length);
		this.starts = enlarged(this.starts, new Int32Array(room));
		this.ends = enlarged(this.ends, new Int32Array(room));
		this.joints = enlarged(this.joints, new Uint8Array(room));
		this.nameLike = enlarged(this.nameLike, new Uint8Array(room));
		this.hashes = enlarged(this.hashes, new Int32Array(room));
	}
}

function enlarged<T extends Int32Array | Uint8Array>(old: T, larger: T): T {
	larger.set(old);
	return larger;
}
