/**
 * Takes the pictures in `docs/pictures`: every page, light and dark, on a phone and a laptop, of the built pages with
 * data made from the seeds. `npm run pictures`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { mapReady, Site } from './site.ts';

const FOLDER = 'docs/pictures';
const QUALITY = 72;
const SETTLED_MS = 1500;
const PAGES: [name: string, path: string, hasMap: boolean][] = [
	['explorer', '/', true],
	['explorer-place', '/?place=cheongju', true],
	['reader', '/documents/000_310cb196d045f78d', true],
	['compare', '/compare', true],
	['documents', '/documents', false],
	['place', '/places/incheon', true],
	['variants', '/variants?q=Tsiusiu', true],
	['matrix', '/matrix', false]
];
const SCREENS = { phone: { width: 390, height: 844 }, laptop: { width: 1280, height: 800 } };

const site = await Site.open();
try {
	mkdirSync(FOLDER, { recursive: true });
	for (const [screen, viewport] of Object.entries(SCREENS)) {
		for (const colorScheme of ['light', 'dark'] as const) {
			for (const [name, path, hasMap] of PAGES) {
				const page = await site.page(path, { viewport, colorScheme });
				if (hasMap) await mapReady(page);
				await page.evaluate(() => document.fonts.ready);
				// What moves in after the map has drawn itself.
				await page.waitForTimeout(SETTLED_MS);
				const file = join(FOLDER, `${name}-${screen}-${colorScheme}.jpg`);
				await page.screenshot({ path: file, type: 'jpeg', quality: QUALITY });
				await page.context().close();
				console.log(file);
			}
		}
	}
	if (site.faults.length > 0) throw new Error(site.faults.join('\n'));
} finally {
	await site.close();
}
