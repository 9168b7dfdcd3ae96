import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapReady, patiently, phrasesDrawn, screenPoint, useSite } from './site.ts';

const site = useSite();

const DOCUMENT = '004_627fab5f342979c4';
const SECTOR = `${DOCUMENT}:1262`;
const AXIS = `${DOCUMENT}:754`;
const LINE = `${DOCUMENT}:3203`;
const VIEW = `document=${DOCUMENT}&map=6.8/36.6/127.8`;
const list = (page: Page) => page.getByRole('region', { name: 'Phrases of space' }).first();

describe('phrases of space', () => {
	it('are drawn: the sector east of Suwon, the axis toward Cheongju, the line Seoul–Uljin in both readings', async () => {
		const page = await site.page(`/?${VIEW}`);
		const drawn = await phrasesDrawn(page);
		expect(drawn.filter(({ id }) => id === SECTOR)).toEqual([{ id: SECTOR, part: 'area', other: false }]);
		expect(drawn.filter(({ id, part }) => id === AXIS && part === 'tip')).toHaveLength(2);
		expect(drawn.filter(({ id, part }) => id === LINE && part === 'line')).toEqual([
			{ id: LINE, part: 'line', other: false },
			{ id: LINE, part: 'line', other: true }
		]);
	});

	it('say on the map what they are, and lead to the place with its phrases', async () => {
		const page = await site.page(`/?document=${DOCUMENT}&map=9/37.2/127.25`);
		const { x, y } = await screenPoint(page, [127.318, 37.2]);
		await page.mouse.move(x, y);
		await page.getByText('“from Suwon eastward and southeastward for 25 to 30 kilometers”').first().waitFor();
		await page.mouse.click(x, y);
		await page.waitForURL(/place=suwon/);
		const panel = page.getByRole('region', { name: 'Suwon', exact: true });
		expect(await panel.getByRole('region', { name: 'Phrases of space' }).innerText()).toContain('Sector');
		expect(await panel.locator('.phrase').first().innerText()).toContain('from Suwon eastward');
	});

	it('are told in the list with both readings, which the switch exchanges', async () => {
		const page = await site.page(`/?${VIEW}`);
		const readings = () =>
			list(page).locator('li', { hasText: 'following the line Seoul' }).locator('p:has(b)').allInnerTexts();
		const told = [
			'in the translation: Seoul, Yeosu, Cheongju, Bonghwa, Uljin',
			'in the original: Seoul, Yeoju, Chungju, Naeseong, Uljin'
		];
		expect(await readings()).toEqual(told);
		await page.getByText('As in the original').click();
		await page.waitForURL(/reading=original/);
		expect(await readings()).toEqual(told.toReversed());
	});

	it('follow the filters through the mentions of their places, and can be hidden', async () => {
		const page = await site.page('/?document=000_310cb196d045f78d');
		expect(await list(page).locator('li').count()).toBeGreaterThan(3);
		expect(await list(page).innerText()).not.toContain('Suwon');
		expect((await phrasesDrawn(page)).every(({ id }) => id.startsWith('000_'))).toBe(true);
		await page.getByRole('button', { name: 'phrases of space' }).click();
		await page.waitForURL(/phrases=hidden/);
		expect(await phrasesDrawn(page)).toEqual([]);
	});

	it('stand in the text of the reader, join the map, and have addresses of their own', async () => {
		const page = await site.page(`/documents/${DOCUMENT}#p3203`);
		await mapReady(page);
		const phrase = page.locator('#p3203');
		expect(await phrase.innerText()).toBe('following the line Seoul, Yeosu, Cheongju, Bonghwa, Uljin');
		expect(await page.locator('.note').innerText()).toMatch(
			/in the translation: Seoul, Yeosu[^]*Yeoju, Chungju/
		);
		await page.locator('#p1262').hover();
		await patiently(() => page.locator('.phrase.pointed').getAttribute('id')).toBe('p1262');
		await page.locator('summary', { hasText: 'phrases of space' }).click();
		await page.locator('details.phrases a', { hasText: 'in the general direction' }).click();
		await page.waitForURL(/#p754$/);
	});
});
