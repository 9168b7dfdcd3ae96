import concaveman from 'concaveman';
import type { LngLat } from '../types.ts';

/** As close to the points as the length of an edge twice over lets it come: the default of the method. */
const CONCAVITY = 2;
/** Of latitude, about 28 km: a bay smaller than this is no matter where the border itself is not known. */
const EDGE_DEGREES = 0.25;

/**
 * The outline of points that lie in one area: where the points follow a coast or a border, so does it. It runs through
 * points of the list only.
 *
 * @returns a closed ring, counterclockwise; `undefined` for fewer than three points, or all in one line
 */
export function outlineOf(points: LngLat[]): LngLat[] | undefined {
	const mean = points.reduce((sum, [, lat]) => sum + lat, 0) / points.length;
	const scale = Math.cos((mean * Math.PI) / 180);
	const flat = points.map(([lng, lat], i) => [lng * scale, lat, i]);
	const ring = concaveman(flat, CONCAVITY, EDGE_DEGREES).map(([, , i]) => points[i!]!);
	const area = ring.reduce((sum, [lng, lat], i) => {
		const [nextLng, nextLat] = ring[(i + 1) % ring.length]!;
		return sum + lng * nextLat - nextLng * lat;
	}, 0);
	if (ring.length < 4 || area === 0) return undefined;
	return area > 0 ? ring : ring.toReversed();
}
