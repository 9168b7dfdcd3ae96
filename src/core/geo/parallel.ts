import type { LineString, Polygon } from 'geojson';
import type { LngLat, Place } from '#core/types.ts';
import { rounded } from './shapes.ts';

/**
 * How far to either side of its point a line of latitude is drawn, in degrees: at 127° E from the Yellow Sea off Haeju
 * to the Sea of Japan, which is as far as the 38th parallel divided Korea.
 */
const HALF_LENGTH_DEGREES = 2.5;
/** Of latitude, on the sphere of turf. */
export const KM_PER_DEGREE = 111.195;
const PARALLEL = /\bparallel$/i;

/** Whether a place is a line of latitude: the only lines whose course a single point gives. */
export function isParallel({ kind, title }: Pick<Place, 'kind' | 'title'>): boolean {
	return kind === 'line' && PARALLEL.test(title);
}

const limits = ([lng]: LngLat): [west: number, east: number] => [
	lng - HALF_LENGTH_DEGREES,
	lng + HALF_LENGTH_DEGREES
];

/** The line of latitude through a point. */
export function parallelLine(point: LngLat): LineString {
	const [west, east] = limits(point);
	return {
		type: 'LineString',
		coordinates: [
			[west, point[1]],
			[east, point[1]]
		]
	};
}

/** The strip between the line of latitude through a point and others so many degrees south and north of it. */
export function parallelStrip(point: LngLat, south: number, north: number): Polygon {
	const [west, east] = limits(point);
	const [low, high] = [rounded([west, point[1] - south])[1], rounded([west, point[1] + north])[1]];
	return {
		type: 'Polygon',
		coordinates: [
			[
				[west, low],
				[east, low],
				[east, high],
				[west, high],
				[west, low]
			]
		]
	};
}

/** The point of the line of latitude through `point` that is due north or south of another. */
export function footOn(point: LngLat, [lng]: LngLat): LngLat {
	const [west, east] = limits(point);
	return [Math.min(Math.max(lng, west), east), point[1]];
}
