import { toWorld, worldPx } from './mercator.ts';

/** The ground without detail is drawn in pixels of this zoom (`static/basemap/sketch.svg`). */
export const SKETCH_ZOOM = 6;

type Box = readonly [west: number, south: number, east: number, north: number];

/** A rectangle on the screen, as SVG wants it. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The frame of a box `[west, south, east, north]`, in pixels of the sketch's zoom across the world. */
export function frameOf([west, south, east, north]: Box): Frame {
	const px = worldPx(SKETCH_ZOOM);
	const [left, top] = toWorld([west, north]);
	const [right, bottom] = toWorld([east, south]);
	return { x: left * px, y: top * px, width: (right - left) * px, height: (bottom - top) * px };
}
