import { hashText } from './characters.ts';
import { HYPHENED } from './gaps.ts';
import { NO_JOINTS, type Joints } from './joints.ts';
import { WordFilter } from './word-filter.ts';
import { Words } from './words.ts';

/** A spelling in the index, with what it stands for. */
export interface IndexedForm<T> {
	text: string;
	value: T;
	/** The number of its words. */
	parts: number;
	/** A bit for each word, the first the lowest: whether it starts with a capital or in a script without. */
	nameLike: number;
	joints: Joints;
}

/** What folded letters stand for: spellings, the start of longer ones, or both. */
export interface Entry<T> {
	key: string;
	forms: readonly IndexedForm<T>[];
	/** Whether a longer spelling has a joint after these letters. */
	isPrefix: boolean;
	/** Whether a spelling starts with this word in lower case. */
	startsSmall: boolean;
}

const NO_FORMS: readonly never[] = [];

/** No name of the gazetteer has more parts, and a longer run of hyphened words is a table or a rule. */
export const MOST_WORDS = 8;
/** Slots of the table for each entry, at least: the fuller it is, the longer the search for what is not there. */
const SLOTS_PER_ENTRY = 2;

/**
 * All spellings by their folded letters: an open-addressed table from the hash of the letters to what they stand for.
 * Hashes only find; equality is always that of the letters.
 */
export class FormIndex<T> {
	private readonly entries: Entry<T>[] = [];
	/** Pairs: a hash, and the position in `entries` plus one; 0 for an empty slot. */
	private slots = new Int32Array(2);
	private mask = 0;
	/** First words of spellings, and those in lower case. */
	private readonly starts: WordFilter;
	private readonly smallStarts: WordFilter;

	/**
	 * Built once for a gazetteer; its cost does not touch that of scanning.
	 *
	 * @param items the spellings, in the order in which equals are to be listed; those without letters, or of more than
	 * eight words, are left out
	 */
	constructor(items: Iterable<{ text: string; value: T }>) {
		const starts: number[] = [];
		const smallStarts: number[] = [];
		const words = new Words('', { start: 0, end: 0 });
		for (const { text, value } of items) {
			words.read(text, { start: 0, end: text.length });
			if (words.length === 0 || words.length > MOST_WORDS) continue;
			const from = words.nameLike[0] === 1 ? starts : smallStarts;
			this.add(words, text, value, from);
		}
		this.starts = new WordFilter([...starts, ...smallStarts]);
		this.smallStarts = new WordFilter(smallStarts);
	}

	/** The number of different folded spellings and their beginnings. */
	get size(): number {
		return this.entries.length;
	}

	/** The spellings with these folded letters. */
	formsOf(key: string): readonly IndexedForm<T>[] {
		const run = new Words(key, { start: 0, end: key.length });
		return this.find(run, hashText(key), 0, run.length)?.forms ?? [];
	}

	/** All folded letters that are a whole spelling. */
	keys(): string[] {
		return this.entries.filter(({ forms }) => forms.length > 0).map(({ key }) => key);
	}

	/** All spellings as they are written. */
	spellings(): string[] {
		return this.entries.flatMap(({ forms }) => forms.map(({ text }) => text));
	}

	/** Whether a spelling may start with a word of this hash, or with one in lower case; false is certain. */
	mayStart(hash: number, small: boolean): boolean {
		return (small ? this.smallStarts : this.starts).has(hash);
	}

	/** What the words from `first` to `last` (exclusive) are in the index, by the hash of their letters. */
	find(run: Words, hash: number, first: number, last: number): Entry<T> | undefined {
		const { slots, mask } = this;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const at = slots[2 * slot + 1]!;
			if (at === 0) return undefined;
			if (slots[2 * slot] !== hash) continue;
			const entry = this.entries[at - 1]!;
			if (run.spells(entry.key, first, last)) return entry;
		}
	}

	/** @param starts gets the hashes of what a text may have as the first word of the spelling */
	private add(words: Words, text: string, value: T, starts: number[]): void {
		const joints: number[] = [];
		let hash = words.hashes[0]!;
		starts.push(hash);
		let entry = this.entryOf(words, hash, 1);
		if (words.nameLike[0] === 0) entry.startsSmall = true;
		let nameLike = words.nameLike[0]!;
		// Without its hyphens, `Yudam-ni` is one word.
		let oneWord = true;
		for (let at = 1; at < words.length; at++) {
			entry.isPrefix = true;
			joints.push(entry.key.length, words.joints[at]!);
			nameLike |= words.nameLike[at]! << at;
			hash = words.extendHash(hash, at);
			oneWord &&= words.joints[at] === HYPHENED;
			if (oneWord) starts.push(hash);
			entry = this.entryOf(words, hash, at + 1);
		}
		const parts = words.length;
		// Copied rather than pushed to: lists that have grown keep room for more, which most never need.
		const form = { text, value, parts, nameLike, joints: parts > 1 ? [...joints] : NO_JOINTS };
		entry.forms = entry.forms.length > 0 ? entry.forms.concat(form) : [form];
	}

	/** The entry of the first words of a spelling, made if there is none. */
	private entryOf(words: Words, hash: number, last: number): Entry<T> {
		const known = this.find(words, hash, 0, last);
		if (known) return known;
		const entry = { key: words.key(0, last), forms: NO_FORMS, isPrefix: false, startsSmall: false };
		if ((this.entries.length + 1) * SLOTS_PER_ENTRY > this.mask) this.widen();
		this.put(hash, this.entries.push(entry));
		return entry;
	}

	private put(hash: number, at: number): void {
		let slot = hash & this.mask;
		while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
		this.slots[2 * slot] = hash;
		this.slots[2 * slot + 1] = at;
	}

	private widen(): void {
		const old = this.slots;
		this.slots = new Int32Array(2 * old.length);
		this.mask = this.slots.length / 2 - 1;
		for (let pair = 0; pair < old.length; pair += 2)
			if (old[pair + 1] !== 0) this.put(old[pair]!, old[pair + 1]!);
	}
}
