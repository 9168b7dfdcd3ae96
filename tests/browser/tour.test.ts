import { describe, expect, it } from 'vitest';
import { mapReady, useSite } from './site.ts';

const site = useSite();

describe('the tour', () => {
	it('greets a newcomer without taking the focus, and is dismissed for good', async () => {
		const page = await site.page('/', { newcomer: true });
		const tour = page.getByRole('region', { name: 'A short tour' });
		await tour.waitFor();
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
		await tour.getByRole('button', { name: 'Skip' }).click();
		expect(await tour.count()).toBe(0);
		const again = await page.context().newPage();
		await again.goto(site.origin);
		await mapReady(again);
		expect(await again.getByRole('region', { name: 'A short tour' }).count()).toBe(0);
	});

	it('is walked through by keyboard, asked for again, and left with Escape', async () => {
		const page = await site.page('/');
		await mapReady(page);
		const tour = page.getByRole('region', { name: 'A short tour' });
		await page.getByRole('button', { name: 'Tour' }).focus();
		await page.keyboard.press('Enter');
		const titles: string[] = [];
		for (let step = 1; step <= 4; step += 1) {
			titles.push(await tour.getByRole('heading').innerText());
			await page.keyboard.press('Enter');
		}
		expect(new Set(titles).size).toBe(4);
		expect(await tour.count()).toBe(0);
		await page.getByRole('button', { name: 'Tour' }).press('Enter');
		await tour.waitFor();
		await page.keyboard.press('Escape');
		expect(await tour.count()).toBe(0);
	});

	it('leaves alone who comes by a link to a view', async () => {
		const page = await site.page('/?front=southeastern', { newcomer: true });
		await page.getByRole('button', { name: 'Play' }).waitFor();
		expect(await page.getByRole('region', { name: 'A short tour' }).count()).toBe(0);
	});
});
