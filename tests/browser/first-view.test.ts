import { describe, expect, it } from 'vitest';
import { mapReady, useSite } from './site.ts';

const site = useSite();

const MOST_BYTES = 500_000;
const SIZE = { viewport: { width: 1280, height: 800 } };

/** Bytes over the wire by address, of all but script and style; to be run in a page or its worker. */
function transferred(): [path: string, bytes: number][] {
	return (performance.getEntries() as PerformanceResourceTiming[])
		.filter(({ entryType }) => entryType === 'resource' || entryType === 'navigation')
		.map(({ name, transferSize }): [string, number] => [new URL(name).pathname, transferSize])
		.filter(([path]) => !/\.(js|css)$/.test(path));
}

describe('the first view of the explorer', () => {
	it('asks for at most 500 kB of ground, fonts and data', async () => {
		const page = await site.page('/', SIZE);
		await mapReady(page);
		await page.evaluate(() => document.fonts.ready);
		const workers = page.workers().map((worker) => worker.evaluate(transferred));
		const all = [...(await page.evaluate(transferred)), ...(await Promise.all(workers)).flat()];
		const paths = all.map(([path]) => path);
		expect(paths).toEqual(
			expect.arrayContaining([
				'/',
				'/labels/period.geojson',
				'/basemap/ground.pmtiles',
				'/basemap/shade.pmtiles'
			])
		);
		expect(all.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);
	});

	it('goes without a map where none can be drawn', async () => {
		const page = await site.page('/about');
		await page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		});
		await page.goto(`${site.origin}/`);
		await page.getByText('The map cannot be drawn here.').waitFor();
		await page
			.getByRole('region', { name: 'Places' })
			.getByRole('link', { name: /^Incheon/ })
			.first()
			.click();
		await page.getByRole('region', { name: 'Incheon' }).getByText('Read in context').first().waitFor();
	});

	it('gets parts of archives as they lie there, never packed again', async () => {
		const page = await site.page('/', SIZE);
		const answer = await page.evaluate(async () => {
			const response = await fetch('/basemap/ground.pmtiles', { headers: { range: 'bytes=0-6' } });
			return {
				status: response.status,
				body: await response.text(),
				encoding: response.headers.get('content-encoding'),
				range: response.headers.get('content-range')
			};
		});
		expect(answer).toMatchObject({ status: 206, body: 'PMTiles', encoding: null });
		expect(answer.range).toMatch(/^bytes 0-6\//);
	});
});

describe('the coast', () => {
	it('is drawn at every zoom, with the islands of the west', async () => {
		for (const at of ['4.5/38/126', '8/34.6/126', '11/37.95/124.68']) {
			const page = await site.page(`/?map=${at}`);
			await mapReady(page);
			const drawn = await page.evaluate(() => {
				const container = document.querySelector<
					HTMLElement & { map?: { queryRenderedFeatures(options: { layers: string[] }): unknown[] } }
				>('.map-host')!;
				return ['coast', 'sea'].map(
					(id) => container.map!.queryRenderedFeatures({ layers: [id] }).length > 0
				);
			});
			expect([at, ...drawn]).toEqual([at, true, true]);
		}
	});
});
