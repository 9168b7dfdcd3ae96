import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { camera, copied, mapReady, MAY_COPY, patiently, screenPoint, stateOf, useSite } from './site.ts';

const site = useSite();

const DOCUMENT = '/documents/004_627fab5f342979c4';
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const hash = (page: Page) => new URL(page.url()).hash;
const inSight = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => {
		const { top, bottom } = element.getBoundingClientRect();
		return top > 52 && bottom < innerHeight - 48;
	});

/** Scrolls until an element stands where one reads. */
const read = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 300));

/** Selects the words of the text from the beginning of one element to the end of another. */
const selectWords = (page: Page, from: string, to: string) =>
	page.evaluate(
		([from, to]) => {
			const range = document.createRange();
			range.setStartBefore(document.querySelector(from!)!);
			range.setEndAfter(document.querySelector(to!)!);
			getSelection()!.removeAllRanges();
			getSelection()!.addRange(range);
		},
		[from, to]
	);

describe('keys of the reader', () => {
	it('step from mention to mention, keyboard and address with them', async () => {
		const page = await site.page(DOCUMENT);
		await page.locator('.where', { hasText: '39 mentions' }).waitFor();
		await page.keyboard.press('n');
		await patiently(() => focused(page)).toBe('m107');
		expect(hash(page)).toBe('#m107');
		for (const key of ['j', 'n', 'p']) await page.keyboard.press(key);
		await page.locator('.where', { hasText: '2 of 39' }).waitFor();
		expect(await page.locator('.note').innerText()).toContain('Moscow');
		await page.getByRole('button', { name: 'Previous mention' }).click();
		await patiently(() => hash(page)).toBe('#m107');
		expect(await page.getByRole('button', { name: 'Previous mention' }).isDisabled()).toBe(true);
		await page.goBack();
		expect(page.url()).toBe('about:blank');
	});

	it('are told by a sheet, and leave typing and the browser alone', async () => {
		const page = await site.page(DOCUMENT);
		await page.locator('.where', { hasText: '39 mentions' }).waitFor();
		await page.keyboard.press('Control+n');
		expect(hash(page)).toBe('');
		await page.keyboard.press('?');
		const sheet = page.getByRole('dialog', { name: 'Keys of the reader' });
		await sheet.getByText('next mention').waitFor();
		await page.keyboard.press('n');
		expect(hash(page)).toBe('');
		await page.keyboard.press('Escape');
		await patiently(() => sheet.isVisible()).toBe(false);
	});
});

describe('the map of the reader', () => {
	it('follows the paragraph in view, pauses when it is moved, and follows again', async () => {
		const page = await site.page(DOCUMENT);
		await mapReady(page);
		await read(page, '#m1267');
		await patiently(async () => (await stateOf(page, 'busan'))['faint']).toBe(true);
		expect((await stateOf(page, 'suwon'))['faint']).toBe(false);
		await mapReady(page);
		const followed = await camera(page);
		const { x, y } = await screenPoint(page, [followed.lng, followed.lat]);
		await page.mouse.move(x + 40, y + 90);
		await page.mouse.down();
		await page.mouse.move(x + 120, y + 20, { steps: 4 });
		await page.mouse.up();
		const again = page.getByRole('button', { name: 'Follow again' });
		await again.waitFor();
		await mapReady(page);
		const taken = await camera(page);
		await read(page, '#m3293');
		await patiently(async () => (await stateOf(page, 'yeosu'))['faint']).toBe(false);
		expect(await camera(page)).toEqual(taken);
		await page.locator('h1').click();
		await page.keyboard.press('f');
		await patiently(() => again.isVisible()).toBe(false);
		await mapReady(page);
		expect(await camera(page)).not.toEqual(taken);
	});

	it('moves to a phrase of space that is chosen', async () => {
		const page = await site.page(`${DOCUMENT}#p1262`);
		await mapReady(page);
		await patiently(async () => (await camera(page)).zoom).toBeGreaterThan(7.5);
		const { lng, lat } = await camera(page);
		expect([lng, lat].map(Math.round)).toEqual([127, 37]);
	});
});

describe('a stretch of the text', () => {
	it('has an address that scrolls to it and highlights it', async () => {
		const page = await site.page(`${DOCUMENT}#t3203-3260`);
		await patiently(() =>
			page.evaluate(() => [...(CSS.highlights.get('spot') ?? [])].map((range) => range.toString()))
		).toEqual(['following the line Seoul, Yeosu, Cheongju, Bonghwa, Uljin']);
		await patiently(() => inSight(page, '#p3203')).toBe(true);
	});

	it('that is selected gives a link and a citation, by button and by key', async () => {
		const page = await site.page(DOCUMENT, MAY_COPY);
		await page.locator('.where', { hasText: '39 mentions' }).waitFor();
		await selectWords(page, '#m901', '#m910');
		const offer = page.getByRole('toolbar', { name: 'The selected passage' });
		await offer.getByRole('button', { name: 'Copy as citation' }).click();
		await page.getByText('Citation copied').waitFor();
		expect(await copied(page)).toMatch(
			/^“Jemulpo \(Incheon” Ciphered Telegram from Matveyev .*, 26 September 1950, APRF, fond 3, .*; in: Jemulpo, characters 901–917, http.*#t901-917$/
		);
		await page.keyboard.press('l');
		await patiently(() => hash(page)).toBe('#t901-917');
		await patiently(() => copied(page)).toBe(page.url());
	});

	it('without a selection the mention in focus is cited', async () => {
		const page = await site.page(`${DOCUMENT}#m901`, MAY_COPY);
		await page.locator('.where', { hasText: 'of 39' }).waitFor();
		await page.keyboard.press('c');
		await patiently(() => copied(page)).toMatch(/^“Jemulpo” .*#m901$/);
	});
});

describe('what is said of the text', () => {
	it('is reached from a sign in it, and leads back', async () => {
		const page = await site.page(DOCUMENT);
		await page.getByRole('link', { name: /^Doubt: “8:101/ }).click();
		await patiently(() => focused(page)).toBe('doubt-1');
		await page.locator('#doubt-1').getByRole('link', { name: 'in the text' }).click();
		await page.waitForURL(/#t117-155$/);
	});

	it('shows glosses as pairs: side by side in one frame, apart by one letter', async () => {
		const page = await site.page(DOCUMENT);
		expect(await page.locator('.gloss').allInnerTexts()).toEqual(['Jemulpo (Incheon)']);
		expect(await page.locator('#m3293').getAttribute('data-letter')).toBe(
			await page.locator('#m3229').getAttribute('data-letter')
		);
		await page.locator('#m3293').hover();
		await patiently(() => page.locator('.paired').allInnerTexts()).toEqual(['Yeosu']);
		await page.locator('summary', { hasText: 'glosses' }).click();
		await page
			.locator('.glosses li', { hasText: 'Reisiu' })
			.getByText('contested: Yeosu, or Yeoju')
			.waitFor();
	});
});
