import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapReady, patiently, useSite } from './site.ts';

const site = useSite();

/** One grey pixel as PNG. */
const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
	'base64'
);

interface AskedMap {
	getLayer(id: string): { source: string } | undefined;
	getPaintProperty(layer: string, name: string): unknown;
	getStyle(): { name?: string; sources: Record<string, { data?: unknown }> };
	queryRenderedFeatures(options: {
		layers: string[];
	}): { properties: { id: string; name: string; native: string; title: string } }[];
}
type Container = HTMLElement & { map: AskedMap };

/** A sheet of 512 pixels between 126° and 128° E, 36° and 38° N, as a IIIF image of the own origin. */
const georeference = (origin: string) => ({
	'@context': 'http://iiif.io/api/extension/georef/1/context.json',
	type: 'Annotation',
	motivation: 'georeferencing',
	target: {
		type: 'SpecificResource',
		source: { id: `${origin}/iiif/sheet`, type: 'ImageService3', width: 512, height: 512 },
		selector: { type: 'SvgSelector', value: '<svg><polygon points="0,0 512,0 512,512 0,512" /></svg>' }
	},
	body: {
		type: 'FeatureCollection',
		transformation: { type: 'polynomial', options: { order: 1 } },
		features: [
			[0, 0, 126, 38],
			[512, 0, 128, 38],
			[512, 512, 128, 36],
			[0, 512, 126, 36]
		].map(([x, y, lng, lat]) => ({
			type: 'Feature',
			properties: { resourceCoords: [x, y] },
			geometry: { type: 'Point', coordinates: [lng, lat] }
		}))
	}
});
const imageInfo = (origin: string) => ({
	'@context': 'http://iiif.io/api/image/3/context.json',
	...{ id: `${origin}/iiif/sheet`, type: 'ImageService3', protocol: 'http://iiif.io/api/image' },
	...{ profile: 'level2', width: 512, height: 512, tiles: [{ width: 256, scaleFactors: [1, 2] }] }
});

const menu = (page: Page) => page.getByRole('button', { name: 'Map settings' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Map settings' });

/** What a city is called on the map, and how below. */
async function written(page: Page, id: string): Promise<[string, string] | undefined> {
	await mapReady(page);
	return page.evaluate((id) => {
		const { map } = document.querySelector<Container>('.map-host')!;
		const found = map.queryRenderedFeatures({ layers: ['label-city'] });
		const label = found.find(({ properties }) => properties.id === id)?.properties;
		return label && ([label.name, label.native] as [string, string]);
	}, id);
}

/** What a mark of the data is called. */
const markName = (page: Page, id: string) =>
	page.evaluate((id) => {
		const { map } = document.querySelector<Container>('.map-host')!;
		const found = map.queryRenderedFeatures({ layers: ['place-mark'] });
		return found.find(({ properties }) => properties.id === id)?.properties.title;
	}, id);

const layerIs = (page: Page, id: string) =>
	page.evaluate((id) => document.querySelector<Container>('.map-host')!.map.getLayer(id) !== undefined, id);

async function name(page: Page, field: string, address: string): Promise<void> {
	await panel(page).getByLabel(field).fill(address);
	await panel(page).getByLabel(field).press('Enter');
}

describe('names on the map', () => {
	it('are those of the time, and others when the reader chooses so, for good', async () => {
		const page = await site.page('/?map=7/35.4/127.4');
		expect(await written(page, 'gwangju-jeolla')).toEqual(['Kwangju', '光州']);
		await menu(page).click();
		await panel(page).getByLabel('Cyrillic').check();
		await patiently(() => written(page, 'gwangju-jeolla')).toEqual(['Кванджу', '광주']);
		await patiently(() => markName(page, 'yeosu')).toBe('Ёсу');
		await page.keyboard.press('Escape');
		await patiently(() => panel(page).isVisible()).toBe(false);
		await page.reload();
		expect(await written(page, 'gwangju-jeolla')).toEqual(['Кванджу', '광주']);
	});
});

describe('a sheet over the map', () => {
	it('of tiles lies under the names, fades, and is taken away', async () => {
		const page = await site.page('/');
		await page.route('**/sheet/**', (route) => route.fulfill({ body: PIXEL, contentType: 'image/png' }));
		await mapReady(page);
		await menu(page).click();
		await name(page, 'Sheet over the map', '/sheet/{z}/{x}/{y}.png');
		await patiently(() => layerIs(page, 'overlay')).toBe(true);
		await panel(page).getByLabel('Opacity').fill('0.3');
		await patiently(() =>
			page.evaluate(() =>
				document.querySelector<Container>('.map-host')!.map.getPaintProperty('overlay', 'raster-opacity')
			)
		).toBe(0.3);
		await panel(page).getByRole('button', { name: 'Remove' }).click();
		await patiently(() => layerIs(page, 'overlay')).toBe(false);
	});

	it('may be a georeferenced image of a IIIF server', async () => {
		const page = await site.page('/');
		const asked: string[] = [];
		await page.context().route('**/iiif/**', (route) => {
			const { pathname } = new URL(route.request().url());
			asked.push(pathname);
			if (pathname.endsWith('/georeference.json')) return route.fulfill({ json: georeference(site.origin) });
			if (pathname.endsWith('/info.json')) return route.fulfill({ json: imageInfo(site.origin) });
			return route.fulfill({ body: PIXEL, contentType: 'image/png' });
		});
		await mapReady(page);
		await menu(page).click();
		await name(page, 'Sheet over the map', '/iiif/georeference.json');
		await patiently(() => layerIs(page, 'overlay')).toBe(true);
		await patiently(() => asked.some((path) => path.endsWith('/default.jpg'))).toBe(true);
		await panel(page).getByRole('button', { name: 'Remove' }).click();
		await patiently(() => layerIs(page, 'overlay')).toBe(false);
	});

	it('that is none says so, with a way back', async () => {
		const page = await site.page('/');
		await mapReady(page);
		await menu(page).click();
		await page.route('**/no-sheet', (route) => route.fulfill({ json: { type: 'Manifest' } }));
		await name(page, 'Sheet over the map', '/no-sheet');
		await panel(page).getByText('is no georeference annotation').waitFor();
		await panel(page).getByRole('button', { name: 'Remove' }).click();
		await patiently(() => panel(page).getByText('is no georeference annotation').count()).toBe(0);
	});
});

describe('another ground', () => {
	it('takes the place of the own one, under the same marks, and leaves it again', async () => {
		const page = await site.page('/');
		const style = { version: 8, name: 'Plain', sources: {}, layers: [{ id: 'plain', type: 'background' }] };
		await page.route('**/plain.json', (route) => route.fulfill({ json: style }));
		await mapReady(page);
		await menu(page).click();
		await name(page, 'Another base map', '/plain.json');
		await patiently(() => layerIs(page, 'plain')).toBe(true);
		expect(await layerIs(page, 'place-mark')).toBe(true);
		expect(await layerIs(page, 'coast')).toBe(false);
		await panel(page).getByRole('button', { name: 'Back to Jemulpo’s own' }).click();
		await patiently(() => layerIs(page, 'coast')).toBe(true);
		await mapReady(page);
	});

	it('that is none leaves the own one, and says why', async () => {
		const page = await site.page('/');
		await mapReady(page);
		await menu(page).click();
		await page.route('**/words.json', (route) => route.fulfill({ json: { words: [] } }));
		await name(page, 'Another base map', '/words.json');
		await panel(page).getByText('is no MapLibre style').waitFor();
		expect(await layerIs(page, 'coast')).toBe(true);
	});
});
