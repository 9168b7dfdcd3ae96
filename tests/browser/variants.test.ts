import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await Site.open();
});
afterAll(() => site?.close());
afterEach(async () => {
	const faults = site.faults.splice(0);
	await Promise.all(site.browser.contexts().map((context) => context.close()));
	expect(faults).toEqual([]);
});

const answers = (page: Page) => page.locator('article h2').allInnerTexts();

describe('asking for a spelling', () => {
	it.each(['Jemulpo', 'Chemulpo', 'Inchon', '인천', '仁川'])(
		'%s leads to Incheon and its passages',
		async (form) => {
			const page = await site.page(`/variants?q=${encodeURIComponent(form)}`);
			expect((await answers(page))[0]).toBe('Incheon');
			await page.locator('article').first().getByRole('link', { name: 'Show on the map' }).click();
			await page.waitForURL('**/?place=incheon');
			await page.getByRole('region', { name: 'Incheon', exact: true }).waitFor();
		}
	);

	it('answers while one types, and keeps the question in the address', async () => {
		const page = await site.page('/variants');
		await page.getByRole('searchbox').pressSequentially('Jemulpo');
		await page.waitForURL('**/variants?q=Jemulpo');
		await expect.poll(() => answers(page)).toEqual(['Incheon']);
	});

	it('Tsiusiu leads to Cheongju, as the telegram glosses it, and to its own place', async () => {
		const page = await site.page('/variants?q=Tsiusiu');
		const use = page.locator('section', { hasText: 'As the documents use it' });
		expect(await use.innerText()).toMatch(/Cheongju\s+contested with\s+Chungju/);
		expect(await answers(page)).toContain('Chungju');
		expect(await page.locator('article').first().innerText()).toContain('忠州');
		await use.getByRole('link', { name: 'Cheongju' }).click();
		await page.waitForURL('**/?place=cheongju');
	});

	it('works without script', async () => {
		const page = await site.page('/variants', { javaScriptEnabled: false });
		await page.getByRole('searchbox').fill('Chemulpo');
		await page.getByRole('button', { name: 'Ask' }).click();
		expect((await answers(page))[0]).toBe('Incheon');
	});

	it('says so when a spelling names nothing', async () => {
		const page = await site.page('/variants?q=Qwxzvk');
		await page.getByRole('heading', { name: '“Qwxzvk” names nothing here' }).waitFor();
	});
});

describe('the page of a place', () => {
	it('lists its spellings by system, and where the documents attest them', async () => {
		const page = await site.page('/places/incheon');
		const text = await page.locator('main').innerText();
		for (const form of ["Inch'ŏn", 'Jinsen', 'Дзинсэн', 'Chemulpo']) expect(text).toContain(form);
		await page.getByRole('link', { name: 'JEMULPO', exact: true }).click();
		await page.waitForURL(/documents\/.*#m\d+$/);
	});
});
