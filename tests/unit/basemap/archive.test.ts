import { gunzipSync } from 'node:zlib';
import { PMTiles, zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { tileId } from '#core/geo/tile-id.ts';
import { writeArchive, type Tile } from '../../../src/basemap/archive.ts';

/** An archive in memory, for the reader that the map uses. */
function opened(bytes: Uint8Array): PMTiles {
	const getBytes = (offset: number, length: number) =>
		Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer });
	return new PMTiles({ getKey: () => 'archive', getBytes });
}

const BOX: [number, number, number, number] = [112, 25, 143, 51];
const OPTIONS = { type: 'webp' as const, box: BOX, metadata: { name: 'shade' } };

/** All tiles of some zooms; every third has the same bytes, as the open sea has. */
const tiles: Tile[] = [4, 5].flatMap((zoom) =>
	Array.from({ length: 4 ** zoom }, (_, index) => {
		const [x, y] = [index % 2 ** zoom, Math.floor(index / 2 ** zoom)];
		return { zoom, x, y, bytes: Uint8Array.from(x % 3 === 0 ? [1, 2] : [zoom, x, y]) };
	})
);

describe('an archive of tiles', () => {
	it('numbers tiles as its reader does', () => {
		for (const { zoom, x, y } of tiles) expect(tileId(zoom, x, y)).toBe(zxyToTileId(zoom, x, y));
		expect(tileId(0, 0, 0)).toBe(0);
		expect(tileId(8, 218, 99)).toBe(zxyToTileId(8, 218, 99));
	});

	it('gives every tile back', async () => {
		const archive = opened(writeArchive(tiles, OPTIONS));
		for (const { zoom, x, y, bytes } of tiles) {
			const found = await archive.getZxy(zoom, x, y);
			expect(new Uint8Array(found!.data)).toEqual(bytes);
		}
		expect(await archive.getZxy(6, 0, 0)).toBeUndefined();
	});

	it('tells zooms, bounds and what it holds', async () => {
		const archive = opened(writeArchive(tiles, OPTIONS));
		expect(await archive.getHeader()).toMatchObject({
			...{ minZoom: 4, maxZoom: 5, minLon: 112, minLat: 25, maxLon: 143, maxLat: 51 },
			...{ numAddressedTiles: tiles.length, clustered: true, tileType: 4 }
		});
		expect(await archive.getMetadata()).toEqual({ name: 'shade' });
	});

	it('stores vector tiles zipped', async () => {
		const one = [{ zoom: 4, x: 13, y: 6, bytes: new Uint8Array(1000) }];
		const bytes = writeArchive(one, { ...OPTIONS, type: 'mvt' });
		const header = await opened(bytes).getHeader();
		const stored = bytes.subarray(header.tileDataOffset, header.tileDataOffset + header.tileDataLength!);
		expect(gunzipSync(stored)).toEqual(Buffer.alloc(1000));
		expect(new Uint8Array((await opened(bytes).getZxy(4, 13, 6))!.data)).toEqual(one[0]!.bytes);
	});

	it('is the same whatever the order of the tiles, and stores equal ones once', async () => {
		const bytes = writeArchive(tiles, OPTIONS);
		expect(writeArchive(tiles.toReversed(), OPTIONS)).toEqual(bytes);
		const header = await opened(bytes).getHeader();
		expect(header.numTileContents).toBe(tiles.filter(({ x }) => x % 3 !== 0).length + 1);
	});

	it('refuses a directory that the first read would not hold', () => {
		const many = Array.from({ length: 40_000 }, (_, index) => ({
			...{ zoom: 8, x: index % 256, y: Math.floor(index / 256) },
			bytes: Uint8Array.from({ length: 1 + ((index * 7919) % 97) }, () => index % 251)
		}));
		expect(() => writeArchive(many, OPTIONS)).toThrow(/at most 16257 bytes/);
	});
});
