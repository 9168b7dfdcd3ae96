import { describe, expect, it } from 'vitest';
import { LARGE_ENOUGH, violations } from './axe.ts';
import { mapReady, useSite } from './site.ts';

const site = useSite();

describe.each(['light', 'dark'] as const)('the explorer in the %s theme', (colorScheme) => {
	it('is accessible with all that opens: facets, saving, exact days, suggestions, the tour', async () => {
		const page = await site.page('/?clock=sent&from=1950-09-26', { colorScheme });
		await mapReady(page);
		const found: unknown[] = [];
		const look = async (what: string) => found.push(...(await violations(page)).map((one) => [what, one]));
		for (const facet of ['Front', 'Claim']) {
			await page.locator('summary', { hasText: facet }).press('Enter');
			await look(facet);
			await page.keyboard.press('Escape');
		}
		for (const name of ['Save or cite', /September 1950$/]) {
			await page.getByRole('button', { name }).first().press('Enter');
			await look(String(name));
			await page.keyboard.press('Escape');
		}
		await page.getByRole('combobox', { name: /^Find/ }).fill('Tsiusiu');
		await page.getByRole('option').first().waitFor();
		await look('suggestions');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Tour' }).press('Enter');
		await look('tour');
		expect(found).toEqual([]);
	});
});

describe('at 200 % zoom', () => {
	it('everything can be reached, and nothing runs off the page', async () => {
		const page = await site.page('/?place=incheon', {
			viewport: { width: 640, height: 450 },
			deviceScaleFactor: 2
		});
		await mapReady(page);
		const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(await overflow()).toBe(0);
		for (const name of ['Filters', 'Play', 'Save or cite', 'Copy citation']) {
			const button = page.getByRole('button', { name }).first();
			await button.scrollIntoViewIfNeeded();
			const { x, width } = (await button.boundingBox())!;
			expect([name, x >= 0 && x + width <= 640]).toEqual([name, true]);
		}
		expect(await violations(page, LARGE_ENOUGH)).toEqual([]);
		await page.getByRole('button', { name: 'Save or cite' }).press('Enter');
		const sheet = page.getByRole('dialog', { name: /^Save or cite/ });
		const { x, y, width, height } = (await sheet.boundingBox())!;
		expect([x >= 0, y >= 0, x + width <= 640, y + height <= 450]).toEqual([true, true, true, true]);
		expect(await overflow()).toBe(0);
		expect(await violations(page)).toEqual([]);
	});
});
