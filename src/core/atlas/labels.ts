import type { Place, PlaceKind } from '../types.ts';
import type { MapName } from './map-names.ts';

/** What a label looks like. */
type LabelClass = 'town' | 'area' | 'water' | 'relief';

/** Class and rank by kind: the lower the rank, the further out a label is seen. */
const BY_KIND: Partial<Record<PlaceKind, [LabelClass, number]>> = {
	province: ['area', 2],
	region: ['area', 1],
	sea: ['water', 0],
	bay: ['water', 1],
	strait: ['water', 1],
	river: ['water', 3],
	reservoir: ['water', 4],
	range: ['relief', 3],
	mountain: ['relief', 3],
	island: ['relief', 3],
	pass: ['relief', 5],
	city: ['town', 2],
	port: ['town', 3],
	county: ['town', 3],
	town: ['town', 4],
	village: ['town', 5],
	'railway-junction': ['town', 5]
};

/** What a sheet of this region names at any scale, and at the next: a cartographer's choice. */
const FOREMOST = new Set([
	'seoul',
	'pyongyang',
	'busan',
	'beijing',
	'tokyo',
	'shenyang',
	'vladivostok',
	'shanghai'
]);
const SECOND = new Set([
	'incheon',
	'daegu',
	'daejeon',
	'wonsan',
	'hamhung',
	'cheongjin',
	'sinuiju',
	'mokpo',
	'ganggye',
	'dalian',
	'changchun',
	'harbin',
	'tianjin',
	'qingdao',
	'fukuoka'
]);
/** Countries that a name can stand in without standing on a front. */
const COUNTRIES = new Set(['china', 'japan']);
/** Seoul alone has no Chinese characters: 京城, its colonial name, would mislead. */
const HANGUL_ONLY = new Set(['seoul']);

function classify({ id, kind }: Place): [LabelClass, number] | undefined {
	if (FOREMOST.has(id)) return ['town', 0];
	if (SECOND.has(id)) return ['town', 1];
	if (kind === 'country') return COUNTRIES.has(id) ? ['area', 0] : undefined;
	return BY_KIND[kind];
}

/** The native name to set beside an English one: Chinese characters, as in documents of the time, else Hangul. */
export function nativeName(id: string, hanja: string | undefined, hangul: string | undefined): string {
	return ((HANGUL_ONLY.has(id) ? undefined : hanja) ?? hangul ?? '').normalize('NFC');
}

/** A title without the bracket that tells homonyms apart. */
export function bareTitle(title: string): string {
	return title.replace(/ \([^)]*\)$/, '');
}

/**
 * The labels of the basemap: places with a point, as GeoJSON, the most important first.
 *
 * @param places The gazetteer.
 * @param nameOf What to write for a place, see `mapNames`.
 */
export function placeLabels(places: Place[], nameOf: (place: Place) => MapName): GeoJSON.FeatureCollection {
	const labels = places.flatMap((place) => {
		const look = classify(place);
		return look && place.point ? [{ place, point: place.point, class: look[0], rank: look[1] }] : [];
	});
	labels.sort((a, b) => a.rank - b.rank || (a.place.id < b.place.id ? -1 : 1));
	return {
		type: 'FeatureCollection',
		features: labels.map(({ place, point, class: look, rank }) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: point.map((degrees) => Number(degrees.toFixed(4))) },
			properties: {
				id: place.id,
				...nameOf(place),
				kind: place.kind,
				class: look,
				rank
			}
		}))
	};
}
