import type { Reading } from '../geo/footprint.ts';
import { placeOf } from './select.ts';
import type { MentionView } from './views.ts';

/** How a document spells a place, and where. */
export interface Spelling {
	form: string;
	/** Where its mentions start, in the order of the text. */
	starts: number[];
}

/** What a document says of a place. */
export interface Said {
	mentions: number;
	/** How many of these are contested. */
	contested: number;
	/** The most frequent first. */
	spellings: Spelling[];
}

/** A place in two documents; one of the two sides may be silent of it. */
export interface ComparedPlace {
	id: string;
	a?: Said;
	b?: Said;
}

/** The places of two documents: those that both name, and those that one of them names alone. */
export interface Comparison {
	shared: ComparedPlace[];
	onlyA: ComparedPlace[];
	onlyB: ComparedPlace[];
}

type Named = Pick<MentionView, 'start' | 'form' | 'place' | 'alternatives' | 'status'>;

function saidOf(mentions: Named[], reading: Reading): Map<string, Said> {
	const byPlace = Map.groupBy(mentions, (mention) => placeOf(mention, reading));
	return new Map(
		[...byPlace].flatMap(([id, all]): [string, Said][] => {
			if (id === undefined) return [];
			const forms = Map.groupBy(all, ({ form }) => form.replace(/\s+/g, ' '));
			const spellings = [...forms]
				.map(([form, same]) => ({ form, starts: same.map(({ start }) => start) }))
				.sort((one, other) => other.starts.length - one.starts.length || one.starts[0]! - other.starts[0]!);
			const contested = all.filter(({ status }) => status === 'contested').length;
			return [[id, { mentions: all.length, contested, spellings }]];
		})
	);
}

const weight = ({ a, b }: ComparedPlace) => (a?.mentions ?? 0) + (b?.mentions ?? 0);

/**
 * Which places two documents share, and in which they differ.
 *
 * @param a mentions of the one document, in order
 * @param b those of the other
 * @param reading which side of a gloss to follow where the two disagree
 * @returns each list with the most mentions first, ties by id
 */
export function compareMentions(a: Named[], b: Named[], reading: Reading): Comparison {
	const [inA, inB] = [saidOf(a, reading), saidOf(b, reading)];
	const all = [...new Set([...inA.keys(), ...inB.keys()])]
		.map((id): ComparedPlace => {
			const [one, other] = [inA.get(id), inB.get(id)];
			return { id, ...(one && { a: one }), ...(other && { b: other }) };
		})
		.sort((one, other) => weight(other) - weight(one) || (one.id < other.id ? -1 : 1));
	return {
		shared: all.filter(({ a, b }) => a && b),
		onlyA: all.filter(({ b }) => !b),
		onlyB: all.filter(({ a }) => !a)
	};
}
