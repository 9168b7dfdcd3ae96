/**
 * Names that sound or look nearly like a spelling.
 */
import { lettersApart } from './edit-distance.ts';
import type { IndexEntry } from './name-index.ts';
import { skeletonOf, soundDistance, soundsOf } from './sounds.ts';

/** A name like the one asked for. */
export interface NearMiss {
	entries: IndexEntry[];
	/** Weighted edit distance: 0 the same sounds, 1 one sound altogether different. */
	cost: number;
}

interface Name {
	folded: string;
	sounds: string;
	entries: IndexEntry[];
}

export interface NearIndex {
	/**
	 * Names nearly like this.
	 *
	 * @param folded Latin letters, folded
	 * @returns nearest first; empty for short spellings and when nothing is near enough
	 */
	search(folded: string): NearMiss[];
}

/** Shorter names are near to everything. */
const SHORTEST = 5;

/** What may differ: a third of a sound in the shortest names, nearly one in the longest. */
const limitFor = (length: number): number => (length < 6 ? 0.35 : length < 7 ? 0.6 : length < 10 ? 0.7 : 0.9);

/** Spellings that sound alike and share hardly a letter (since, Shinkei) are none of each other's. */
const COST_OF_LETTER = 0.08;

/** The skeleton and all that lack one of its consonants: two that differ in one consonant share one of them. */
const around = (skeleton: string): string[] => [
	skeleton,
	...[...skeleton].map((_, at) => skeleton.slice(0, at) + skeleton.slice(at + 1))
];

/** What optical character recognition takes one for the other. */
function misread(folded: string): string[] {
	const repaired = [folded, folded.replaceAll('1', 'l').replaceAll('0', 'o'), folded.replaceAll('1', 'i')];
	return [...new Set([...repaired, ...repaired.map((text) => text.replaceAll('rn', 'm'))])];
}

/**
 * Builds the index of near misses over strong and middle forms in Latin letters; forms that are far derived
 * themselves would make everything near to something.
 */
export function buildNearIndex(all: ReadonlyMap<string, IndexEntry[]>): NearIndex {
	const bySkeleton = new Map<string, Name[]>();
	for (const [folded, entries] of all) {
		const fit = entries.filter(({ form, rank, weak }) => form.script === 'Latn' && rank < 2 && !weak);
		if (fit.length === 0 || folded.length < SHORTEST) continue;
		const sounds = soundsOf(folded);
		const name = { folded, sounds, entries: fit };
		for (const key of new Set(around(skeletonOf(sounds)))) {
			const bucket = bySkeleton.get(key);
			if (bucket) bucket.push(name);
			else bySkeleton.set(key, [name]);
		}
	}
	return {
		search(folded) {
			if (folded.length < SHORTEST) return [];
			const limit = limitFor(folded.length);
			const found = new Map<Name, number>();
			for (const spelling of misread(folded)) {
				const sounds = soundsOf(spelling);
				for (const key of new Set(around(skeletonOf(sounds)))) {
					for (const name of bySkeleton.get(key) ?? []) {
						const known = found.get(name) ?? limit;
						const heard = soundDistance(sounds, name.sounds, known);
						if (heard > known) continue;
						const cost = heard + COST_OF_LETTER * lettersApart(spelling, name.folded);
						if (cost < known) found.set(name, cost);
					}
				}
			}
			return [...found].map(([{ entries }, cost]) => ({ entries, cost })).sort((a, b) => a.cost - b.cost);
		}
	};
}
