import { describe, expect, it } from 'vitest';
import { LARGE_ENOUGH, violations } from './axe.ts';
import { mapReady, patiently, useSite } from './site.ts';

const site = useSite();

/** Every kind of page, and whether it draws a map. */
const PAGES: [path: string, map: boolean][] = [
	['/', true],
	['/?place=cheongju', true],
	['/documents', false],
	['/documents/004_627fab5f342979c4#m3293', true],
	['/compare?place=seoul', true],
	['/variants?q=Tsiusiu', true],
	['/variants?q=Qwxzvk', false],
	['/places/chungju', true],
	['/places/moscow', false],
	['/matrix', false],
	['/matrix?places=all', false],
	['/about', false]
];
const SCREENS = [
	{ name: 'laptop', viewport: { width: 1280, height: 900 } },
	{ name: 'phone', viewport: { width: 390, height: 844 } }
];
const THEMES = ['light', 'dark'] as const;

describe.each(PAGES)('%s', (path, map) => {
	it.each(THEMES)('is accessible in the %s theme, on laptop and phone', async (colorScheme) => {
		for (const { name, viewport } of SCREENS) {
			const page = await site.page(path, { colorScheme, viewport });
			if (map) await mapReady(page);
			expect([name, await violations(page, LARGE_ENOUGH)]).toEqual([name, []]);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect([name, overflow]).toEqual([name, 0]);
			expect(await page.title()).toContain('Jemulpo');
			expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/\w{3}/);
			await page.context().close();
		}
	});
});

describe('the theme', () => {
	it('follows the system until the reader switches, and is kept', async () => {
		const page = await site.page('/about', { colorScheme: 'light' });
		const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const light = await ground();
		await page.getByRole('button', { name: 'Switch between light and dark' }).click();
		await patiently(ground).not.toBe(light);
		const dark = await ground();
		await page.reload();
		expect(await ground()).toBe(dark);
	});
});
