import { readFileSync } from 'node:fs';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { Archive } from '$lib/map/archive.ts';

const part = (bytes: Uint8Array) => (offset: number, length: number) =>
	Promise.resolve(Uint8Array.from(bytes.subarray(offset, offset + length)).buffer);

describe('an archive of the basemap', () => {
	it.each(['ground', 'elevation', 'shade'])('gives the tiles of %s that the library gives', async (name) => {
		const read = part(readFileSync(`static/basemap/${name}.pmtiles`));
		const library = new PMTiles({
			getKey: () => name,
			getBytes: async (offset, length) => ({ data: await read(offset, length) })
		});
		const archive = new Archive(read);
		for (let zoom = 0; zoom <= 7; zoom++) {
			// About the middle of the map, and beyond its ends.
			const [x, y] = [Math.floor(0.85 * 2 ** zoom), Math.floor(0.39 * 2 ** zoom)];
			for (const [dx, dy] of [
				[0, 0],
				[1, 0],
				[0, 1],
				[-4, -4]
			] as const) {
				const [clampedX, clampedY] = [x + dx, y + dy].map((n) => Math.min(Math.max(n, 0), 2 ** zoom - 1));
				const at = [zoom, clampedX!, clampedY!] as const;
				const expected = await library.getZxy(...at);
				expect(await archive.tile(...at)).toEqual(
					expected && Uint8Array.from(new Uint8Array(expected.data)).buffer
				);
			}
		}
	});

	it('asks again when the first answer failed', async () => {
		const read = part(readFileSync('static/basemap/shade.pmtiles'));
		let failing = true;
		const archive = new Archive((offset, length) =>
			failing ? Promise.reject(new Error('offline')) : read(offset, length)
		);
		await expect(archive.tile(4, 13, 6)).rejects.toThrow('offline');
		failing = false;
		expect((await archive.tile(4, 13, 6))!.byteLength).toBeGreaterThan(0);
	});
});
