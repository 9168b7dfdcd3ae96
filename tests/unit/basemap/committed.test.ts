import { readFileSync } from 'node:fs';
import { VectorTile, classifyRings } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/basemap/cells.ts';
import { tilesOf, toWorld, type WorldPoint } from '#core/geo/mercator.ts';
import { BASEMAP_BOUNDS } from '$lib/map/camera.ts';

const bytes = readFileSync('static/basemap/ground.pmtiles');
const archive = new PMTiles({
	getKey: () => 'ground',
	getBytes: (offset, length) =>
		Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer })
});

const ZOOMS = [4, 5, 6, 7, 8];

async function tile(zoom: number, x: number, y: number): Promise<VectorTile> {
	const found = await archive.getZxy(zoom, x, y);
	if (!found) throw new Error(`Expected tile ${zoom}/${x}/${y}, got none.`);
	return new VectorTile(new PbfReader(new Uint8Array(found.data)));
}

/** Whether the map paints the sea over a place. */
async function isSea(place: [number, number], zoom: number): Promise<boolean> {
	const [x, y] = toWorld(place).map((part) => part * 2 ** zoom) as WorldPoint;
	const layer = (await tile(zoom, Math.floor(x), Math.floor(y))).layers['sea'];
	const at: WorldPoint = [(x % 1) * 4096, (y % 1) * 4096];
	const features = layer ? Array.from({ length: layer.length }, (_, index) => layer.feature(index)) : [];
	return features
		.flatMap((feature) => classifyRings(feature.loadGeometry()))
		.some((rings) => {
			const [outer, ...holes] = rings.map((ring) => ring.map(({ x, y }): WorldPoint => [x, y]));
			return contains(outer!, at) && !holes.some((hole) => contains(hole, at));
		});
}

const SEA: Record<string, [number, number]> = {
	'the Yellow Sea': [124, 35.5],
	'the East Sea': [132, 39.5],
	'the Korea Strait': [128.9, 34.3],
	'the bay of Asan': [126.55, 37.1]
};
const LAND: Record<string, [number, number]> = {
	Seoul: [127, 37.55],
	Jeju: [126.53, 33.37],
	Ganghwa: [126.43, 37.7],
	Pyongyang: [125.75, 39.02],
	Beijing: [116.4, 39.9]
};
/** Islands of the west coast, from large to small, as they are there at the last zoom. */
const ISLANDS: Record<string, [number, number]> = {
	Baengnyeongdo: [124.68, 37.95],
	Yeonpyeongdo: [125.69, 37.665],
	Deokjeokdo: [126.13, 37.23],
	Heuksando: [125.43, 34.67],
	Yeongheungdo: [126.47, 37.26],
	Ulleungdo: [130.87, 37.5]
};

describe('the ground that is committed', () => {
	it('covers what the camera may show, and around Korea leaves no gap at any zoom', async () => {
		const { minLon, minLat, maxLon, maxLat } = await archive.getHeader();
		expect([minLon, minLat, maxLon, maxLat]).toEqual(BASEMAP_BOUNDS);
		for (const zoom of ZOOMS)
			for (const [x, y] of tilesOf([123, 32, 132, 42], zoom))
				expect(await archive.getZxy(zoom, x, y), `${zoom}/${x}/${y}`).toBeDefined();
	});

	it.each(ZOOMS)('tells sea and land apart at zoom %i', async (zoom) => {
		for (const [name, place] of Object.entries(SEA))
			expect([name, await isSea(place, zoom)]).toEqual([name, true]);
		for (const [name, place] of Object.entries(LAND))
			expect([name, await isSea(place, zoom)]).toEqual([name, false]);
	});

	it.each(Object.entries(ISLANDS))('has the island %s', async (_, place) => {
		expect(await isSea(place, 8)).toBe(false);
		expect(await isSea([place[0] - 0.2, place[1] + 0.02], 8)).toBe(true);
	});

	it('has the lines that the style draws', async () => {
		const drawn = new Set<string>();
		for (const [x, y] of tilesOf(BASEMAP_BOUNDS, 6))
			for (const name of Object.keys((await archive.getZxy(6, x, y)) ? (await tile(6, x, y)).layers : {}))
				drawn.add(name);
		expect([...drawn].sort()).toEqual(['borders', 'coast', 'lakes', 'lakeshore', 'rivers', 'sea']);
	});

	it('holds no tile so large that it would be waited for', async () => {
		const sizes = [];
		for (const zoom of ZOOMS)
			for (const [x, y] of tilesOf(BASEMAP_BOUNDS, zoom))
				sizes.push((await archive.getZxy(zoom, x, y))?.data.byteLength ?? 0);
		expect(Math.max(...sizes)).toBeLessThan(80_000);
	});
});
