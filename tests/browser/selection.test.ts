import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copied, MAY_COPY, patiently, useSite } from './site.ts';

const site = useSite();

const panel = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
const find = (page: Page) => page.getByRole('combobox', { name: /^Find a place/ });

describe('the search of the explorer', () => {
	it('takes any spelling: what the documents mean by it, and what the rules say', async () => {
		const page = await site.page('/');
		await find(page).pressSequentially('tsiusiu');
		const option = (title: string) => page.getByRole('option', { name: new RegExp(`^${title}`) });
		await option('Chungju').waitFor();
		expect(await option('Cheongju').innerText()).toContain('so written in the documents');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await panel(page, 'Chungju').waitFor();
		expect(await find(page).inputValue()).toBe('');
		expect(new URL(page.url()).search).toBe('?place=chungju');
	});

	it('takes any script, and leads to the page of a place that no document mentions', async () => {
		const page = await site.page('/');
		await find(page).fill('東京');
		await page.getByRole('option', { name: /^Tokyo.*not in the documents/ }).waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/places/tokyo');
	});

	it('narrows the list, and gives it back', async () => {
		const page = await site.page('/');
		const rows = page.getByRole('region', { name: 'Places' }).locator('li > a:has(.name)');
		const all = await rows.count();
		await find(page).fill('jemulpo');
		await page.waitForURL('**/?find=jemulpo');
		await patiently(() => rows.count()).toBe(1);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Show the whole list' }).click();
		await patiently(() => rows.count()).toBe(all);
	});
});

describe('nothing left', () => {
	it('offers what leads on, with how much that leaves', async () => {
		const page = await site.page('/?front=southeastern&from=1950-09-27&to=1950-09-27');
		const list = page.getByRole('region', { name: 'Places' });
		await list.getByText('Southeastern (Busan) front; 27 September 1950').waitFor();
		await list.getByRole('button', { name: /^Back to 26 September 1950 \d+ mentions$/ }).click();
		await page.waitForURL('**/?front=southeastern&from=1950-09-26&to=1950-09-27');
		await list.getByRole('link', { name: /^Cheongju/ }).waitFor();
		await page.goBack();
		await list.getByRole('button', { name: /^Drop the dates/ }).click();
		await page.waitForURL('**/?front=southeastern');
	});
});

describe('the selection', () => {
	it('is saved as tables and GeoJSON, with what is left and nothing else', async () => {
		const page = await site.page('/?front=southeastern&to=1950-09-26');
		const sum = await page.getByRole('region', { name: 'Places' }).locator('p[aria-live]').innerText();
		const mentions = Number(/^\d+/.exec(sum)![0]);
		await page.getByRole('button', { name: 'Save or cite' }).press('Enter');
		const save = async (name: string) => {
			const started = page.waitForEvent('download');
			await page.getByRole('link', { name, exact: true }).click();
			return readFile(await (await started).path(), 'utf8');
		};
		const table = (await save('CSV')).trimEnd().split('\r\n');
		expect(table).toHaveLength(mentions + 1);
		expect(table[1]).toMatch(/APRF, fond .*\/documents\/004_627fab5f342979c4#m\d+$/);
		const data = JSON.parse(await save('GeoJSON'));
		expect(data.features.length + data.withoutPoint).toBe(mentions);
		expect(data.permalink).toBe(`${site.origin}/?front=southeastern&to=1950-09-26`);
		expect(data.features[0].properties).toMatchObject({ front: { id: 'southeastern' } });
	});

	it('is cited with its filters, its address and its documents’ archive references', async () => {
		const page = await site.page('/?front=southeastern&to=1950-09-26', MAY_COPY);
		await page.getByRole('button', { name: 'Save or cite' }).press('Enter');
		await page.getByRole('button', { name: 'Copy citation' }).first().press('Enter');
		await page.getByRole('button', { name: 'Copied' }).waitFor();
		const citation = await copied(page);
		expect(citation).toContain('Southeastern (Busan) front; until 26 September 1950');
		expect(citation).toContain(`${site.origin}/?front=southeastern&to=1950-09-26, accessed`);
		expect(citation).toContain('sent 26 September 1950; APRF, fond 3, opis 65, delo 827, listy 103-106');
	});
});

describe('a passage', () => {
	it('is cited, and linked, by keyboard', async () => {
		const page = await site.page('/?place=incheon', MAY_COPY);
		const card = panel(page, 'Incheon').locator('article').nth(1);
		await card.getByRole('button', { name: 'Copy citation' }).press('Enter');
		await patiently(() => copied(page)).toMatch(
			/^“.*JEMULPO.*” Ciphered Telegram.*, APRF, fond .*; in: Jemulpo, characters \d+–\d+, http.*#m\d+$/
		);
		await card.getByRole('button', { name: 'Copy link' }).press('Enter');
		await patiently(() => copied(page)).toMatch(/^http:\/\/\S+\/documents\/\S+#m\d+$/);
	});
});

describe('passages that do not come', () => {
	it('say so, and come when asked for again', async () => {
		const page = await site.page('/');
		// One failure mends itself: what did not come along with the place is asked for once more.
		await page.route('**/passages.json*', (route) => route.fulfill({ status: 503 }), { times: 2 });
		await page
			.getByRole('link', { name: /^Incheon/ })
			.first()
			.click();
		await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
		await panel(page, 'Incheon').locator('article').first().waitFor();
		expect(await page.getByRole('alert').count()).toBe(0);
		// The browser tells its console what the page tells its reader.
		expect(site.faults.splice(0)).toEqual(Array(2).fill(expect.stringContaining('503')));
	});
});
