import bearing from '@turf/bearing';
import destination from '@turf/destination';
import distance from '@turf/distance';
import type { Polygon, Position } from 'geojson';
import type { LngLat } from '#core/types.ts';

/** Between two points of an arc. At 50 km the chord is off by 100 m. */
const STEP_DEGREES = 7.5;
/** About one metre: beyond that the digits are only noise in a file. */
const DECIMALS = 1e5;

/** A position as it is kept in files. */
export const rounded = ([lng, lat]: Position): LngLat => [
	Math.round(lng! * DECIMALS) / DECIMALS,
	Math.round(lat! * DECIMALS) / DECIMALS
];

/** The point so many km from another in a direction (degrees clockwise from north), on the sphere of turf. */
export function offset(from: LngLat, km: number, direction: number): LngLat {
	return rounded(destination(from, km, direction).geometry.coordinates);
}

/** How far an arc reaches, clockwise: `[337.5, 22.5]` is 45°, and equal ends are the whole circle. */
export const sweepOf = ([from, to]: [number, number]): number => (to - from + 360) % 360 || 360;

/** The middle of an arc, in degrees clockwise from north. */
export const middleOf = (arc: [number, number]): number => (arc[0] + sweepOf(arc) / 2) % 360;

function arcPoints(center: LngLat, km: number, from: number, sweep: number): LngLat[] {
	const steps = Math.ceil(sweep / STEP_DEGREES);
	return Array.from({ length: steps + 1 }, (_, i) => offset(center, km, from + (sweep * i) / steps));
}

/**
 * A sector of a ring: all points whose distance from the centre and direction lie between two values.
 *
 * @param km `[min, max]`; with min 0 it is a slice, and a disc all round
 * @param arc `[from, to]` in degrees clockwise from north; `[0, 360]` all round
 * @returns a polygon whose outer ring runs counterclockwise (RFC 7946, section 3.1.6)
 */
export function ringSector(center: LngLat, [min, max]: [number, number], arc: [number, number]): Polygon {
	const sweep = sweepOf(arc);
	const outer = arcPoints(center, max, arc[0], sweep).reverse();
	const inner = min > 0 ? arcPoints(center, min, arc[0], sweep) : [];
	if (sweep === 360) {
		const rings = [closed(outer.slice(0, -1))];
		if (inner.length > 0) rings.push(closed(inner.slice(0, -1)));
		return { type: 'Polygon', coordinates: rings };
	}
	const ring = inner.length > 0 ? [...outer, ...inner] : [...outer, center];
	return { type: 'Polygon', coordinates: [closed(ring)] };
}

const closed = (ring: LngLat[]): LngLat[] => [...ring, ring[0]!];

/**
 * An ellipse about the middle of two points, with both on its rim.
 *
 * @param width half the width across, in km
 */
export function ellipseOver(a: LngLat, b: LngLat, width: number): Polygon {
	const half = distance(a, b) / 2;
	const center = offset(a, half, bearing(a, b));
	// Not the bearing from `a`: that turns on the way.
	const axis = bearing(center, b);
	const steps = Math.ceil(360 / STEP_DEGREES);
	const ring = Array.from({ length: steps }, (_, i) => {
		const angle = (-2 * Math.PI * i) / steps;
		const [along, across] = [half * Math.cos(angle), width * Math.sin(angle)];
		return offset(center, Math.hypot(along, across), axis + (Math.atan2(across, along) * 180) / Math.PI);
	});
	return { type: 'Polygon', coordinates: [closed(ring)] };
}
