import type { PlaceView } from '#core/atlas/views.ts';
import { isMapped, type MappedPlace, type Mark } from '$lib/map/marks.ts';

/** Larger than those of the places around it. */
const OWN_COUNT = 6;

/** The place and those around it that the map can show, each once. */
export function mappedOnce(place: PlaceView, around: PlaceView[]): MappedPlace[] {
	const all = new Map([place, ...around].map((one): [string, PlaceView] => [one.id, one]));
	return [...all.values()].filter(isMapped);
}

/** How the map of a place draws it, its rivals in the documents, and those that only share a spelling. */
export function placeMarks(id: string, places: MappedPlace[], contested: ReadonlySet<string>): Mark[] {
	return places.map((one): Mark => {
		if (one.id === id) return { id, count: OWN_COUNT, look: 'agreed' };
		return { id: one.id, count: 1, look: contested.has(one.id) ? 'contested' : 'rival' };
	});
}
