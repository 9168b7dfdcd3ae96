import type { LngLat } from '#core/types.ts';

/** Where the map looks. */
export interface MapView {
	lng: number;
	lat: number;
	zoom: number;
}

/** West, south, east, north of what the basemap covers. */
export const BASEMAP_BOUNDS: [number, number, number, number] = [112, 25, 143, 51];

/** Whether the basemap reaches a point. */
export function isCovered([lng, lat]: LngLat): boolean {
	const [west, south, east, north] = BASEMAP_BOUNDS;
	return lng > west && lng < east && lat > south && lat < north;
}

/** Korea between the Yalu and the Korea Strait: what is seen before there is anything else to see. */
export const KOREA_BOX: [number, number, number, number] = [124.2, 33.8, 130.6, 42.2];

/** Within these degrees lies the theatre; what is named beyond it does not pull the map away from it. */
const THEATRE = { west: 123.5, south: 32.5, east: 132, north: 43.8 };

/**
 * The box `[west, south, east, north]` around points, or `undefined` when there are none. When any point
 * lies in Korea, only those in Korea count: a dateline in Moscow must not shrink the front to a dot.
 */
export function boxAround(points: LngLat[]): [number, number, number, number] | undefined {
	const near = points.filter(
		([lng, lat]) => lng > THEATRE.west && lng < THEATRE.east && lat > THEATRE.south && lat < THEATRE.north
	);
	const used = near.length > 0 ? near : points;
	if (used.length === 0) return undefined;
	const lngs = used.map(([lng]) => lng);
	const lats = used.map(([, lat]) => lat);
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** No nearer than this when the map fits itself: the next towns stay in sight. */
export const FIT_ZOOM_MAX = 8.2;

/** What lies over the map at its edges, in pixels. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

const MARGIN_PX = 48;

/** What is left free around that which the map fits itself to: names of marks run to the right. */
export const roomAround = ({ top, right, bottom, left }: Padding): Padding => ({
	top: top + MARGIN_PX,
	right: right + MARGIN_PX * 1.6,
	bottom: bottom + MARGIN_PX,
	left: left + MARGIN_PX
});
