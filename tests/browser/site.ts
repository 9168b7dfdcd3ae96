import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findBrowser } from '../../src/setup/browser.js';

/** Software rendering, so that a machine without a graphics card draws maps; and no calls home. */
const FLAGS = [
	'--no-sandbox',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
const MAP_MS = 90_000;
const SOON_MS = 15_000;

/** Expects what a page will show soon: a busy machine may take its time. */
export const patiently = <T>(shown: () => T) => expect.poll(shown, { timeout: SOON_MS });

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.on('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/** How a page is opened. */
interface PageOptions extends BrowserContextOptions {
	/** Whether its reader has never been here. */
	newcomer?: boolean;
}

/** The built pages, served with data made from the seeds; and a browser. */
export class Site {
	origin: string;
	/** What went wrong in the pages opened since the last look: errors, and requests that left the origin. */
	faults: string[] = [];
	browser: Browser;
	#server: ChildProcess;
	#folder: string;

	constructor(origin: string, browser: Browser, server: ChildProcess, folder: string) {
		this.origin = origin;
		this.browser = browser;
		this.#server = server;
		this.#folder = folder;
	}

	/** @param seeds folder of the texts; default: the seeds of the project */
	static async open(seeds = 'seeds'): Promise<Site> {
		if (!existsSync('build/handler.js'))
			throw new Error('The pages are not built: run "npx vite build" first.');
		const folder = mkdtempSync(join(tmpdir(), 'jemulpo-'));
		execFileSync(process.execPath, ['src/cli/main.ts', 'build', '--seeds', seeds, '--data', folder], {
			stdio: 'pipe'
		});
		const port = await freePort();
		const server = fork('src/setup/serve.js', ['127.0.0.1', String(port)], {
			env: { ...process.env, JEMULPO_DATA: folder }
		});
		await new Promise<void>((resolve, reject) => {
			server.once('message', () => resolve());
			server.once('exit', (code) => reject(new Error(`The server ended with code ${code}.`)));
		});
		const executablePath = findBrowser();
		if (executablePath === undefined) throw new Error('No browser found; name one with CHROMIUM.');
		const browser = await chromium.launch({ executablePath, args: FLAGS });
		return new Site(`http://127.0.0.1:${port}`, browser, server, folder);
	}

	/** A page in a browser of its own: nothing is shared with the pages before. */
	async page(path: string, { newcomer = false, ...options }: PageOptions = {}): Promise<Page> {
		const context = await this.browser.newContext({
			viewport: { width: 1280, height: 900 },
			reducedMotion: 'reduce',
			...options
		});
		// No newcomer, unless a test is about newcomers: the tour would lie over the map.
		// Pages that are blank have no storage.
		if (!newcomer)
			await context.addInitScript(() => {
				if (location.protocol !== 'about:') localStorage.setItem('jemulpo-tour', 'seen');
			});
		const page = await context.newPage();
		page.on('pageerror', (error) => this.faults.push(`${path}: ${error.message}`));
		page.on('console', (message) => {
			// Among the warnings of Svelte: that the page had to be drawn anew, since it is not as the server sent it.
			if (message.type() === 'error' || message.text().includes('svelte.dev/e/'))
				this.faults.push(`${path}: ${message.text()}`);
		});
		page.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith(this.origin) && !/^(blob|data):/.test(url))
				this.faults.push(`${path}: asked ${url}`);
		});
		await page.goto(this.origin + path);
		// What is pressed and typed before the page is live goes nowhere.
		if (options.javaScriptEnabled !== false)
			await page.waitForSelector('html[data-live]', { timeout: MAP_MS });
		return page;
	}

	async close(): Promise<void> {
		await this.browser.close();
		this.#server.kill();
		rmSync(this.#folder, { recursive: true, force: true });
	}
}

/**
 * The site for all tests of a file: opened before them and closed after them. After each test its pages are closed, and
 * whatever went wrong in them fails it.
 *
 * @param seeds makes or names the folder of the texts; default: the seeds of the project
 */
