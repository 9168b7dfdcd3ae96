import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapReady, patiently, useSite } from './site.ts';

const site = useSite();

const A = '004_627fab5f342979c4';
/** Every page that is worth its paper, and whether it draws a map. */
const PAGES: [path: string, map: boolean, says: RegExp][] = [
	[`/documents/${A}#m3293`, true, /APRF, fond 3[^]*8:101[^]*Reisiu/],
	['/?place=cheongju', true, /Cheongju/],
	['/documents', false, /Matveyev/],
	['/compare?place=seoul', true, /In both[^]*JEMULPO/],
	['/variants?q=Tsiusiu', true, /by rule it is Chungju/],
	['/places/chungju', true, /To cite it/],
	['/matrix', false, /Busan/]
];

/** As a browser does it: what waits for printing is told first. */
async function onPaper(page: Page): Promise<void> {
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

describe.each(PAGES)('%s on paper', (path, map, says) => {
	it('has no controls, is black on white, and tells its address', async () => {
		const page = await site.page(path, { colorScheme: 'dark' });
		if (map) await mapReady(page);
		await onPaper(page);
		const controls = 'button, input, select, [role=toolbar], nav, .maplibregl-ctrl-zoom-in, [popover]';
		const shown = await page
			.locator(controls)
			.evaluateAll((all) =>
				all
					.filter((one) => one.checkVisibility() && !one.closest('th'))
					.map(({ outerHTML }) => outerHTML.slice(0, 90))
			);
		expect(shown).toEqual([]);
		const { ground, ink } = await page.evaluate(() => {
			const { backgroundColor: ground, color: ink } = getComputedStyle(document.body);
			return { ground, ink };
		});
		expect([ground, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
		const text = await page.locator('main').innerText();
		expect(text).toContain(`Jemulpo · ${site.origin}${path.split('#')[0]}`);
		expect(text).toMatch(says);
	});

	it.runIf(map)('has a picture of the map', async () => {
		const page = await site.page(path);
		await mapReady(page);
		await onPaper(page);
		const colours = await page.locator('canvas.print-picture').evaluate((picture) => {
			const { width, height } = picture as HTMLCanvasElement;
			const { data } = (picture as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
			return new Set(Array.from({ length: 400 }, (_, i) => data[4 * Math.floor((i * width * height) / 400)]))
				.size;
		});
		expect(colours).toBeGreaterThan(10);
	});
});

describe('the table on paper', () => {
	it('has all its rows, and scrolls again when printing is over', async () => {
		const page = await site.page('/matrix?places=all');
		const rows = page.locator('tbody th');
		await page.locator('.sum', { hasText: /\d{3} places/ }).waitFor();
		expect(await rows.count()).toBeLessThan(100);
		await onPaper(page);
		const sum = await page.locator('.sum').innerText();
		await patiently(async () => `${(await rows.count()).toLocaleString('en')} places`).toBe(sum);
		await page.emulateMedia({ media: 'screen' });
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await patiently(() => rows.count()).toBeLessThan(100);
	});
});
