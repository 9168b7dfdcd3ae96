import type { Reading } from '../geo/footprint.ts';
import { CLAIMS, PLACE_KINDS, ROLES, STATUSES } from '../types.ts';
import { clocksOf, type Clock, type Times } from './clocks.ts';
import { indexOf, type Columns, type Index } from './columns.ts';
import { NO_FRONT, STATED, type Facet } from './filters.ts';
import type { PhraseColumns } from './phrase-columns.ts';
import { sidesOf, type Side } from './sides.ts';
import { traitColumn } from './traits.ts';
import type { Atlas, Directory, PlaceView } from './views.ts';

/** An atlas with what filters need at hand. */
export interface Prepared {
	atlas: Directory;
	place: Map<string, PlaceView>;
	columns: Columns;
	phrases: PhraseColumns;
	/** The values of each facet in the order of their codes. */
	values: Record<Facet, readonly string[]>;
	/** By the position of a place, that of its kind in `PLACE_KINDS`; of no place, the one after the last. */
	kinds: Uint8Array;
	/** By the position of a place, its rank by title. */
	byTitle: Uint32Array;
	/** Status, role and claim of each mention in one code. */
	traits: Uint8Array;
	sides: Record<Reading, Side>;
	clocks: Record<Clock, Times>;
}

function ranksByTitle(places: PlaceView[]): Uint32Array {
	const order = places
		.map(({ title, id }, code) => ({ title, id, code }))
		.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1));
	const ranks = new Uint32Array(places.length);
	order.forEach(({ code }, rank) => (ranks[code] = rank));
	return ranks;
}

/** Reads the dates and indexes the places of an atlas, once for all selections. */
export function prepare(given: Atlas | Index): Prepared {
	const { columns, phrases, ...atlas } = 'columns' in given ? given : indexOf(given);
	const { documents, places, fronts } = atlas;
	const kinds = places.map(({ kind }) => PLACE_KINDS.indexOf(kind));
	return {
		atlas,
		place: new Map(places.map((place) => [place.id, place])),
		columns,
		phrases,
		values: {
			fronts: [...fronts.map(({ id }) => id), NO_FRONT],
			documents: documents.map(({ id }) => id),
			kinds: PLACE_KINDS,
			statuses: STATUSES,
			roles: ROLES,
			claims: [...CLAIMS, STATED]
		},
		kinds: Uint8Array.from([...kinds, PLACE_KINDS.length]),
		byTitle: ranksByTitle(places),
		traits: traitColumn(columns),
		sides: sidesOf(columns, atlas),
		clocks: clocksOf(columns, documents)
	};
}
