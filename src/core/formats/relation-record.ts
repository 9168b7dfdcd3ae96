import type { Relation, RelationKind } from '../types.ts';

/** A relation as programs outside are given it: fixed order of fields, absent ones left out. */
export interface RelationRecord {
	document: string;
	start: number;
	end: number;
	phrase: string;
	kind: RelationKind;
	/** Ids of places, in the order of the phrase. */
	anchors: string[];
	/** Degrees clockwise from north. */
	bearing?: [from: number, to: number];
	km?: [min: number, max: number];
}

/** The fields of a relation that are promised to others, and no more, whatever the pass comes to add. */
export function relationRecord(relation: Relation): RelationRecord {
	const { document, start, end, phrase, kind, anchors, bearing, km } = relation;
	return { document, start, end, phrase, kind, anchors, ...(bearing && { bearing }), ...(km && { km }) };
}
