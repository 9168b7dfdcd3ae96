/**
 * Phrases of space as pages show them: each phrase once, with what it denotes by the reading that is followed, and by
 * the other.
 */
import type { Footprint, Reading } from '../geo/footprint.ts';
import type { LngLat, Relation } from '../types.ts';
import type { Piece } from './excerpt.ts';

/** A phrase, and what it denotes. */
export interface Phrase {
	/** Document and start; stable as long as the text is. */
	id: string;
	document: string;
	start: number;
	end: number;
	phrase: string;
	kind: Relation['kind'];
	/** One, or one for each reading: the translation's first. */
	footprints: Footprint[];
}

/** Gathers the footprints of a phrase; in the order of documents and texts. */
export function phrasesOf(footprints: Footprint[]): Phrase[] {
	const byId = Map.groupBy(footprints, ({ properties: { document, start } }) => `${document}:${start}`);
	return [...byId].map(([id, all]) => {
		const { document, start, end, phrase, kind } = all[0]!.properties;
		return { id, document, start, end, kind, phrase: phrase.replace(/\s+/g, ' '), footprints: all };
	});
}

/** What the phrase denotes by a reading; where its anchors are agreed, by either. */
export const followed = ({ footprints }: Phrase, reading: Reading): Footprint =>
	footprints.find(({ properties }) => properties.reading === reading) ?? footprints[0]!;

/** What it denotes by the other reading; undefined where both are one. */
export const unfollowed = (phrase: Phrase, reading: Reading): Footprint | undefined =>
	phrase.footprints.find((footprint) => footprint !== followed(phrase, reading));

/** Every corner of what the phrase denotes, by either reading: to bring all of it into sight. */
export const cornersOf = ({ footprints }: Phrase): LngLat[] =>
	footprints.flatMap(({ geometry }) => {
		const parts = geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry];
		const numbers = parts.flatMap((part) =>
			part.type === 'GeometryCollection' ? [] : (part.coordinates as unknown[]).flat(Infinity)
		) as number[];
		return numbers.flatMap((lng, i): LngLat[] => (i % 2 === 0 ? [[lng, numbers[i + 1]!]] : []));
	});

/** Ids of all places that anchor a phrase, by either reading. */
export const anchorsOf = ({ footprints }: Phrase): Set<string> =>
	new Set(footprints.flatMap(({ properties }) => properties.anchors));

/** Pieces of a text that belong to one phrase, or to none. */
export interface Stretch {
	phrase?: Phrase;
	pieces: Piece[];
}

/**
 * Gathers the pieces of a text by the phrases in which they stand. A mark stays whole: it belongs to the phrase in which
 * it begins.
 *
 * @param cut what `pieces` makes of the text
 * @param phrases of the document, in the order of the text; the first of overlapping ones holds
 * @param cuts where else no piece without a mark may go on, in any order
 */
export function stretches(cut: Piece[], phrases: Phrase[], cuts: number[] = []): Stretch[] {
	const borders = [...phrases.flatMap(({ start, end }) => [start, end]), ...cuts];
	const result: Stretch[] = [];
	for (const piece of cut.flatMap((one) => (one.mark === undefined ? divide(one, borders) : [one]))) {
		const phrase = phrases.find(({ start, end }) => piece.start >= start && piece.start < end);
		const last = result.at(-1);
		if (last && last.phrase === phrase) last.pieces.push(piece);
		else result.push(phrase ? { phrase, pieces: [piece] } : { pieces: [piece] });
	}
	return result;
}

function divide(piece: Piece, borders: number[]): Piece[] {
	const inside = borders.filter((at) => at > piece.start && at < piece.end);
	const at = [...new Set([piece.start, ...inside, piece.end])].sort((a, b) => a - b);
	return at.slice(1).map((end, i) => {
		const start = at[i]!;
		return { start, end, text: piece.text.slice(start - piece.start, end - piece.start) };
	});
}
