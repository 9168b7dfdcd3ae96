import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { mapReady, patiently, useSite } from './site.ts';

/** More than any page shows at once. */
const DOCUMENTS = 260;
const folder = mkdtempSync(join(tmpdir(), 'jemulpo-corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Telegrams that name Seoul, and somewhere that nobody knows, with a phrase of space each. */
const site = useSite(() => {
	const lines = Array.from({ length: DOCUMENTS }, (_, i) => {
		const day = `1950-${i < 200 ? '09' : '10'}-${String(1 + (i % 28)).padStart(2, '0')}`;
		const text = `The enemy holds Seoul.\n\nIt advances ${5 + (i % 40)} km east of Suwon, toward JJYON and Busan.`;
		return JSON.stringify({ id: `t${String(i).padStart(3, '0')}`, title: `Telegram ${i}`, date: day, text });
	});
	writeFileSync(join(folder, 'telegrams.jsonl'), lines.join('\n'));
	return folder;
});

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cards = (page: Page) => panel(page, 'Seoul').locator('article');

describe('a place of many passages', () => {
	it('shows the first, tells how many there are, and more as the reader goes on', async () => {
		const page = await site.page('/?place=seoul');
		expect(await cards(page).count()).toBe(25);
		expect(await panel(page, 'Seoul').innerText()).toContain(`${DOCUMENTS} mentions`);
		expect(await panel(page, 'Seoul').innerText()).toContain(`25 of ${DOCUMENTS} passages`);
		await page.getByRole('button', { name: 'Show 25 more' }).scrollIntoViewIfNeeded();
		await patiently(() => cards(page).count()).toBeGreaterThan(25);
		expect(await cards(page).nth(30).innerText()).toContain('The enemy holds Seoul.');
	});

	it('counts under filters, also those that are outside', async () => {
		const page = await site.page('/?place=seoul&from=1950-10-01');
		await patiently(() => panel(page, 'Seoul').innerText()).toContain('25 of 60 passages');
		expect(await panel(page, 'Seoul').innerText()).toContain('200 more passages outside these filters.');
		await panel(page, 'Seoul').getByRole('button', { name: 'Show', exact: true }).click();
		await patiently(() => panel(page, 'Seoul').innerText()).toMatch(/\d+ of 260 passages/);
	});

	it('goes on by keyboard, and is found unfolded by who comes back or loads the page again', async () => {
		const page = await site.page('/?place=seoul');
		await page.getByRole('button', { name: 'Show 25 more' }).press('Enter');
		await patiently(() => cards(page).count()).toBeGreaterThanOrEqual(50);
		const fortieth = cards(page).nth(40);
		await fortieth.getByRole('link', { name: 'Read in context' }).press('Enter');
		await page.waitForURL(/documents\/t040/);
		await page.getByRole('heading', { level: 1, name: 'Telegram 40' }).waitFor();
		await page.goBack();
		await patiently(() => cards(page).count()).toBeGreaterThanOrEqual(50);
		await patiently(async () => {
			const box = await fortieth.boundingBox();
			return box !== null && box.y > 0 && box.y < 900;
		}).toBe(true);
		await page.reload();
		await patiently(() => cards(page).count()).toBeGreaterThanOrEqual(50);
	});

	it('says when passages cannot be loaded, and asks again', async () => {
		const page = await site.page('/?place=seoul');
		await page.route('**/passages.json*', (route) => route.fulfill({ status: 503, body: '' }));
		await page.getByRole('button', { name: 'Show 25 more' }).press('Enter');
		const alert = panel(page, 'Seoul').getByRole('alert');
		await alert.waitFor();
		await page.unroute('**/passages.json*');
		await alert.getByRole('button', { name: 'Try again' }).click();
		await alert.waitFor({ state: 'detached' });
		await patiently(() => cards(page).count()).toBeGreaterThanOrEqual(50);
		site.faults.splice(0);
	});
});

describe('a corpus of many phrases of space', () => {
	it('draws those of the chosen place, and the one pointed at', async () => {
		const page = await site.page('/?map=6/37/128');
		await mapReady(page);
		const list = page.getByRole('region', { name: 'Phrases of space' });
		expect(await list.locator('li').count()).toBe(30);
		expect(await list.innerText()).toMatch(/Too many to draw them all/);
		const drawn = () =>
			page.evaluate(() => {
				const { map } = document.querySelector<HTMLElement & { map: { getLayer(id: string): unknown } }>(
					'.map-host'
				)!;
				return map.getLayer('phrase-area') !== undefined;
			});
		expect(await drawn()).toBe(false);
		await list.locator('li a').first().hover();
		await patiently(drawn).toBe(true);
		await page.goto(`${site.origin}/?place=suwon&map=6/37/128`);
		await mapReady(page);
		await patiently(drawn).toBe(true);
	});
});

describe('names of no known place', () => {
	it('are listed once each, with the first mentions and more on demand', async () => {
		const page = await site.page('/');
		const row = page
			.getByRole('region', { name: 'Places' })
			.locator('li', { hasText: 'JJYON' })
			.filter({ hasText: 'in context' });
		await patiently(() => row.getByRole('link').count()).toBe(8);
		await row.getByRole('button', { name: '100 more of 260 mentions of JJYON' }).press('Enter');
		await patiently(() => row.getByRole('link').count()).toBe(108);
	});
});

describe('many documents', () => {
	it('are found in the facet by typing', async () => {
		const page = await site.page('/');
		await page.locator('summary', { hasText: 'Document' }).click();
		const values = page.locator('fieldset', { hasText: 'Telegram' }).getByRole('checkbox');
		await patiently(() => values.count()).toBe(100);
		await page.getByRole('searchbox', { name: 'Find among 260: Document' }).fill('Telegram 222');
		await page.getByLabel(/Telegram 222/).check();
		await page.waitForURL('**/?document=t222');
	});

	it('are listed page by page, and found by title and date', async () => {
		const page = await site.page('/documents');
		expect(await page.locator('ol h2').count()).toBe(50);
		await page.getByRole('link', { name: 'Later' }).click();
		await page.waitForURL(/page=2/);
		await page.getByText('51–100 of 260 documents').waitFor();
		await page.getByRole('searchbox').fill('1950-10 telegram');
		await page.keyboard.press('Enter');
		await page.getByText('1–50 of 60 documents').waitFor();
		await page.goBack();
		await page.getByText('51–100 of 260 documents').waitFor();
	});

	it('are chosen for comparison by typing', async () => {
		const page = await site.page('/compare');
		const first = page.getByRole('combobox', { name: 'First document' });
		await first.fill('Telegram 123');
		await page.getByRole('option', { name: /Telegram 123/ }).waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(/a=t123/);
		await page.getByRole('region', { name: 'Text of Telegram 123' }).waitFor();
	});

	it('are told on the page of a place by the first of them', async () => {
		const page = await site.page('/places/seoul');
		expect(await page.getByText('×260').first().isVisible()).toBe(true);
		expect(await page.getByRole('link', { name: 'and 248 more documents' }).count()).toBe(1);
	});
});

it('is accessible with all that unfolds', async () => {
	for (const path of ['/?place=seoul', '/documents', '/compare', '/places/seoul']) {
		const page = await site.page(path);
		if (path !== '/documents') await mapReady(page);
		if (path.startsWith('/?')) await page.locator('summary', { hasText: 'Document' }).click();
		expect(await violations(page)).toEqual([]);
	}
});
