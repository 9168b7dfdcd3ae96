import type { Reading } from '../geo/footprint.ts';
import { rivalsOf, type Columns } from './columns.ts';
import { Dictionary } from './dictionary.ts';
import type { Directory } from './views.ts';

/** What the mentions of an atlas name when one side of the glosses is followed. */
export interface Side {
	/** Of each mention, the position of its place; the number of places for none. */
	place: Uint32Array;
	doubts: Doubts;
	unknown: Unknown;
}

/** The other places that contested mentions may name: one row for each mention and place. */
export interface Doubts {
	/** Position of the mention; ascending. */
	mention: Uint32Array;
	/** Position of the place. */
	other: Uint32Array;
	/** Position in `pairs` of the place that is named and the other. */
	pair: Uint32Array;
	/** Ids in ascending order, each pair once. */
	pairs: [string, string][];
}

/** The mentions that name nothing known: one row for each. */
export interface Unknown {
	/** Position of the mention; ascending. */
	mention: Uint32Array;
	/** Position in `forms`. */
	form: Uint32Array;
	/** In the order of the texts. */
	forms: string[];
}

/** Both sides of a corpus: they differ in what is contested. */
export function sidesOf(columns: Columns, { places }: Directory): Record<Reading, Side> {
	const side = (place: Uint32Array): Side => ({
		place,
		doubts: doubtsOf(columns, place, places),
		unknown: unknownOf(columns, place, places.length)
	});
	return { translation: side(columns.place), original: side(originals(columns)) };
}

/** The place of each mention in the original: the other one where the two sides disagree. */
function originals({ place, contested, rivalsFrom, rivals }: Columns): Uint32Array {
	const original = place.slice();
	contested.forEach((i, n) => (original[i] = rivals[rivalsFrom[n]!]!));
	return original;
}

function doubtsOf(columns: Columns, named: Uint32Array, places: Directory['places']): Doubts {
	const { place, contested } = columns;
	const codes = new Map<number, number>();
	const pairs: [string, string][] = [];
	const pairOf = (a: number, b: number) => {
		// Places are in ascending order of id.
		const [low, high] = a < b ? [a, b] : [b, a];
		const key = low * places.length + high;
		const known = codes.get(key);
		if (known !== undefined) return known;
		codes.set(key, pairs.length);
		return pairs.push([places[low]!.id, places[high]!.id]) - 1;
	};
	const [mention, other, pair]: [number[], number[], number[]] = [[], [], []];
	contested.forEach((i, n) => {
		const told = named[i]!;
		for (const rival of [place[i]!, ...rivalsOf(columns, n)]) {
			if (rival === told || rival === places.length || told === places.length) continue;
			mention.push(i);
			other.push(rival);
			pair.push(pairOf(told, rival));
		}
	});
	return {
		mention: Uint32Array.from(mention),
		other: Uint32Array.from(other),
		pair: Uint32Array.from(pair),
		pairs
	};
}

function unknownOf({ length, form, forms }: Columns, named: Uint32Array, none: number): Unknown {
	const dictionary = new Dictionary();
	const [mention, codes]: [number[], number[]] = [[], []];
	for (let i = 0; i < length; i++) {
		if (named[i] !== none) continue;
		mention.push(i);
		codes.push(dictionary.code(forms[form[i]!]!));
	}
	return { mention: Uint32Array.from(mention), form: Uint32Array.from(codes), forms: dictionary.values };
}
