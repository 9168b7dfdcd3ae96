import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { STILL_MS } from '../../src/lib/map/start.ts';
import { mapReady, patiently, useSite } from './site.ts';

const site = useSite();

const sketch = (page: Page) => page.locator('image[href$="sketch.svg"]');

/** Where the sketch or the map shows a place, from the left and the top of the map's box, in pixels. */
const markOf = (page: Page, point: [number, number]) =>
	page.evaluate((point) => {
		const host = document.querySelector<
			HTMLElement & { map: { project(p: unknown): { x: number; y: number } } }
		>('.map-host')!;
		const { x, y } = host.map.project(point);
		const { left, top } = host.getBoundingClientRect();
		return [left + x, top + y];
	}, point);

describe('before the map is drawn', () => {
	it('a sketch shows land, sea and places without any script', async () => {
		const page = await site.page('/', { javaScriptEnabled: false });
		const box = (await sketch(page).boundingBox())!;
		const map = (await page.locator('.map').boundingBox())!;
		expect([box.x < map.x, box.y < map.y, box.x + box.width > map.x + map.width]).toEqual([true, true, true]);
		expect(await page.locator('svg:has(image) path').count()).toBeGreaterThan(20);
	});

	it('marks lie where the map will draw them', async () => {
		const still = await site.page('/', { javaScriptEnabled: false });
		// Cheongjin is the northernmost mark: the last to be placed by chance.
		const boxes = await still.locator('svg:has(image) path').evaluateAll((paths) =>
			paths.map((path) => {
				const { x, y, width, height } = path.getBoundingClientRect();
				return [x + width / 2, y + height / 2];
			})
		);
		const northernmost = boxes.sort((a, b) => a[1]! - b[1]!)[0]!;
		const page = await site.page('/');
		await mapReady(page);
		const [x, y] = (await markOf(page, [129.776, 41.796])) as [number, number];
		expect(Math.hypot(x - northernmost[0]!, y - northernmost[1]!)).toBeLessThan(4);
	});

	it('the sketch goes when the map is there, with all its pixels', async () => {
		const page = await site.page('/');
		await mapReady(page);
		await patiently(() => sketch(page).count()).toBe(0);
		const [pixels, width, opacity] = await page
			.locator('.map-host canvas')
			.evaluate((canvas) => [
				(canvas as HTMLCanvasElement).width,
				canvas.clientWidth,
				getComputedStyle(canvas).opacity
			]);
		expect(pixels).toBe(width);
		expect(opacity).toBe('1');
	});
});

describe('where a processor draws the map', () => {
	it('it begins when the reader does something, or after a while, and not before', async () => {
		const page = await site.page('/');
		const pressed = await page.evaluate(() => {
			const at = Math.floor(performance.now());
			dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
			return at;
		});
		await page.waitForSelector('.map-host', { state: 'attached' });
		const [seen, asked] = await page.evaluate(() => [
			performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
			performance.getEntriesByType('resource').find(({ name }) => /PlacesMap.*css$/.test(name))!.startTime
		]);
		expect(asked).toBeGreaterThanOrEqual(Math.min(pressed, seen! + STILL_MS));
	});
});

describe('a server that never answers', () => {
	it('does not keep the map from being seen', async () => {
		const page = await site.page('/about');
		await page.route('**/shade.pmtiles', () => {});
		await page.goto(`${site.origin}/`);
		await page.waitForFunction(() => document.querySelector('.map-host:not(.map-veiled)') !== null);
		await patiently(() => sketch(page).count()).toBe(0);
	});
});

describe('a browser without WebGL', () => {
	it('keeps the sketch and says where the places are', async () => {
		const page = await site.page('/about');
		await page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		});
		await page.goto(`${site.origin}/`);
		await page.getByText('The map cannot be drawn here.').waitFor();
		expect(await sketch(page).count()).toBe(1);
		await page
			.getByRole('link', { name: /^Seoul/ })
			.first()
			.click();
		await page.getByRole('region', { name: 'Seoul', exact: true }).waitFor();
	});
});
