import type { LngLat } from '#core/types.ts';

/** A place on the square world of web maps: 0 to 1 from the west, 0 to 1 from the north. */
export type WorldPoint = [x: number, y: number];

/** Edge of a tile in pixels, as MapLibre counts zooms. */
export const TILE_PX = 512;

export function toWorld([lng, lat]: LngLat): WorldPoint {
	const sin = Math.sin((lat * Math.PI) / 180);
	return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

export function toLngLat([x, y]: WorldPoint): LngLat {
	return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** Pixels across the world at a zoom. */
export const worldPx = (zoom: number): number => TILE_PX * 2 ** zoom;

/** The tiles of a zoom that touch a box, row by row from the north-west. */
export function tilesOf([west, south, east, north]: readonly number[], zoom: number): WorldPoint[] {
	const count = 2 ** zoom;
	const [left, top] = toWorld([west!, north!]);
	const [right, bottom] = toWorld([east!, south!]);
	const tiles: WorldPoint[] = [];
	for (let y = Math.floor(top * count); y < bottom * count; y++)
		for (let x = Math.floor(left * count); x < right * count; x++) tiles.push([x, y]);
	return tiles;
}
