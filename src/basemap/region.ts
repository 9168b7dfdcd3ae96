import type { LngLat } from '#core/types.ts';

/** West, south, east, north in whole degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** What the basemap covers. */
export const REGION: Box = [112, 25, 143, 51];

/** Where the coast keeps all its detail: Korea with its islands, and the country around. */
const NEAR: Box = [123, 32, 132, 44];

/** Whether detail is kept at a place. */
export function isNear([lng, lat]: LngLat): boolean {
	const [west, south, east, north] = NEAR;
	return lng >= west && lng < east && lat >= south && lat < north;
}
