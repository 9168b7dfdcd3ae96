import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'jemulpo-odd-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LONG = `Report on ${'roadsandbridges'.repeat(12)} between Seoul and Wonsan`;
const PHRASES = 40;

/** Made up for tests, without sense. */
const TEXTS = {
	'unknown.txt': 'The column left Seoul and moved toward Kzzyondong.\n\nIt halted at Suwon.\n',
	'nothing.txt': 'A note on paper\n\nThis page was written at a desk, by a clerk, with a pen.\n',
	'long.md': `---\ntitle: "${LONG}"\n---\n\nThe bridge near Wonsan is open.\n`,
	'arabic.txt': 'غادرت القوات Seoul نحو Daegu.\n',
	'many.txt': Array.from({ length: PHRASES }, (_, i) => `Posts stood ${i + 5} km east of Suwon.`).join('\n\n')
};

const site = useSite(() => {
	for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, name), text);
	return folder;
});

describe('a name of no known place', () => {
	it('is listed apart on the explorer, and leads to its spot', async () => {
		const page = await site.page('/');
		await page.getByRole('heading', { name: 'Names of no known place' }).waitFor();
		await page.getByRole('link', { name: 'Kzzyondong in context' }).click();
		await page.waitForURL(/documents\/unknown#m\d+$/);
	});
});

describe('a long title without blanks', () => {
	it.each([390, 1280])('stays on its page of %i pixels', async (width) => {
		for (const path of ['/documents', '/documents/long', '/compare?a=long&b=nothing']) {
			const page = await site.page(path, { viewport: { width, height: 800 } });
			await page.getByRole('heading', { name: LONG }).waitFor();
			const beyond = await page.evaluate(() =>
				[...document.querySelectorAll(':is(h1, h2):not(.visually-hidden)')].some(
					(one) => one.scrollWidth > one.clientWidth + 1
				)
			);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect([path, beyond, overflow]).toEqual([path, false, 0]);
		}
	});
});

describe('a text that names no place', () => {
	it('says so, and has its bar at the foot of the window', async () => {
		const page = await site.page('/documents/nothing');
		await page.getByText('No place is named in this text.').waitFor();
		const { y, height } = (await page.getByRole('toolbar', { name: 'Mentions' }).boundingBox())!;
		expect(y + height).toBe(900);
	});
});

describe('a paragraph in Arabic', () => {
	it('runs from the right, with its names in that order', async () => {
		const page = await site.page('/documents/arabic');
		const left = async (name: string) =>
			(await page.locator('.mark', { hasText: name }).first().boundingBox())!.x;
		expect(await left('Daegu')).toBeLessThan(await left('Seoul'));
	});
});

describe('very many phrases of space', () => {
	it('do not all stand in the list until they are asked for', async () => {
		const page = await site.page('/');
		const phrases = page.getByRole('region', { name: 'Phrases of space' }).getByRole('listitem');
		const all = page.getByRole('button', { name: /^All \d+ phrases of space$/ });
		expect(await phrases.count()).toBeLessThan(PHRASES);
		await all.click();
		expect(await phrases.count()).toBeGreaterThanOrEqual(PHRASES);
		expect(await all.count()).toBe(0);
	});
});
