import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { camera, drawn, mapReady, patiently, reaches, screenPoint, stateOf, useSite } from './site.ts';

const site = useSite();

const INCHEON: [number, number] = [126.6286, 37.4648];

/** A map whose source of places can be given other data. */
interface Renewable {
	getSource(id: 'places'): { setData(data: unknown): unknown };
}

/** Rows of the list as a reader sees them: name and number. */
const rows = (page: Page) =>
	page
		.getByRole('region', { name: 'Places' })
		.locator('li > a:has(.name)')
		.evaluateAll((links) =>
			links.map(
				(link) =>
					`${link.querySelector('.name')!.firstChild!.textContent!.trim()} ${link.querySelector('.n')!.textContent}`
			)
		);
const sum = (page: Page) => page.getByRole('region', { name: 'Places' }).locator('p[aria-live]').innerText();
const panel = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

describe('a click on a place', () => {
	it('shows its passages from both telegrams, among them the one that says JEMULPO', async () => {
		const page = await site.page('/');
		const { x, y } = await screenPoint(page, INCHEON);
		await page.mouse.click(x, y);
		const passages = panel(page, 'Incheon');
		await passages.waitFor();
		expect(await passages.locator('h3').allInnerTexts()).toEqual([
			expect.stringContaining('Shtykov'),
			expect.stringContaining('Matveyev')
		]);
		expect(await passages.locator('.mark.chosen').allInnerTexts()).toContain('JEMULPO');
		expect(new URL(page.url()).search).toBe('?place=incheon');
		expect(await stateOf(page, 'incheon')).toMatchObject({ chosen: true, look: 'agreed' });
	});

	it('is undone by the back button', async () => {
		const page = await site.page('/');
		await page.getByRole('link', { name: 'Incheon' }).first().click();
		await panel(page, 'Incheon').waitFor();
		await page.goBack();
		await panel(page, 'Incheon').waitFor({ state: 'detached' });
		expect(new URL(page.url()).search).toBe('');
	});
});

describe('a filter', () => {
	it('by front changes map, list and counts together', async () => {
		const page = await site.page('/');
		const before = { drawn: await drawn(page), rows: await rows(page), sum: await sum(page) };
		await page.locator('summary', { hasText: 'Front' }).click();
		await page.getByLabel(/Southeastern \(Busan\) front/).check();
		await page.waitForURL('**/?front=southeastern');
		expect(await sum(page)).not.toBe(before.sum);
		const after = await rows(page);
		expect(after.length).toBeLessThan(before.rows.length);
		expect(after.join()).toContain('Uljin');
		expect(after.join()).not.toContain('Pyongyang');
		const shown = await drawn(page);
		expect(shown).toContain('uljin');
		expect(shown).not.toContain('pyongyang');
		expect(before.drawn).toContain('pyongyang');
		// Every place of the list that has a point is on the map, and no other.
		expect(shown).toHaveLength(after.length);
	});
});

describe('a front', () => {
	it('shows its reach and its dates when it is pointed at, by pointer or keyboard, and when it is chosen', async () => {
		const page = await site.page('/');
		expect(await reaches(page)).toEqual([]);
		await page.locator('summary', { hasText: 'Front' }).press('Enter');
		await page.keyboard.press('Tab');
		await patiently(() => reaches(page)).toEqual(['southeastern: 4 August – 26 September 1950']);
		await page.getByText('Western (Seoul) front').hover();
		await patiently(() => reaches(page)).toContain('western: 15–29 September 1950');
		await page.keyboard.press('Escape');
		await page.mouse.move(700, 10);
		await patiently(() => reaches(page)).toEqual([]);
		const chosen = await site.page('/?front=western');
		await patiently(() => reaches(chosen)).toEqual(['western: 15–29 September 1950']);
	});
});

describe('the address', () => {
	it('reproduces the view in another browser', async () => {
		const path = '/?place=cheongju&front=southeastern&reading=original&map=7.2/36.5/128';
		const first = await site.page(path);
		const second = await site.page(path);
		for (const page of [first, second]) await mapReady(page);
		const seen = await Promise.all(
			[first, second].map(async (page) => ({
				rows: await rows(page),
				sum: await sum(page),
				drawn: await drawn(page),
				camera: await camera(page),
				marks: await page.locator('.mark.chosen').allInnerTexts()
			}))
		);
		expect(seen[0]).toEqual(seen[1]);
		const { lng, lat, zoom } = seen[0]!.camera;
		expect([zoom.toFixed(2), lat.toFixed(2), lng.toFixed(2)]).toEqual(['7.20', '36.50', '128.00']);
	});

	it('follows the map when the reader moves it', async () => {
		const page = await site.page('/');
		await mapReady(page);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await page.waitForURL(/map=\d/);
		const { zoom } = await camera(page);
		expect(Number(/map=([\d.]+)/.exec(page.url())![1])).toBeCloseTo(zoom, 1);
	});
});

