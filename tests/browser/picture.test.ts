import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapReady, useSite } from './site.ts';

const site = useSite();

const PNG = '89504e470d0a1a0a';

interface Picture {
	name: string;
	bytes: Buffer;
	width: number;
	height: number;
}

/** The picture that the button of a page saves. */
async function saved(page: Page): Promise<Picture> {
	await mapReady(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save the map as a picture' }).click()
	]);
	const bytes = await readFile(await download.path());
	expect(bytes.toString('hex', 0, 8)).toBe(PNG);
	return {
		name: download.suggestedFilename(),
		bytes,
		width: bytes.readUInt32BE(16),
		height: bytes.readUInt32BE(20)
	};
}

/** How many colours are not that of the paper, in bands of the picture: above the map, the map, below it. */
function inked(page: Page, { bytes }: Picture, mapHeight: number): Promise<number[]> {
	return page.evaluate(
		async ({ base64, mapHeight }) => {
			const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
			const image = await createImageBitmap(blob);
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext('2d')!;
			context.drawImage(image, 0, 0);
			const count = (top: number, height: number) => {
				const { data } = context.getImageData(0, top, image.width, height);
				let other = 0;
				for (let i = 0; i < data.length; i += 4)
					if (Math.abs(data[i]! - data[0]!) + Math.abs(data[i + 1]! - data[1]!) > 60) other++;
				return other;
			};
			// The frame of the map is its first row that is inked from side to side.
			let top = 0;
			while (count(top, 1) < image.width * 0.8) top++;
			const bottom = top + mapHeight * 2 + 4;
			return [count(0, top), count(top, mapHeight * 2), count(bottom, image.height - bottom)];
		},
		{ base64: bytes.toString('base64'), mapHeight }
	);
}

describe('the picture of a map', () => {
	it('has twice the pixels of the screen, with words above and below', async () => {
		const page = await site.page('/');
		const picture = await saved(page);
		const { width, height } = (await page.locator('.map-host').boundingBox())!;
		expect(picture.name).toBe('jemulpo-map.png');
		expect(picture.width).toBe(2 * (width + 40));
		expect(picture.height).toBeGreaterThan(2 * height + 200);
		const [above, map, below] = await inked(page, picture, height);
		expect(above).toBeGreaterThan(2000);
		expect(map).toBeGreaterThan(100_000);
		expect(below).toBeGreaterThan(2000);
	});

	it('says above what filters are set', async () => {
		const all = await site.page('/');
		const few = await site.page('/?front=southeastern&status=contested');
		const height = (await all.locator('.map-host').boundingBox())!.height;
		const [[before], [after]] = [
			await inked(all, await saved(all), height),
			await inked(few, await saved(few), height)
		];
		expect(after).not.toBe(before);
	});
});
