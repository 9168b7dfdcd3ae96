import { BROKEN, HYPHENED, SPACED, TOUCHING, words, type Word } from './words.ts';

/** A spelling in the index, with what it stands for. */
export interface IndexedForm<T> {
	text: string;
	value: T;
	words: Word[];
	/** Joints by the number of folded letters before them. */
	joints: Map<number, number>;
}

/** All spellings by their folded letters. */
export interface FormIndex<T> {
	byKey: Map<string, IndexedForm<T>[]>;
	/** The first words of longer spellings, run together, up to each of their joints. */
	prefixes: Set<string>;
}

/** A stretch of words that one or more spellings of the index cover. */
export interface Hit<T> {
	first: number;
	/** Exclusive. */
	last: number;
	forms: IndexedForm<T>[];
}

/** No name of the gazetteer has more parts, and a longer run of hyphened words is a table or a rule. */
const MOST_WORDS = 8;

/**
 * Builds the index of all spellings. Built once for a gazetteer; its cost does not touch that of scanning.
 *
 * @param items the spellings, in the order in which equals are to be listed
 */
export function buildFormIndex<T>(items: Iterable<{ text: string; value: T }>): FormIndex<T> {
	const byKey = new Map<string, IndexedForm<T>[]>();
	const prefixes = new Set<string>();
	for (const { text, value } of items) {
		const parts = words(text, { start: 0, end: text.length });
		if (parts.length === 0 || parts.length > MOST_WORDS) continue;
		let key = parts[0]!.key;
		const joints = new Map<number, number>();
		for (const part of parts.slice(1)) {
			prefixes.add(key);
			joints.set(key.length, part.joint);
			key += part.key;
		}
		const same = byKey.get(key);
		const entry = { text, value, words: parts, joints };
		if (same) same.push(entry);
		else byKey.set(key, [entry]);
	}
	return { byKey, prefixes };
}

/**
 * Finds the longest spellings of the index in a run of words: one pass from left to right, disjoint hits.
 *
 * @param starts whether a hit may start at a word; the cheap test, asked for each word
 * @param accepts whether a spelling may stand for the words from `first` to `last` (exclusive)
 */
export function scan<T>(
	run: Word[],
	index: FormIndex<T>,
	starts: (word: Word) => boolean,
	accepts: (form: IndexedForm<T>, first: number, last: number) => boolean
): Hit<T>[] {
	const hits: Hit<T>[] = [];
	for (let first = 0; first < run.length;) {
		const hit = starts(run[first]!) ? longest(run, first, index, accepts) : undefined;
		if (hit) hits.push(hit);
		first = hit ? hit.last : first + 1;
	}
	return hits;
}

function longest<T>(
	run: Word[],
	first: number,
	index: FormIndex<T>,
	accepts: (form: IndexedForm<T>, first: number, last: number) => boolean
): Hit<T> | undefined {
	let best: Hit<T> | undefined;
	let key = '';
	const joints = new Map<number, number>();
	for (let at = first; at < run.length && at < first + MOST_WORDS; at++) {
		const word = run[at]!;
		if (at > first) {
			if (word.joint === BROKEN || (word.joint !== HYPHENED && !index.prefixes.has(key))) break;
			joints.set(key.length, word.joint);
		}
		key += word.key;
		const forms = index.byKey
			.get(key)
			?.filter((form) => jointsAgree(joints, form.joints) && accepts(form, first, at + 1));
		if (forms?.length) best = { first, last: at + 1, forms };
	}
	return best;
}

/**
 * Whether a text may join the parts of a spelling as it does: a hyphen may stand anywhere (MR writes `P'yŏng-yang`, lines
 * end), a space only where the spelling has a joint, and only a hyphen of the spelling may be missing.
 */
function jointsAgree(inText: Map<number, number>, inForm: Map<number, number>): boolean {
	for (const [at, joint] of inText) {
		const own = inForm.get(at);
		if (
			joint === TOUCHING
				? own !== TOUCHING
				: joint === SPACED
					? own !== SPACED && own !== HYPHENED
					: own === TOUCHING
		)
			return false;
	}
	for (const [at, joint] of inForm) if (joint !== HYPHENED && !inText.has(at)) return false;
	return true;
}
