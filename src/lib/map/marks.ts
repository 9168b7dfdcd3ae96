import { bareTitle, nativeName } from '#core/atlas/labels.ts';
import type { PlaceView } from '#core/atlas/views.ts';
import type { LngLat, PlaceKind } from '#core/types.ts';
import { isCovered } from './camera.ts';
import type { Written } from './written-names.ts';

/** Which of two documents names a place. */
export type Side = 'a' | 'b' | 'both';

/** How a place is drawn under the present filters. */
export interface Mark {
	id: string;
	/** Mentions that name it, and those that may: at least 1. */
	count: number;
	/** `rival`: named only by the other reading of contested mentions. Where two documents are compared: who names it. */
	look: 'agreed' | 'contested' | 'rival' | Side;
	/** Named only within another name, in a dateline or a summary: drawn hollow. */
	passing?: boolean;
}

/** A place on the map: one that has a point. */
export type MappedPlace = PlaceView & { point: LngLat };

/** Whether a place can be drawn: it has a point, and the basemap reaches it. */
export function isMapped(place: PlaceView): place is MappedPlace {
	return place.point !== undefined && isCovered(place.point);
}

/** The two sides of a contested identification. */
export type Pair = [LngLat, LngLat];

/** The lines between rivals, given by their ids, where both have a point. */
export function pairLines(pairs: [string, string][], places: ReadonlyMap<string, PlaceView>): Pair[] {
	return pairs.flatMap(([a, b]) => {
		const [from, to] = [places.get(a)?.point, places.get(b)?.point];
		return from && to ? [[from, to] as Pair] : [];
	});
}

/** What is larger than any dot; drawn pale, so that a country does not look like a town. */
const AREAS = new Set<PlaceKind>([
	'country',
	'province',
	'region',
	'sea',
	'bay',
	'strait',
	'range',
	'river',
	'line'
]);

/** Whether a place is larger than any dot: its point is not where something happened. */
export const isArea = ({ kind }: { kind: PlaceKind }): boolean => AREAS.has(kind);

const RADIUS_MIN_PX = 5;
const RADIUS_SPAN_PX = 11;
/** Below this largest count the scale stays, so that two mentions never look like two thousand. */
const FULL_COUNT = 12;
/** More places than this make all marks smaller, so that some thousands still show the land between them. */
const ROOMY_PLACES = 150;
const SMALLEST_SHARE = 0.45;

/** What a mark shrinks to among so many places: 1 as long as there is room, and never less than 0.45. */
export function crowding(places: number): number {
	return Math.max(SMALLEST_SHARE, Math.min(1, (ROOMY_PLACES / places) ** 0.25));
}

/** Radius in pixels: the area of a mark grows with its count, between 5 and 16 px where there is room. */
export function radius(count: number, { most, share }: Pick<Scale, 'most' | 'share'>): number {
	return share * (RADIUS_MIN_PX + RADIUS_SPAN_PX * Math.sqrt(count / Math.max(most, FULL_COUNT)));
}

/** What sizes of marks are measured by, whatever the filters leave. */
export interface Scale {
	/** The largest count of all. */
	most: number;
	/** What all marks shrink to: see `crowding`. */
	share: number;
	/** Radius of each place's mark at its largest, in pixels: names keep that far away. */
	reach: Map<string, number>;
}

/** The scale of all marks, without any filter. */
export function scaleOf(all: Mark[]): Scale {
	const most = all.reduce((most, { count }) => Math.max(most, count), 0);
	const share = crowding(all.length);
	return { most, share, reach: new Map(all.map(({ id, count }) => [id, radius(count, { most, share })])) };
}

/**
 * The places as GeoJSON; what changes with the filters is feature state, so the source stays as it is.
 *
 * @param names How places are written, by id; the others bear their title.
 */
export function placeFeatures(
	places: MappedPlace[],
	{ reach }: Scale,
	names?: Map<string, Written>
): GeoJSON.FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: places.map((place) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: place.point },
			properties: {
				id: place.id,
				title: names?.get(place.id)?.name ?? bareTitle(place.title).normalize('NFC'),
				native: names?.get(place.id)?.native ?? nativeName(place.id, place.hanja, place.hangul),
				area: isArea(place),
				// The most mentioned are named first, where there is no room for all.
				order: -(reach.get(place.id) ?? 0),
				reach: Math.round(reach.get(place.id) ?? RADIUS_MIN_PX)
			}
		}))
	};
}

/** The dashed lines between rivals as GeoJSON. */
export function pairFeatures(pairs: Pair[]): GeoJSON.FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: pairs.map((coordinates) => ({
			type: 'Feature',
			properties: {},
			geometry: { type: 'LineString', coordinates }
		}))
	};
}