describe('the reading', () => {
	it('as in the original gives the contested names their other place', async () => {
		const page = await site.page('/');
		expect((await rows(page)).join()).toMatch(/Cheongju [1-9]/);
		await page.getByText('As in the original').click();
		await page.waitForURL('**/?reading=original');
		const after = await rows(page);
		expect(after.findIndex((row) => row.startsWith('Chungju'))).toBeLessThan(
			after.findIndex((row) => row.startsWith('Cheongju'))
		);
	});
});

describe('the keyboard', () => {
	it('leads from the list to the exact spot in the document', async () => {
		const page = await site.page('/');
		await mapReady(page);
		await page.getByRole('combobox', { name: /^Find a place/ }).focus();
		await page.keyboard.type('jemulpo');
		await page.getByRole('option', { name: /^Incheon/ }).waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await panel(page, 'Incheon').waitFor();
		const read = panel(page, 'Incheon').getByRole('link', { name: 'Read in context' }).nth(1);
		await read.focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/documents\/.*#m\d+$/);
		const target = page.locator(`#${new URL(page.url()).hash.slice(1)}`);
		expect(await target.innerText()).toBe('JEMULPO');
	});

	it('goes on in the panel of a place, and with Escape back to the list', async () => {
		const page = await site.page('/');
		const place = page
			.getByRole('region', { name: 'Places' })
			.getByRole('link', { name: /^Incheon/ })
			.first();
		await page.getByRole('combobox', { name: 'Order' }).focus();
		await page.keyboard.press('Tab');
		while (!(await place.evaluate((one) => one === document.activeElement))) await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await panel(page, 'Incheon').waitFor();
		await page.keyboard.press('Tab');
		expect(await panel(page, 'Incheon').locator(':focus').count()).toBe(1);
		await page.keyboard.press('Escape');
		await panel(page, 'Incheon').waitFor({ state: 'detached' });
		await patiently(() => place.evaluate((one) => one === document.activeElement)).toBe(true);
	});

	it('reaches every filter, and leaves it with Escape', async () => {
		const page = await site.page('/');
		const summary = page.locator('summary', { hasText: 'Document' });
		await summary.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await page.waitForURL(/document=/);
		await page.keyboard.press('Escape');
		expect(await page.locator('details[open] fieldset').count()).toBe(0);
		expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
	});
});

describe('marks that lie on each other', () => {
	it('open as a list, by pointer and keyboard', async () => {
		const page = await site.page('/?map=4/37.5/127&status=contested');
		const { x, y } = await screenPoint(page, [128.6, 36.95]);
		await page.mouse.click(x, y);
		const pile = page.getByRole('list', { name: 'Places here' });
		await pile.waitFor();
		expect(await pile.getByRole('button').count()).toBeGreaterThan(1);
		const first = (await pile.getByRole('button').first().locator('strong').innerText()).trim();
		await page.keyboard.press('Escape');
		expect(await pile.count()).toBe(0);
		await page.mouse.click(x, y);
		await pile.getByRole('button').first().press('Enter');
		await panel(page, first).waitFor();
		expect(await pile.count()).toBe(0);
	});
});

describe('the map', () => {
	it('is updated by states and filters, never by new places', async () => {
		const page = await site.page('/');
		await drawn(page);
		const renewed = () =>
			page.evaluate(() => {
				const container = document.querySelector<HTMLElement & { map?: Renewable; renewed?: number }>(
					'.map-host'
				)!;
				const places = container.map!.getSource('places');
				if (container.renewed === undefined) {
					container.renewed = 0;
					const setData = places.setData.bind(places);
					places.setData = (data) => {
						container.renewed = container.renewed! + 1;
						return setData(data);
					};
				}
				return container.renewed;
			});
		expect(await renewed()).toBe(0);
		await page.locator('summary', { hasText: 'Front' }).click();
		await page.getByLabel(/Southeastern \(Busan\) front/).check();
		await page.waitForURL('**/?front=southeastern');
		await patiently(() => drawn(page)).not.toContain('pyongyang');
		await page.goBack();
		await patiently(() => drawn(page)).toContain('pyongyang');
		expect(await renewed()).toBe(0);
	});
});
