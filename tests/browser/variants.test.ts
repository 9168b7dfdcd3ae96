import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawn, patiently, useSite } from './site.ts';

const site = useSite();

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
		await page.getByRole('combobox').pressSequentially('Jemulpo');
		await page.waitForURL('**/variants?q=Jemulpo');
		await patiently(() => answers(page)).toEqual(['Incheon']);
	});

	it('Tsiusiu is Chungju by rule, and Cheongju by the telegram, which is said in words', async () => {
		const page = await site.page('/variants?q=Tsiusiu');
		await page
			.getByText('The telegram of 26 September equates Tsiusiu with Cheongju; by rule it is Chungju.')
			.waitFor();
		expect(await answers(page)).toEqual(['Chungju', 'Cheongju']);
		const [byRule, byGloss] = [page.locator('article').first(), page.locator('article').last()];
		expect(await byRule.locator('ol li .form').allInnerTexts()).toEqual([
			'忠州',
			'チュウシュウ',
			'Цюсю',
			'Tsiusiu'
		]);
		expect(await byGloss.innerText()).toContain('By a gloss alone');
		expect(await drawn(page)).toEqual(['cheongju', 'chungju']);
		await byGloss.getByRole('link', { name: /^Ciphered Telegram/ }).click();
		await page.waitForURL(/documents\/004_627fab5f342979c4#m\d+$/);
		expect(await page.locator(`#${new URL(page.url()).hash.slice(1)}`).innerText()).toBe('Tsiusiu');
	});

	it('is a combobox: arrow keys reach the answers, Enter chooses, Escape leaves them', async () => {
		const page = await site.page('/variants');
		const box = page.getByRole('combobox');
		await box.focus();
		await page.keyboard.type('Kōshū');
		await page.getByRole('option').first().waitFor();
		const titles = (await page.getByRole('option').locator('.title').allInnerTexts()).join();
		for (const title of ['Gongju', 'Gwangju', 'Hwangju']) expect(titles).toContain(title);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const reached = page.locator('[role=option][aria-selected=true]');
		const id = (await reached.getAttribute('id'))!;
		expect(await box.getAttribute('aria-activedescendant')).toBe(id);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/variants?q=**&place=${id.replace('q-', '')}`);
		expect(await page.getByRole('option').count()).toBe(0);
		expect(await page.locator('article.chosen').getAttribute('id')).toBe(id.replace('q-', 'a-'));
		await page.keyboard.press('ArrowDown');
		expect(await box.getAttribute('aria-expanded')).toBe('true');
		await page.keyboard.press('Escape');
		expect(await box.getAttribute('aria-expanded')).toBe('false');
	});

	it('calls what is only near a guess', async () => {
		const page = await site.page('/variants?q=Tsinnamppo');
		await page.getByRole('heading', { name: '“Tsinnamppo” names nothing here' }).waitFor();
		await page.getByText('Near to it, but only as guesses:').waitFor();
		expect(await page.locator('article .certainty').allInnerTexts()).toEqual(
			expect.arrayContaining(['A guess'])
		);
		expect(await page.locator('article:not(.guess)').count()).toBe(0);
	});

	it('works without script', async () => {
		const page = await site.page('/variants', { javaScriptEnabled: false });
		await page.getByRole('combobox').fill('Chemulpo');
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
		await page.getByRole('link', { name: /^JEMULPO, passage 1/ }).click();
		await page.waitForURL(/documents\/.*#m\d+$/);
		expect(await page.locator(`#${new URL(page.url()).hash.slice(1)}`).innerText()).toBe('JEMULPO');
	});

	it('shows with which place it is contested, in words and on the map', async () => {
		const page = await site.page('/places/chungju');
		expect(await drawn(page)).toEqual(expect.arrayContaining(['cheongju', 'chungju']));
		const text = await page.locator('main').innerText();
		expect(text).toMatch(/contested with\s+Cheongju/i);
		expect(text).toMatch(/Tsiusiu ×1\s+← Цюсю/);
	});

	it('names the places that share a spelling, for any place of the gazetteer', async () => {
		const page = await site.page('/places/cheongju');
		const others = page.locator('h2', { hasText: 'share a spelling' }).locator('+ ul');
		expect(await others.innerText()).toMatch(/Jeongju[^]*Ch'ŏngju \/ Chŏngju/);
		await others.getByRole('link', { name: 'Jeongju' }).first().click();
		await page.waitForURL('**/places/jeongju');
		await page.getByText('No document here mentions it.').waitFor();
		expect(await page.locator('.citation').innerText()).toContain(`${site.origin}/places/jeongju`);
	});
});