export function useSite(seeds?: () => string): Pick<Site, 'origin' | 'faults' | 'page'> {
	let site: Site | undefined;
	beforeAll(async () => {
		site = await Site.open(seeds?.());
	});
	afterAll(() => site?.close());
	afterEach(async () => {
		const faults = site!.faults.splice(0);
		await Promise.all(site!.browser.contexts().map((context) => context.close()));
		expect(faults).toEqual([]);
	});
	return {
		get origin() {
			return site!.origin;
		},
		get faults() {
			return site!.faults;
		},
		page: (path, options) => site!.page(path, options)
	};
}

/** What the tests read of a map: MapLibre's own, which the page hangs on its container. */
interface AskedMap {
	loaded(): boolean;
	areTilesLoaded(): boolean;
	project(point: [number, number]): { x: number; y: number };
	getCenter(): { lng: number; lat: number };
	getZoom(): number;
	getFeatureState(feature: { source: string; id: string }): Record<string, unknown>;
	getLayer(id: string): unknown;
	queryRenderedFeatures(options: {
		layers: string[];
	}): { properties: { id: string; part: string; other: boolean; dates: string } }[];
	isMoving(): boolean;
}

type Container = HTMLElement & { map?: AskedMap };

/** Waits until the map has drawn all it has to draw. What draws slowly waits for a reader who turns to it: here is one. */
export async function mapReady(page: Page): Promise<void> {
	await page.locator('.ground').first().dispatchEvent('pointermove');
	await page.waitForFunction(
		() => {
			const map = document.querySelector<Container>('.map-host')?.map;
			return map !== undefined && !map.isMoving() && map.loaded() && map.areTilesLoaded();
		},
		undefined,
		{ timeout: MAP_MS }
	);
}

/** Ids of the places that the map draws, sorted. */
export async function drawn(page: Page): Promise<string[]> {
	await mapReady(page);
	return page.evaluate(() => {
		const map = document.querySelector<Container>('.map-host')!.map!;
		const found = map.queryRenderedFeatures({ layers: ['place-mark'] });
		return [...new Set(found.map(({ properties }) => properties.id))].sort();
	});
}

/** What the map draws of phrases of space, each part once, sorted. */
export async function phrasesDrawn(page: Page): Promise<{ id: string; part: string; other: boolean }[]> {
	await mapReady(page);
	return page.evaluate(() => {
		const map = document.querySelector<Container>('.map-host')!.map!;
		const layers = ['phrase-fade', 'phrase-area', 'phrase-course', 'phrase-tip'].filter((id) =>
			map.getLayer(id)
		);
		if (layers.length === 0) return [];
		const found = map.queryRenderedFeatures({ layers }).map(({ properties: { id, part, other } }) => ({
			...{ id, part, other }
		}));
		const keys = [...new Set(found.map((one) => JSON.stringify(one)))].sort();
		return keys.map((key) => JSON.parse(key));
	});
}

/** The fronts whose reach the map draws, each with the dates that it writes there, sorted. */
export async function reaches(page: Page): Promise<string[]> {
	await mapReady(page);
	return page.evaluate(() => {
		const map = document.querySelector<Container>('.map-host')!.map!;
		if (!map.getLayer('front-edge')) return [];
		const found = map.queryRenderedFeatures({ layers: ['front-edge'] });
		return [...new Set(found.map(({ properties: { id, dates } }) => `${id}: ${dates}`))].sort();
	});
}

/** The state of a place on the map. */
export function stateOf(page: Page, id: string): Promise<Record<string, unknown>> {
	return page.evaluate(
		(id) => ({
			...document.querySelector<Container>('.map-host')!.map!.getFeatureState({ source: 'places', id })
		}),
		id
	);
}

/** For pages that put something on the clipboard, and what they put there. */
export const MAY_COPY = { permissions: ['clipboard-read', 'clipboard-write'] };
export const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Where the map looks. */
export function camera(page: Page): Promise<{ lng: number; lat: number; zoom: number }> {
	return page.evaluate(() => {
		const map = document.querySelector<Container>('.map-host')!.map!;
		return { ...map.getCenter(), zoom: map.getZoom() };
	});
}

/** Where on the screen the map shows a point. */
export async function screenPoint(page: Page, point: [number, number]): Promise<{ x: number; y: number }> {
	await mapReady(page);
	return page.evaluate((point) => {
		const container = document.querySelector<Container>('.map-host')!;
		const { x, y } = container.map!.project(point);
		const { left, top } = container.getBoundingClientRect();
		return { x: left + x, y: top + y };
	}, point);
}
