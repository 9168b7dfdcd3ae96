import { mccuneReischauer } from '../names/mccune-reischauer.ts';
import type { Place } from '../types.ts';
import { bareTitle } from './labels.ts';

/** What ends a native name and is set apart by a hyphen: Naktong-gang, Kŭmgang-san, Ch'ungch'ŏng-bukto. */
const GENERIC = /(?<=.)(?:산맥|저수지|[강산도령호리]|북도|남도)$/u;
const SET_APART = new Set<Place['kind']>([
	'river',
	'mountain',
	'range',
	'island',
	'province',
	'pass',
	'reservoir',
	'village'
]);
/** Spelt in English without marks ever since there was an English spelling. */
const CUSTOMARY = new Set(['seoul']);
const KOREA = new Set(['korea', 'north-korea', 'south-korea']);

/**
 * Names as English-language maps of 1950 wrote them: McCune–Reischauer for places within Korea, the usual English
 * name for all others, for seas, and for what is best known by it.
 *
 * @param places The gazetteer, to find out what lies within Korea.
 */
export function periodNames(places: Place[]): (place: Place) => string {
	const byId = new Map(places.map((place) => [place.id, place]));
	const inKorea = ({ within }: Place, depth = 0): boolean => {
		if (within === undefined || depth > 8) return false;
		if (KOREA.has(within)) return true;
		const parent = byId.get(within);
		return parent !== undefined && inKorea(parent, depth + 1);
	};
	return (place) => {
		const { id, kind, hangul, title } = place;
		const native = hangul[0];
		if (native === undefined || CUSTOMARY.has(id) || !inKorea(place)) return bareTitle(title);
		const word = SET_APART.has(kind) ? native.replace(GENERIC, '-$&') : native;
		const romanized = mccuneReischauer(word);
		if (romanized === undefined) return bareTitle(title);
		// The apostrophe of n'g keeps two sounds apart, as the hyphen now does.
		const name = romanized.replace("-'", '-').replaceAll("'", '’');
		return name.charAt(0).toUpperCase() + name.slice(1);
	};
}
