import convex from '@turf/convex';
import { points as pointsOf } from '@turf/helpers';
import type { Feature, LineString, Point, Polygon } from 'geojson';
import type { Front, LngLat, Place } from '../types.ts';
import { isParallel, parallelLine } from './parallel.ts';
import { rounded } from './shapes.ts';

/** What the reach of a front says of itself. */
export interface FrontExtentProperties {
	id: string;
	title: string;
	/** EDTF, as the sources date the front; an end that they do not tell is absent. */
	start?: string;
	end?: string;
	/** Ids of the places that mark it, of which the geometry is made. */
	places: string[];
	/** It runs between the places that the sources name; its own course is not told. */
	assumption: string;
}

export type FrontExtent = Feature<Polygon | LineString | Point, FrontExtentProperties>;

/** What is needed of a place to draw with it. */
type Located = Pick<Place, 'id' | 'kind' | 'title' | 'point'>;

const ASSUMPTION = 'Drawn around the places by which the sources mark its reach; its course is not told.';

function around(points: LngLat[]): FrontExtent['geometry'] {
	const hull = points.length > 2 ? convex(pointsOf(points))?.geometry : undefined;
	if (hull) return { ...hull, coordinates: hull.coordinates.map((ring) => ring.map(rounded)) };
	const [first, last] = [points[0]!, points.at(-1)!];
	return points.length === 1
		? { type: 'Point', coordinates: first }
		: { type: 'LineString', coordinates: [first, last] };
}

/**
 * The reach of a front on the map, with the dates between which the sources speak of it: the hull of the places that mark
 * it; of two the line, of one its point; a line of latitude as such.
 *
 * @param places by id, those of the extent at least
 * @returns undefined when no place of the extent has a point
 */
export function frontExtent(front: Front, places: ReadonlyMap<string, Located>): FrontExtent | undefined {
	const { id, title, start, end } = front;
	const marks = front.extent.flatMap((mark) => {
		const place = places.get(mark);
		return place?.point ? [{ ...place, point: place.point }] : [];
	});
	if (marks.length === 0) return undefined;
	// South to north, so that points in a line give the whole of it.
	const sorted = marks.toSorted((a, b) => a.point[1] - b.point[1] || a.point[0] - b.point[0]);
	const [only] = sorted as [(typeof marks)[0]];
	const geometry =
		marks.length === 1 && isParallel(only)
			? parallelLine(only.point)
			: around(sorted.map(({ point }) => point));
	return {
		type: 'Feature',
		id,
		geometry,
		properties: {
			...{ id, title },
			...(start !== undefined && { start }),
			...(end !== undefined && { end }),
			places: marks.map((mark) => mark.id),
			assumption: ASSUMPTION
		}
	};
}
