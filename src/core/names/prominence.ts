/**
 * Which of two places of one name is meant when nothing else tells: the one more spoken of.
 */
import type { Place, PlaceKind } from '#core/types.ts';

/** From the most to the least spoken of. The gazetteer holds no populations, and those of 1950 are not all known. */
const ORDER: PlaceKind[] = [
	'country',
	'city',
	'province',
	'port',
	'county',
	'region',
	'town',
	'range',
	'river',
	'island',
	'reservoir',
	'line',
	'battlefield',
	'village',
	'railway-junction',
	'airfield',
	'pass',
	'mountain',
	'sea',
	'strait',
	'bay'
];

/** The place's prominence by its kind: 0 for the most prominent. */
export function prominenceOf({ kind }: Place): number {
	return ORDER.indexOf(kind);
}
