import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { camera, drawn, mapReady, patiently, useSite } from './site.ts';

const site = useSite();

const chart = (page: Page) => page.getByRole('region', { name: 'Dates' });
const end = (page: Page, name: 'First day' | 'Last day' | 'All chosen days') =>
	chart(page).getByRole('slider', { name });
const query = (page: Page) => new URL(page.url()).search;
const sum = (page: Page) => page.getByRole('region', { name: 'Places' }).locator('p[aria-live]').innerText();

/** The seeds speak of 25 to 30 September 1950. */
const DAYS = 6;

/** Where the middle of the n-th day is on the screen. */
async function dayAt(page: Page, n: number): Promise<{ x: number; y: number }> {
	const { x, y, width, height } = (await page.locator('.plot').boundingBox())!;
	return { x: x + (width * (n + 0.5)) / DAYS, y: y + height / 2 };
}

async function drag(page: Page, from: number, to: number): Promise<void> {
	const [a, b] = [await dayAt(page, from), await dayAt(page, to)];
	await page.mouse.move(a.x, a.y);
	await page.mouse.down();
	await page.mouse.move(b.x, b.y, { steps: 5 });
	await page.mouse.up();
}

describe('the timeline, with a pointer', () => {
	it('takes a range that is dragged, moved and resized; the map and the list follow', async () => {
		const page = await site.page('/');
		const before = await drawn(page);
		await drag(page, 0, 1);
		await page.waitForURL('**/?to=1950-09-26');
		expect(await drawn(page)).not.toContain('haeju');
		expect(before).toContain('haeju');
		await drag(page, 0, 2);
		await page.waitForURL('**/?from=1950-09-27&to=1950-09-28');
		const { x, y, width, height } = (await end(page, 'First day').boundingBox())!;
		const { x: to } = await dayAt(page, 0);
		await page.mouse.move(x + width / 2, y + height / 2);
		await page.mouse.down();
		await page.mouse.move(to, y, { steps: 4 });
		await page.mouse.up();
		await page.waitForURL('**/?to=1950-09-28');
		expect(await chart(page).innerText()).toContain('25–28 September 1950');
	});

	it('takes the day that is clicked, and all days when it is clicked again', async () => {
		const page = await site.page('/');
		await mapReady(page);
		const { x, y } = await dayAt(page, 1);
		await page.mouse.click(x, y);
		await page.waitForURL('**/?from=1950-09-26&to=1950-09-26');
		await page.mouse.click(x, y);
		await page.waitForURL(`${site.origin}/`);
	});

	it('is undone by the back button, one range at a time', async () => {
		const page = await site.page('/');
		await mapReady(page);
		await drag(page, 0, 1);
		await page.waitForURL('**/?to=1950-09-26');
		await drag(page, 3, 4);
		await page.waitForURL('**/?from=1950-09-28&to=1950-09-29');
		await page.goBack();
		expect(query(page)).toBe('?to=1950-09-26');
		await page.goBack();
		expect(query(page)).toBe('');
		await patiently(() => end(page, 'Last day').getAttribute('aria-valuetext')).toBe('30 September 1950');
	});
});

describe('the timeline, by keyboard', () => {
	it('moves its ends by days and says where they are', async () => {
		const page = await site.page('/');
		await end(page, 'First day').focus();
		await page.keyboard.press('ArrowRight');
		await page.waitForURL('**/?from=1950-09-26');
		expect(await end(page, 'First day').getAttribute('aria-valuetext')).toBe('26 September 1950');
		await end(page, 'Last day').focus();
		await page.keyboard.press('Home');
		await page.waitForURL('**/?from=1950-09-26&to=1950-09-26');
		await end(page, 'All chosen days').focus();
		await page.keyboard.press('End');
		await page.waitForURL('**/?from=1950-09-30');
		await page.getByRole('button', { name: 'All days' }).first().focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(`${site.origin}/`);
	});

	it('takes exact days', async () => {
		const page = await site.page('/');
		await chart(page).getByRole('button', { name: '25–30 September 1950' }).focus();
		await page.keyboard.press('Enter');
		await page.getByLabel('to', { exact: true }).fill('1950-09-26');
		await page.waitForURL('**/?to=1950-09-26');
		await page.keyboard.press('Escape');
		expect(await page.getByRole('dialog', { name: 'Exact days' }).isVisible()).toBe(false);
	});
});

describe('playing', () => {
	it('steps day by day while the map stays, and keeps the day at which it is paused', async () => {
		const page = await site.page('/');
		await mapReady(page);
		const [where, mentions] = [await camera(page), await sum(page)];
		const play = chart(page).getByRole('button', { name: 'Play' });
		await play.focus();
		await page.keyboard.press('Enter');
		await patiently(() => end(page, 'First day').getAttribute('aria-valuetext')).toBe('26 September 1950');
		expect(await sum(page)).not.toBe(mentions);
		expect(query(page)).toBe('');
		expect(await camera(page)).toEqual(where);
		await page.keyboard.press('Enter');
		await page.waitForURL('**/?from=1950-09-2*');
		expect(await chart(page).getByRole('button', { name: 'Play' }).count()).toBe(1);
	});

	it('goes on by hand, day before and day after', async () => {
		const page = await site.page('/?from=1950-09-27&to=1950-09-27');
		await chart(page).getByRole('button', { name: 'Days after' }).click();
		await page.waitForURL('**/?from=1950-09-28&to=1950-09-28');
		await chart(page).getByRole('button', { name: 'Days before' }).click();
		await page.waitForURL('**/?from=1950-09-27&to=1950-09-27');
	});
});

describe('the clocks', () => {
	it('tell what Moscow had received by the minute', async () => {
		const page = await site.page('/?to=1950-09-26');
		await chart(page).getByLabel('by').selectOption('when it was received');
		await page.waitForURL('**/?clock=received&to=1950-09-26');
		await page.getByText('No mention passes these filters: received until 26 September 1950.').waitFor();
		await chart(page).locator('.shown').press('Enter');
		await page.getByLabel('to', { exact: true }).fill('1950-09-27');
		await page.waitForURL('**/?clock=received&to=1950-09-27');
		const whole = await sum(page);
		await page.getByLabel('to, time').fill('21:10');
		await page.waitForURL('**/?clock=received&to=1950-09-27T21:10');
		expect(await sum(page)).toBe(whole);
		await page.getByLabel('to, time').fill('12:00');
		await patiently(() => sum(page)).toBe('0 mentions of 0 places');
	});
});
