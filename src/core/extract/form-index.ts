import { BROKEN, HYPHENED, SPACED, TOUCHING, Words } from './words.ts';

/** A spelling in the index, with what it stands for. */
export interface IndexedForm<T> {
	text: string;
	value: T;
	words: Words;
	/** Joints by the number of folded letters before them. */
	joints: Map<number, number>;
}

/** What folded letters stand for: spellings, the start of longer ones, or both. */
interface Entry<T> {
	key: string;
	forms: IndexedForm<T>[];
	/** Whether a longer spelling has a joint after these letters. */
	isPrefix: boolean;
	/** Whether a spelling starts with this word in lower case. */
	startsSmall: boolean;
}

/** A stretch of words that one or more spellings of the index cover. */
export interface Hit<T> {
	first: number;
	/** Exclusive. */
	last: number;
	forms: IndexedForm<T>[];
}

/** Whether a spelling may stand for the words from `first` to `last` (exclusive). */
export type Accepts<T> = (form: IndexedForm<T>, first: number, last: number) => boolean;

/** No name of the gazetteer has more parts, and a longer run of hyphened words is a table or a rule. */
const MOST_WORDS = 8;
/** Slots of the table for each entry: the fuller it is, the longer the search for what is not there. */
const SLOTS_PER_ENTRY = 4;

/**
 * All spellings by their folded letters: an open-addressed table from the hash of the letters to what they stand for.
 * Hashes only find; equality is always that of the letters.
 */
export class FormIndex<T> {
	readonly #byKey = new Map<string, Entry<T>>();
	readonly #entries: Entry<T>[];
	readonly #hashes: Int32Array;
	/** Position in `#entries` plus one; 0 for an empty slot. */
	readonly #slots: Int32Array;
	readonly #mask: number;

	/**
	 * Built once for a gazetteer; its cost does not touch that of scanning.
	 *
	 * @param items the spellings, in the order in which equals are to be listed
	 */
	constructor(items: Iterable<{ text: string; value: T }>) {
		const hashOf = new Map<string, number>();
		for (const { text, value } of items) {
			const parts = new Words(text, { start: 0, end: text.length });
			if (parts.length === 0 || parts.length > MOST_WORDS) continue;
			const joints = new Map<number, number>();
			let hash = parts.hashes[0]!;
			let key = parts.key(0);
			if (parts.nameLike[0] === 0) this.#entry(key, hash, hashOf).startsSmall = true;
			for (let at = 1; at < parts.length; at++) {
				this.#entry(key, hash, hashOf).isPrefix = true;
				joints.set(key.length, parts.joints[at]!);
				hash = parts.extendHash(hash, at);
				key += parts.key(at);
			}
			this.#entry(key, hash, hashOf).forms.push({ text, value, words: parts, joints });
		}
		this.#entries = [...this.#byKey.values()];
		const size = 2 ** Math.ceil(Math.log2(this.#entries.length * SLOTS_PER_ENTRY + 1));
		this.#mask = size - 1;
		this.#hashes = new Int32Array(size);
		this.#slots = new Int32Array(size);
		for (const [at, { key }] of this.#entries.entries()) {
			const hash = hashOf.get(key)!;
			let slot = hash & this.#mask;
			while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
			this.#hashes[slot] = hash;
			this.#slots[slot] = at + 1;
		}
	}

	#entry(key: string, hash: number, hashOf: Map<string, number>): Entry<T> {
		const known = this.#byKey.get(key);
		if (known) return known;
		const entry: Entry<T> = { key, forms: [], isPrefix: false, startsSmall: false };
		this.#byKey.set(key, entry);
		hashOf.set(key, hash);
		return entry;
	}

	/** The number of different folded spellings and their beginnings. */
	get size(): number {
		return this.#entries.length;
	}

	/** The spellings with these folded letters. */
	formsOf(key: string): IndexedForm<T>[] {
		return this.#byKey.get(key)?.forms ?? [];
	}

	/** All folded letters that are a whole spelling. */
	keys(): string[] {
		return this.#entries.filter(({ forms }) => forms.length > 0).map(({ key }) => key);
	}

	/** What the words from `first` to `last` (exclusive) are in the index, by the hash of their letters. */
	find(run: Words, hash: number, first: number, last: number): Entry<T> | undefined {
		for (let slot = hash & this.#mask; this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
			if (this.#hashes[slot] !== hash) continue;
			const entry = this.#entries[this.#slots[slot]! - 1]!;
			if (entry.key === run.key(first, last)) return entry;
		}
		return undefined;
	}
}

/**
 * Finds the longest spellings of the index in a run of words: one pass from left to right, disjoint hits.
 *
 * @param anyCase whether a hit may start with a small letter though its spelling does not
 */
export function scan<T>(run: Words, index: FormIndex<T>, anyCase: boolean, accepts: Accepts<T>): Hit<T>[] {
	const hits: Hit<T>[] = [];
	for (let first = 0; first < run.length;) {
		const hit = longest(run, first, index, anyCase || run.nameLike[first] === 1, accepts);
		if (hit) hits.push(hit);
		first = hit ? hit.last : first + 1;
	}
	return hits;
}

function longest<T>(
	run: Words,
	first: number,
	index: FormIndex<T>,
	starts: boolean,
	accepts: Accepts<T>
): Hit<T> | undefined {
	let hash = run.hashes[first]!;
	let entry = index.find(run, hash, first, first + 1);
	if (!starts && !entry?.startsSmall) return undefined;
	let best: Hit<T> | undefined;
	let joints: Map<number, number> | undefined;
	for (let last = first + 1; ; last++) {
		const forms =
			entry?.forms.filter((form) => jointsAgree(joints, form.joints) && accepts(form, first, last)) ?? [];
		if (forms.length > 0) best = { first, last, forms };
		const joint = last < run.length ? run.joints[last]! : BROKEN;
		if (joint === BROKEN || last >= first + MOST_WORDS || (joint !== HYPHENED && !entry?.isPrefix))
			return best;
		joints ??= new Map();
		joints.set(run.key(first, last).length, joint);
		hash = run.extendHash(hash, last);
		entry = index.find(run, hash, first, last + 1);
	}
}

/**
 * Whether a text may join the parts of a spelling as it does: a hyphen may stand anywhere (MR writes `P'yŏng-yang`, lines
 * end), a space only where the spelling has a joint, and only a hyphen of the spelling may be missing.
 */
function jointsAgree(inText: Map<number, number> | undefined, inForm: Map<number, number>): boolean {
	for (const [at, joint] of inText ?? []) {
		const own = inForm.get(at);
		const agrees =
			joint === TOUCHING
				? own === TOUCHING
				: joint === SPACED
					? own === SPACED || own === HYPHENED
					: own !== TOUCHING;
		if (!agrees) return false;
	}
	for (const [at, joint] of inForm) if (joint !== HYPHENED && !inText?.has(at)) return false;
	return true;
}
