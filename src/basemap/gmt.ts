import type { LngLat } from '#core/types.ts';
import type { Box } from './region.ts';
import { run } from './tools.ts';

/**
 * A piece of line as GMT keeps it: within one bin of a degree by a degree, with its level (of shores: 1 coast,
 * 2 lakeshore, 3 island in a lake; of rivers: the class). Shores have the land at their left.
 */
export interface Piece {
	bin: number;
	level: number;
	points: LngLat[];
}

const BINS_ACROSS = 360;

/** Number of the bin whose south-western corner is at these whole degrees. */
export const binAt = (west: number, south: number): number => (89 - south) * BINS_ACROSS + west;

const HEAD = /^> \w+ Bin # (\d+), Level (\d+)$/;

/**
 * Reads what `gmt coast -M` prints: `> Shore Bin # 14154, Level 2`, then a longitude and a latitude on each line.
 *
 * @throws On a line that is neither.
 */
export function parsePieces(text: string): Piece[] {
	const pieces: Piece[] = [];
	for (const line of text.split('\n')) {
		if (line === '') continue;
		const head = HEAD.exec(line);
		if (head) {
			pieces.push({ bin: Number(head[1]), level: Number(head[2]), points: [] });
			continue;
		}
		const [lng, lat] = line.split('\t').map(Number);
		const piece = pieces.at(-1);
		if (!piece || !Number.isFinite(lng) || !Number.isFinite(lat))
			throw new Error(`Expected a bin or a point of gmt coast -M, got "${line}".`);
		piece.points.push([lng!, lat!]);
	}
	return pieces;
}

const SETS = { shores: '-W', rivers: '-Ia', borders: '-N1' };

/** All pieces of a set within whole bins of the box, in full resolution (GSHHG and WDB II). */
export function dump(set: keyof typeof SETS, box: Box): Piece[] {
	const [west, south, east, north] = box;
	const args = ['coast', `-R${west}/${east}/${south}/${north}`, '-Df', SETS[set], '-M'];
	return parsePieces(run('gmt', args).toString());
}

/** Those of the points that lie in the sea. */
export function pointsAtSea(points: LngLat[], [west, south, east, north]: Box): LngLat[] {
	const region = `-R${west}/${east}/${south}/${north}`;
	const kept = run(
		'gmt',
		['select', region, '-Df', '-Nk/s/s/s/s'],
		points.map((p) => p.join('\t')).join('\n')
	);
	return kept
		.toString()
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => line.split('\t').map(Number) as LngLat);
}
