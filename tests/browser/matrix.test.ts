import type { Page } from 'playwright-core';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { copied, patiently, useSite } from './site.ts';

const site = useSite();

const places = (page: Page) => page.getByRole('rowheader').allInnerTexts();

describe('the table of places by system', () => {
	it('is found by any spelling, and marks it', async () => {
		const page = await site.page('/matrix');
		await page.getByRole('searchbox').fill('Цюсю');
		await page.waitForURL('**/matrix?find=**');
		await patiently(() => places(page)).toEqual(['Chungju']);
		expect(await page.locator('.matched').allInnerTexts()).toContain('Цюсю');
	});

	it('is sorted by its heads, and says so', async () => {
		const page = await site.page('/matrix');
		const head = page.getByRole('columnheader', { name: /^Hepburn/ }).first();
		await head.getByRole('button').click();
		await page.waitForURL('**/matrix?sort=hepburn');
		expect(await head.getAttribute('aria-sort')).toBe('ascending');
		await patiently(async () => (await places(page))[0]).toBe('Andong');
		await head.getByRole('button').click();
		await page.waitForURL('**/matrix?sort=-hepburn');
		expect(await head.getAttribute('aria-sort')).toBe('descending');
		await patiently(async () => (await places(page))[0]).not.toBe('Andong');
	});

	it('leads from an attested form to its passage', async () => {
		const page = await site.page('/matrix?find=Jemulpo');
		const link = page.getByRole('link', { name: /^Jemulpo ×2/ }).first();
		expect(await link.getAttribute('title')).toBe('In the documents, 2 times');
		await link.click();
		await page.waitForURL(/documents\/.*#m\d+$/);
	});

	it('counts each spelling of the documents by itself', async () => {
		const page = await site.page('/matrix');
		const row = page.getByRole('row', { name: /^Incheon/ });
		const counts = await row.getByRole('cell').nth(1).getByRole('link').allInnerTexts();
		expect(counts).toEqual(['Incheon ×4', 'JEMULPO ×1', 'Jemulpo ×1']);
	});

	it('holds the whole gazetteer, and draws only what is in sight', async () => {
		const page = await site.page('/matrix?places=all');
		const table = page.getByRole('table');
		const total = Number(await table.getAttribute('aria-rowcount')) - 1;
		expect(total).toBeGreaterThan(900);
		await patiently(() => page.getByRole('rowheader').count()).toBeLessThan(60);
		const box = page.getByRole('region', { name: 'Places by system' });
		await box.focus();
		const first = (await places(page))[0];
		await page.keyboard.press('End');
		await patiently(async () => (await places(page))[0]).not.toBe(first);
		await patiently(async () =>
			Number(await page.locator('tbody tr[aria-rowindex]').last().getAttribute('aria-rowindex'))
		).toBe(total + 1);
		// A key that comes while the table still scrolls is lost, and whoever pressed it presses again.
		await patiently(async () => {
			await page.keyboard.press('ArrowRight');
			return box.evaluate((element) => element.scrollLeft);
		}).toBeGreaterThan(0);
		const head = await page
			.getByRole('columnheader', { name: /^Place/ })
			.first()
			.boundingBox();
		const edge = await box.boundingBox();
		expect(Math.abs(head!.x - edge!.x)).toBeLessThan(3);
	});

	it('is taken away as CSV, the same places in the same order', async () => {
		const page = await site.page('/matrix?find=siu&sort=-mr');
		const shown = await places(page);
		const href = await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href');
		const response = await page.request.get(site.origin + href!);
		expect(response.headers()['content-type']).toContain('text/csv');
		expect(csvParse(await response.text()).map(({ title }) => title)).toEqual(shown);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: 'Copy as CSV' }).click();
		await page.getByRole('button', { name: 'Copied' }).waitFor();
		expect(csvParse(await copied(page)).map(({ title }) => title)).toEqual(shown);
	});
});
