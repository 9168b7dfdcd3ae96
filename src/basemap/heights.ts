import { join } from 'node:path';
import { MARBLE_HEIGHTS, run } from './tools.ts';
import { REGION } from './region.ts';

/** Heights on a grid by longitude and latitude, as square roots: that is how the source keeps them. */
export interface Heights {
	/** Square root of the metres above the sea at a place; 0 in the sea. */
	rootAt(lng: number, lat: number): number;
}

/** Marble's tiles of level 3: 16 across and 8 down the world, 2 arc-minutes to a pixel. */
const TILE_PX = 675;
const PX_PER_DEGREE = 30;
/** Grey of the sea's level, and steps of grey for each root of a metre. */
const SEA_GREY = 96.5;
const GREY_PER_ROOT = 2.36;
/** Beyond the region, so that slopes at its edge are known. */
const MARGIN_DEGREES = 1;

/** Reads a binary PGM of 8 bits: `P5`, width, height, 255, then the grey of each pixel. */
export function parsePgm(bytes: Buffer): { width: number; height: number; grey: Uint8Array } {
	const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64));
	if (!head) throw new Error('Expected a PGM of 8 bits, got something else.');
	const [width, height] = [Number(head[1]), Number(head[2])];
	return { width, height, grey: bytes.subarray(head[0].length, head[0].length + width * height) };
}

function tile(row: number, column: number): Uint8Array {
	const name = (n: number) => String(n).padStart(6, '0');
	const path = join(MARBLE_HEIGHTS, name(row), `${name(row)}_${name(column)}.jpg`);
	return parsePgm(run('djpeg', ['-grayscale', '-pnm', path])).grey;
}

/** Weights of a cubic B-spline: smooth, and blind to single pixels, which are the noise of a JPEG. */
function weights(t: number): [number, number, number, number] {
	const u = 1 - t;
	return [u ** 3 / 6, (3 * t ** 3 - 6 * t * t + 4) / 6, (3 * u ** 3 - 6 * u * u + 4) / 6, t ** 3 / 6];
}

/** Reads the heights of the region. */
export function readHeights(): Heights {
	const [west, south, east, north] = REGION;
	const left = Math.floor((west - MARGIN_DEGREES + 180) * PX_PER_DEGREE);
	const top = Math.floor((90 - north - MARGIN_DEGREES) * PX_PER_DEGREE);
	const width = (east - west + 2 * MARGIN_DEGREES) * PX_PER_DEGREE;
	const height = (north - south + 2 * MARGIN_DEGREES) * PX_PER_DEGREE;
	const roots = new Float32Array(width * height);
	const tiles = new Map<string, Uint8Array>();
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const [row, column] = [Math.floor((top + y) / TILE_PX), Math.floor((left + x) / TILE_PX)];
			const key = `${row},${column}`;
			const grey = tiles.get(key) ?? tile(row, column);
			tiles.set(key, grey);
			const value = grey[((top + y) % TILE_PX) * TILE_PX + ((left + x) % TILE_PX)]!;
			roots[y * width + x] = Math.max(0, (value - SEA_GREY) / GREY_PER_ROOT);
		}

	return {
		rootAt(lng, lat) {
			const [x, y] = [(lng + 180) * PX_PER_DEGREE - left - 0.5, (90 - lat) * PX_PER_DEGREE - top - 0.5];
			const [x0, y0] = [Math.floor(x), Math.floor(y)];
			const [across, down] = [weights(x - x0), weights(y - y0)];
			let sum = 0;
			for (let j = 0; j < 4; j++) {
				const row = Math.min(height - 1, Math.max(0, y0 - 1 + j)) * width;
				for (let i = 0; i < 4; i++)
					sum += down[j]! * across[i]! * roots[row + Math.min(width - 1, Math.max(0, x0 - 1 + i))]!;
			}
			return sum;
		}
	};
}
