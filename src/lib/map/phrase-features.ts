import { followed, unfollowed, type Phrase } from '#core/atlas/phrases.ts';
import type { Footprint, Reading } from '#core/geo/footprint.ts';

type Ring = GeoJSON.Position[];

/** An area without a border is drawn as so many areas one in the other, each as faint as the next. */
const FADING_STEPS = 12;
/** A strip along a line of latitude has four corners, and the first again. */
const STRIP_POINTS = 5;

/** What the layers ask of a feature. */
interface Properties {
	/** Of the phrase: what is pointed at. */
	id: string;
	/** The reading that is followed, or the other one, drawn faint. */
	other: boolean;
	/** `area` has a border, `fade` is a part of one that has none, `line` and `tip` are drawn along a course. */
	part: 'area' | 'fade' | 'line' | 'tip';
	/** Full width of the strip in which a line may run, in km; 0 for none. */
	widthKm: number;
	/** Whether the strip grows more certain toward its end, as that of an arrow. */
	arrow: boolean;
	/** Of a tip: clockwise from north, in degrees. */
	bearing: number;
}

/** Takes a ring toward a point, to a share of its size. */
const shrunk = (ring: Ring, [x, y]: GeoJSON.Position, share: number): Ring =>
	ring.map((at) => [x! + (at[0]! - x!) * share, y! + (at[1]! - y!) * share]);

function middle(ring: Ring): GeoJSON.Position {
	const open = ring.slice(0, -1);
	const mean = (axis: 0 | 1) => open.reduce((sum, at) => sum + at[axis]!, 0) / open.length;
	return [mean(0), mean(1)];
}

/** The point from which an area fades: the anchor of a sector stands at its tip, all else fades from its middle. */
function sourceOf({ properties: { kind } }: Footprint, ring: Ring): GeoJSON.Position {
	if (kind !== 'sector' || ring.length <= STRIP_POINTS) return middle(ring);
	// The ring of a sector is closed after the tip: outer arc, tip, first point again.
	return ring.at(-2)!;
}

/** Clockwise from north, on the map as drawn (Mercator keeps angles). */
function bearingOf([a, b]: [GeoJSON.Position, GeoJSON.Position]): number {
	const north = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
	const dx = ((b[0]! - a[0]!) * Math.PI) / 180;
	return (Math.atan2(dx, north(b[1]!) - north(a[1]!)) * 180) / Math.PI;
}

const simple = (geometry: GeoJSON.Geometry): (GeoJSON.Polygon | GeoJSON.LineString)[] => {
	switch (geometry.type) {
		case 'Polygon':
		case 'LineString':
			return [geometry];
		case 'MultiPolygon':
			return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
		case 'MultiLineString':
			return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));
		case 'GeometryCollection':
			return geometry.geometries.flatMap(simple);
		default:
			return [];
	}
};

function featuresOf(footprint: Footprint, id: string, other: boolean): GeoJSON.Feature[] {
	const { widthKm = 0, arrow = false, fading = false } = footprint.properties;
	const said = { id, other, widthKm: 2 * widthKm, arrow, bearing: 0 };
	const feature = (geometry: GeoJSON.Geometry, more: Partial<Properties>): GeoJSON.Feature => ({
		type: 'Feature',
		properties: { ...said, ...more },
		geometry
	});
	return simple(footprint.geometry).flatMap((geometry) => {
		if (geometry.type === 'LineString') {
			const [from, to] = geometry.coordinates.slice(-2) as [GeoJSON.Position, GeoJSON.Position];
			const tip: GeoJSON.Point = { type: 'Point', coordinates: to };
			const line = feature(geometry, { part: 'line' });
			return arrow ? [line, feature(tip, { part: 'tip', bearing: bearingOf([from, to]) })] : [line];
		}
		if (!fading) return [feature(geometry, { part: 'area' })];
		return Array.from({ length: FADING_STEPS }, (_, i) => {
			const share = 1 - i / FADING_STEPS;
			const source = sourceOf(footprint, geometry.coordinates[0]!);
			const coordinates = geometry.coordinates.map((ring) => shrunk(ring, source, share));
			return feature({ type: 'Polygon', coordinates }, { part: 'fade' });
		});
	});
}

/**
 * What phrases denote as GeoJSON for the map: by the reading that is followed, and by the other where there is one.
 */
export function phraseFeatures(phrases: Phrase[], reading: Reading): GeoJSON.FeatureCollection {
	const features = phrases.flatMap((phrase) => {
		const other = unfollowed(phrase, reading);
		return [
			...(other ? featuresOf(other, phrase.id, true) : []),
			...featuresOf(followed(phrase, reading), phrase.id, false)
		];
	});
	return { type: 'FeatureCollection', features };
}
