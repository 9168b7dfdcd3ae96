import { MOST_WORDS, type FormIndex, type IndexedForm } from './form-index.ts';
import { BROKEN, HYPHENED } from './gaps.ts';
import { jointsAgree, NO_JOINTS, type Joints } from './joints.ts';
import type { Words } from './words.ts';

/** A stretch of words that one or more spellings of the index cover. */
export interface Hit<T> {
	first: number;
	/** Exclusive. */
	last: number;
	/** The folded letters of these words, run together. */
	key: string;
	forms: readonly IndexedForm<T>[];
}

/** Whether a spelling may stand for the words from `first` to `last` (exclusive). */
export type Accepts<T> = (form: IndexedForm<T>, first: number, last: number) => boolean;

/**
 * Finds the longest spellings of the index in a run of words: one pass from left to right, disjoint hits.
 *
 * @param anyCase whether a hit may start with a small letter though its spelling does not
 * @param joints how the words hang together, where another view is taken of it than the run's own
 */
export function scan<T>(
	run: Words,
	index: FormIndex<T>,
	anyCase: boolean,
	accepts: Accepts<T>,
	joints: Uint8Array = run.joints
): Hit<T>[] {
	const { length, hashes, nameLike } = run;
	const hits: Hit<T>[] = [];
	for (let first = 0; first < length; first++) {
		const small = !anyCase && nameLike[first] === 0;
		// A hyphen may stand within a word of a spelling, so that its first part alone says nothing.
		const split = !small && first + 1 < length && joints[first + 1] === HYPHENED;
		if (!split && !index.mayStart(hashes[first]!, small)) continue;
		const hit = longest(run, first, index, small, accepts, joints);
		if (!hit) continue;
		hits.push(hit);
		first = hit.last - 1;
	}
	return hits;
}

function longest<T>(
	run: Words,
	first: number,
	index: FormIndex<T>,
	small: boolean,
	accepts: Accepts<T>,
	joints: Uint8Array
): Hit<T> | undefined {
	let hash = run.hashes[first]!;
	let entry = index.find(run, hash, first, first + 1);
	if (small && !entry?.startsSmall) return undefined;
	let best: Hit<T> | undefined;
	let met: number[] | undefined;
	for (let last = first + 1; ; last++) {
		if (entry && entry.forms.length > 0) {
			const forms = accepted(entry.forms, met ?? NO_JOINTS, accepts, first, last);
			if (forms.length > 0) best = { first, last, key: entry.key, forms };
		}
		const joint = last < run.length ? joints[last]! : BROKEN;
		if (joint === BROKEN || last >= first + MOST_WORDS || (joint !== HYPHENED && !entry?.isPrefix))
			return best;
		met ??= [];
		met.push(run.foldedLength(first, last), joint);
		hash = run.extendHash(hash, last);
		entry = index.find(run, hash, first, last + 1);
	}
}

/** Apart from the loop above: a function made in it would cost memory at each of its steps. */
function accepted<T>(
	forms: readonly IndexedForm<T>[],
	met: Joints,
	accepts: Accepts<T>,
	first: number,
	last: number
): IndexedForm<T>[] {
	return forms.filter((form) => jointsAgree(met, form.joints) && accepts(form, first, last));
}
