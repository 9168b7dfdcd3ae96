import { firstNot } from '../search.ts';
import { rivalsAt, type Columns } from './columns.ts';

/**
 * Phrases of space as columns: by what mentions they are anchored. What filters need of them travels with the mentions;
 * their words and what they denote are asked for when they are shown.
 */
export interface PhraseColumns {
	/** By which their footprints are asked for; ascending, in the order of documents and texts. */
	id: Uint32Array;
	/** The anchors of the n-th are `anchors` from `anchorsFrom[n]` to `anchorsFrom[n + 1]`; at least one. */
	anchorsFrom: Uint32Array;
	/** Positions of mentions. */
	anchors: Uint32Array;
}

/** A phrase by where it stands. */
export interface AnchoredPhrase {
	id: number;
	/** Position of its document in the atlas. */
	document: number;
	/** `start` of the mention of each anchor. */
	starts: number[];
}

export const noPhrases = (): PhraseColumns => ({
	id: new Uint32Array(0),
	anchorsFrom: new Uint32Array(1),
	anchors: new Uint32Array(0)
});

/** The position of the mention that starts at an offset of a document; undefined where none does. */
function mentionStarting({ document, start }: Columns, at: number, offset: number): number | undefined {
	const found = firstNot(document, (other) => other < at);
	const until = firstNot(document, (other) => other <= at);
	const position = found + firstNot(start.subarray(found, until), (other) => other < offset);
	return position < until && start[position] === offset ? position : undefined;
}

/** Phrases as columns beside those of the mentions. One that no mention anchors is left out. */
export function phraseColumns(columns: Columns, phrases: Iterable<AnchoredPhrase>): PhraseColumns {
	const [id, anchorsFrom, anchors]: [number[], number[], number[]] = [[], [0], []];
	for (const phrase of phrases) {
		const found = phrase.starts.flatMap((start) => mentionStarting(columns, phrase.document, start) ?? []);
		if (found.length === 0) continue;
		id.push(phrase.id);
		anchors.push(...found);
		anchorsFrom.push(anchors.length);
	}
	return {
		id: Uint32Array.from(id),
		anchorsFrom: Uint32Array.from(anchorsFrom),
		anchors: Uint32Array.from(anchors)
	};
}

const anchorsOf = ({ anchorsFrom, anchors }: PhraseColumns, n: number) =>
	anchors.subarray(anchorsFrom[n], anchorsFrom[n + 1]);

/** The phrases, by their positions, of which an anchor is wanted. */
function anchoredBy(phrases: PhraseColumns, wanted: (mention: number) => boolean): Uint32Array {
	return Uint32Array.from(phrases.id.keys()).filter((n) => anchorsOf(phrases, n).some(wanted));
}

/**
 * The phrases that filters leave: those with an anchor among the mentions that pass, whose date and front are the
 * phrase's.
 *
 * @param passing positions of mentions, ascending
 * @returns positions of phrases, ascending
 */
export function selectPhrases(phrases: PhraseColumns, passing: Uint32Array): Uint32Array {
	return anchoredBy(phrases, (mention) => passing[firstNot(passing, (other) => other < mention)] === mention);
}

/**
 * Those of some phrases that a place anchors, by either reading.
 *
 * @param selected positions of phrases
 * @param place position of the place
 */
export function anchoredAt(
	phrases: PhraseColumns,
	columns: Columns,
	selected: Uint32Array,
	place: number
): Uint32Array {
	const names = (mention: number) =>
		columns.place[mention] === place || rivalsAt(columns, mention)[0] === place;
	return selected.filter((n) => anchorsOf(phrases, n).some(names));
}

/** The mention by which a phrase is found: its first anchor. */
export const leadOf = ({ anchorsFrom, anchors }: PhraseColumns, n: number): number =>
	anchors[anchorsFrom[n]!]!;
