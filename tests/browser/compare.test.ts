import { describe, expect, it } from 'vitest';
import { drawn, patiently, screenPoint, stateOf, useSite } from './site.ts';

const site = useSite();

const A = '004_627fab5f342979c4';
const B = '000_310cb196d045f78d';
const COMPARE = `/compare?a=${A}&b=${B}`;

describe('two documents compared', () => {
	it('are on one map, each place by who names it', async () => {
		const page = await site.page(COMPARE);
		const ids = await drawn(page);
		expect(ids).toContain('seoul');
		expect((await stateOf(page, 'seoul'))['look']).toBe('both');
		expect((await stateOf(page, 'suwon'))['look']).toBe('a');
		expect((await stateOf(page, 'jecheon'))['look']).toBe('b');
	});

	it('list what they share and what one names alone, with the spellings of each', async () => {
		const page = await site.page(COMPARE);
		const both = page.getByRole('region', { name: 'In both' });
		const incheon = both.locator('li', { hasText: 'Incheon' });
		expect(await incheon.locator('i').allInnerTexts()).toEqual(['Incheon', 'Jemulpo', 'Incheon', 'JEMULPO']);
		expect(await page.getByRole('region', { name: 'Only in the first' }).innerText()).toContain('Suwon');
		expect(await page.getByRole('region', { name: 'Only in the second' }).innerText()).toContain('TISEN');
	});

	it('both scroll to a place that is chosen in the list or on the map, and to a passage asked for', async () => {
		const page = await site.page(COMPARE);
		await drawn(page);
		const inSight = (id: string) =>
			page.locator(`#${id}`).evaluate((mark) => {
				const box = mark.closest('.box')!.getBoundingClientRect();
				const { top, bottom } = mark.getBoundingClientRect();
				return top >= box.top && bottom <= box.bottom;
			});
		await page.getByRole('region', { name: 'In both' }).getByRole('link', { name: 'Incheon' }).click();
		await page.waitForURL(/place=incheon/);
		for (const side of ['a', 'b']) {
			const mark = page.locator(`[id^="${side}-m"].current`);
			await patiently(async () => inSight((await mark.getAttribute('id'))!)).toBe(true);
			expect(await mark.innerText()).toBe('Incheon');
		}
		await page.getByRole('button', { name: /^Jemulpo, passage 1 of/ }).click();
		await patiently(() => inSight('a-m901')).toBe(true);
		expect(await page.locator('.current').allInnerTexts()).toContain('Jemulpo');
		const { x, y } = await screenPoint(page, [126.978, 37.5665]);
		await page.mouse.click(x, y);
		await page.waitForURL(/place=seoul/);
		await page.goBack();
		await page.waitForURL(/place=incheon/);
	});

	it('can be exchanged and chosen anew, and follow the other reading', async () => {
		const page = await site.page('/compare');
		await page.getByRole('button', { name: 'Exchange the two' }).click();
		await page.waitForURL(new RegExp(`a=${B}&b=${A}`));
		await page.getByLabel('First document').selectOption(A);
		await page.getByText('the same document', { exact: false }).waitFor();
		await page.getByLabel('Second document').selectOption(B);
		await page.getByText('As in the original').click();
		await page.waitForURL(/reading=original/);
		await page.getByRole('region', { name: 'Only in the first' }).getByText('Yeoju').waitFor();
	});

	it('lose no choice that is made before the one before has arrived', async () => {
		const page = await site.page('/compare');
		// In one breath: Playwright would let the page answer in between.
		await page.getByLabel('Second document').evaluate((select: HTMLSelectElement, id) => {
			select.value = id;
			select.dispatchEvent(new Event('change', { bubbles: true }));
			document.querySelector<HTMLInputElement>('input[name=reading]:not(:checked)')!.click();
		}, A);
		await page.waitForURL(new RegExp(`b=${A}.*reading=original`));
		await page.getByText('the same document', { exact: false }).waitFor();
	});

	it('are reached from the list of documents and from the reader', async () => {
		const page = await site.page('/documents');
		await page.getByRole('link', { name: 'Compare with another' }).first().click();
		await page.waitForURL(new RegExp(`compare\\?a=${A}`));
		await page.getByRole('region', { name: 'Text of Ciphered Telegram, Shtykov', exact: false }).waitFor();
		await page.goto(`${site.origin}/documents/${B}`);
		await page.getByRole('link', { name: 'Compare with another' }).click();
		await page.waitForURL(new RegExp(`compare\\?a=${B}`));
	});
});
