import { describe, expect, it } from 'vitest';
import { drawn, mapReady, patiently, screenPoint, stateOf, useSite } from './site.ts';

const site = useSite();

const DOCUMENT = '/documents/004_627fab5f342979c4';

describe('the reader', () => {
	it('opens at the mention that the address names, and gives its evidence', async () => {
		const page = await site.page(`${DOCUMENT}#m3293`);
		await mapReady(page);
		expect(await page.locator('#m3293').innerText()).toBe('Reisiu');
		expect(await page.locator('#m3293').isVisible()).toBe(true);
		const note = page.locator('.note');
		expect(await note.innerText()).toMatch(/Contested[^]*Yeosu[^]*Yeoju/);
		expect(await stateOf(page, 'yeosu')).toMatchObject({ chosen: true, look: 'contested' });
	});

	it('joins text and map both ways', async () => {
		const page = await site.page(DOCUMENT);
		expect(await drawn(page)).toContain('daegu');
		await page.locator('.mark', { hasText: 'Daegu' }).first().hover();
		await patiently(() => stateOf(page, 'daegu')).toMatchObject({ hovered: true });
		const { x, y } = await screenPoint(page, [126.6286, 37.4648]);
		await page.mouse.move(x, y);
		await patiently(() => page.locator('.mark.hovered').allInnerTexts()).toContain('Jemulpo');
		await page.mouse.click(x, y);
		await page.waitForURL(/#m901$/);
		await page.mouse.click(x, y);
		await page.waitForURL(/#m910$/);
	});

	it('shows the header with its doubts, and every mention with its certainty', async () => {
		const page = await site.page(DOCUMENT);
		expect(await page.locator('h1').innerText()).toContain('Matveyev');
		await page.getByText(/doubts? about this document/).click();
		await page.getByText('8:101').first().waitFor();
		expect(await page.locator('.mark').count()).toBe(39);
		expect(await page.locator('.mark.contested').count()).toBeGreaterThanOrEqual(6);
	});

	it('leads from the list of documents, oldest first', async () => {
		const page = await site.page('/documents');
		expect(await page.locator('h2').allInnerTexts()).toEqual([
			expect.stringContaining('Matveyev'),
			expect.stringContaining('Shtykov')
		]);
		await page.locator('h2 a').first().click();
		await page.waitForURL(`**${DOCUMENT}`);
	});

	it('knows no document of another name, and shows ways on', async () => {
		const page = await site.page('/documents/none');
		await page.getByRole('link', { name: 'All documents' }).waitFor();
		// The browser reports the 404 that was asked for.
		expect(site.faults.splice(0)).toEqual([expect.stringContaining('404')]);
	});

	it('says in its own words what is not there, and asks for what may be a name', async () => {
		const page = await site.page('/nowhere');
		await page.getByText('No page has this address.').waitFor();
		await page.goto(`${site.origin}/places/Chemulpo`);
		await page.getByRole('link', { name: 'Ask for “Chemulpo”' }).click();
		await page.getByRole('heading', { name: 'Incheon' }).waitFor();
		expect(site.faults.splice(0)).toEqual(Array(2).fill(expect.stringContaining('404')));
	});
});
