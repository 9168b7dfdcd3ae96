import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tile } from './archive.ts';
import type { Heights } from './heights.ts';
import { tilesOf, TILE_PX, toLngLat, worldPx, type WorldPoint } from '#core/geo/mercator.ts';
import { REGION } from './region.ts';
import { run } from './tools.ts';

/** The source has 2 arc-minutes to a pixel: from zoom 6 on there is nothing more to show. */
const ZOOMS = [4, 5, 6];
const EARTH_M = 40_075_017;
/** Grey for each root of a metre: 2,800 m and more are white. */
const GREY_PER_ROOT = 4.8;
const LEVEL_GREY = 128;
/** How strongly the sun, in the north-west at 45°, models the land. */
const SHADE_GREY = 140;
/** Mountains are drawn this much steeper, the more so from afar, where slopes would average out. */
const STEEPER: Record<number, number> = { 4: 7.5, 5: 5.5, 6: 4.6 };
const QUALITY = { elevation: 60, shade: 45 };

/** Edge of a tile with the pixels around it, which slopes at the edge need. */
const WIDE = TILE_PX + 2;

/** Roots of heights at the pixels of a tile and one pixel around it. */
function rootsOf(heights: Heights, zoom: number, [x, y]: WorldPoint): Float32Array {
	const px = 1 / worldPx(zoom);
	const roots = new Float32Array(WIDE * WIDE);
	for (let j = 0; j < WIDE; j++)
		for (let i = 0; i < WIDE; i++) {
			const [lng, lat] = toLngLat([(x * TILE_PX + i - 0.5) * px, (y * TILE_PX + j - 0.5) * px]);
			roots[j * WIDE + i] = heights.rootAt(lng, lat);
		}
	return roots;
}

function pixels(of: (index: number, row: number) => number): Uint8Array {
	const grey = new Uint8Array(TILE_PX * TILE_PX);
	for (let j = 0; j < TILE_PX; j++)
		for (let i = 0; i < TILE_PX; i++)
			grey[j * TILE_PX + i] = Math.min(255, Math.max(0, Math.round(of((j + 1) * WIDE + i + 1, j))));
	return grey;
}

const elevationOf = (roots: Float32Array) => pixels((index) => roots[index]! * GREY_PER_ROOT);

/** Light on the slopes: 128 is level, more faces the sun, less lies in shadow. */
function shadeOf(roots: Float32Array, zoom: number, y: number): Uint8Array {
	const metres = roots.map((root) => root * root);
	return pixels((index, row) => {
		const [, lat] = toLngLat([0, (y * TILE_PX + row) / worldPx(zoom)]);
		const pixelM = (EARTH_M / worldPx(zoom)) * Math.cos((lat * Math.PI) / 180);
		const steep = STEEPER[zoom]! / (2 * pixelM);
		const toEast = (metres[index + 1]! - metres[index - 1]!) * steep;
		const toSouth = (metres[index + WIDE]! - metres[index - WIDE]!) * steep;
		// The normal of the ground (-toEast, -toSouth, 1) against the light from north-west and above.
		const light = ((toEast + toSouth) / 2 + Math.SQRT1_2) / Math.hypot(toEast, toSouth, 1);
		return LEVEL_GREY + (light - Math.SQRT1_2) * SHADE_GREY;
	});
}

function webp(grey: Uint8Array, quality: number, folder: string): Buffer {
	const [from, to] = [join(folder, 'tile.pgm'), join(folder, 'tile.webp')];
	writeFileSync(from, Buffer.concat([Buffer.from(`P5\n${TILE_PX} ${TILE_PX}\n255\n`), grey]));
	run('cwebp', ['-quiet', '-m', '6', '-q', String(quality), from, '-o', to]);
	return readFileSync(to);
}

/** Pyramids of grey tiles: heights, and the shaded relief. Tiles of nothing but sea are left out. */
export function reliefTiles(heights: Heights): { elevation: Tile[]; shade: Tile[] } {
	const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
	const tiles: { elevation: Tile[]; shade: Tile[] } = { elevation: [], shade: [] };
	for (const zoom of ZOOMS)
		for (const [x, y] of tilesOf(REGION, zoom)) {
			const roots = rootsOf(heights, zoom, [x, y]);
			if (roots.every((root) => root === 0)) continue;
			const add = (list: Tile[], grey: Uint8Array, quality: number) =>
				list.push({ zoom, x, y, bytes: webp(grey, quality, folder) });
			add(tiles.elevation, elevationOf(roots), QUALITY.elevation);
			add(tiles.shade, shadeOf(roots, zoom, y), QUALITY.shade);
		}
	rmSync(folder, { recursive: true });
	return tiles;
}
