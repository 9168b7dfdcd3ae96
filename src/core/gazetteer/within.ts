import type { Place } from '../types.ts';

/**
 * Whether a place lies in another, however many units are between.
 *
 * @param id of the larger place
 * @param places by id; no place lies, by way of others, within itself: the build leaves such entries out
 */
export function liesIn(place: Place, id: string, places: ReadonlyMap<string, Place>): boolean {
	if (place.within === undefined) return false;
	const parent = places.get(place.within);
	return place.within === id || (parent !== undefined && liesIn(parent, id, places));
}
