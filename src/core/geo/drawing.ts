import type { Geometry } from 'geojson';
import type { LngLat, Place, PlaceKind, Relation } from '#core/types.ts';

/** What a phrase denotes, drawn. */
export interface Drawing {
	geometry: Geometry;
	/** What had to be assumed, in a sentence for readers; absent when all that is drawn stands in the text. */
	assumption?: string;
	/** How far to either side of a line the place may lie, in km. */
	widthKm?: number;
	/** The line is an arrow: it points to its last point. */
	arrow?: true;
	/** The area fades toward its rim: it has no border. */
	fading?: true;
	/** Made of the points of the gazetteer, for want of a border. */
	derived?: true;
}

/** A relation with the places that it names. */
export interface Anchored {
	relation: Relation;
	/** In the order of the anchors, each with a point. */
	anchors: (Place & { point: LngLat })[];
	places: ReadonlyMap<string, Place>;
}

/** How far “near” reaches, in km: to the next town in Korea from a city; further from what is itself wide. */
const NEAR_KM: Partial<Record<PlaceKind, number>> = {
	country: 150,
	region: 80,
	province: 60,
	county: 20,
	town: 8,
	village: 8,
	airfield: 8,
	pass: 8,
	battlefield: 8,
	mountain: 10,
	sea: 150,
	range: 40
};
const NEAR_CITY_KM = 15;

export const nearKm = ({ kind }: Place): number => NEAR_KM[kind] ?? NEAR_CITY_KM;

/** Whether a place is so wide that its point stands for nothing in particular. */
export const isWide = ({ kind }: Place): boolean =>
	kind === 'country' || kind === 'region' || kind === 'province' || kind === 'sea';

/** Several drawings of one phrase as one: all polygons or all lines. */
export function together(geometries: Geometry[]): Geometry {
	if (geometries.length === 1) return geometries[0]!;
	const polygons = geometries.flatMap((one) => (one.type === 'Polygon' ? [one.coordinates] : []));
	if (polygons.length === geometries.length) return { type: 'MultiPolygon', coordinates: polygons };
	const lines = geometries.flatMap((one) => (one.type === 'LineString' ? [one.coordinates] : []));
	if (lines.length === geometries.length) return { type: 'MultiLineString', coordinates: lines };
	return { type: 'GeometryCollection', geometries };
}
