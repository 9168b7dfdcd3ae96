import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copied, drawn, mapReady, patiently, useSite } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'jemulpo-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CHAPTERS = 60;
const PARAGRAPHS = 30;

/** A volume made up for tests, without sense: long enough to be read leaf by leaf. */
function longVolume(): string {
	const sentence = (n: number) =>
		`<p>Column ${n} moved from <placeName>Suwon</placeName> toward <placeName>Seoul</placeName> and was seen near ` +
		`<placeName>Incheon</placeName>; of the roads, the bridges and the trains nothing else is told here.</p>`;
	const chapters = Array.from({ length: CHAPTERS }, (_, chapter) => {
		const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => sentence(chapter * PARAGRAPHS + i));
		return `<div><head>Chapter ${chapter + 1}</head>${paragraphs.join('')}</div>`;
	});
	return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${chapters.join('')}</body></text></TEI>`;
}

const site = useSite(() => {
	cpSync('tests/browser/fixtures', folder, { recursive: true });
	writeFileSync(join(folder, 'volume.xml'), longVolume());
	return folder;
});

describe('a TEI letter', () => {
	it('is read with its header, its notes beneath their paragraphs and its places on the map', async () => {
		const page = await site.page('/documents/letter-of-a-consul');
		expect(await page.locator('h1').innerText()).toContain('A letter made up for tests');
		expect(await page.locator('.card dl').innerText()).toMatch(/fond 0[^]*2 October 1950/);
		await page.getByRole('link', { name: 'Note 1', exact: true }).click();
		const note = page.locator('.notes li').first();
		await patiently(() => note.evaluate((one) => one === document.activeElement)).toBe(true);
		expect(await note.innerText()).toContain('McCune');
		expect(await page.locator('.gloss').allInnerTexts()).toContain('Antung (Andong)');
		expect(await drawn(page)).toEqual(expect.arrayContaining(['pyongyang', 'seoncheon']));
	});

	it('is copied and cited without its mark-up', async () => {
		const page = await site.page('/documents/letter-of-a-consul', {
			permissions: ['clipboard-read', 'clipboard-write']
		});
		await page.locator('.where', { hasText: 'mentions' }).waitFor();
		await page.evaluate(() => {
			getSelection()!.selectAllChildren(document.querySelector('section.body p')!);
		});
		await page.getByRole('button', { name: 'Copy as citation' }).click();
		await patiently(() => copied(page)).toMatch(
			/^“The road from P’yŏngyang to Sinŭiju is open again\. Trains from Antung \(Andong\) cross the Yalu by night and stand/
		);
	});
});

describe('an HTML page', () => {
	it('is read without what is no text of it', async () => {
		const page = await site.page('/documents/page-of-an-archive');
		const text = page.locator('article');
		expect(await text.innerText()).toContain('The bridge at Waegwan (倭館)');
		expect(await text.innerText()).not.toContain('never run');
		expect(await drawn(page)).toEqual(expect.arrayContaining(['daegu', 'waegwan']));
	});

	it('stands in the list, on the map, and with the place it names', async () => {
		const page = await site.page('/documents');
		await page.getByRole('link', { name: 'Report made up for tests' }).waitFor();
		const explorer = await site.page('/?place=waegwan');
		await explorer.getByRole('region', { name: 'Waegwan' }).getByText('is open').first().waitFor();
		await explorer.close();
		const place = await site.page('/places/waegwan');
		await place.getByRole('link', { name: /^Waegwan, passage 1/ }).click();
		await place.waitForURL(/page-of-an-archive#m\d+$/);
	});
});

describe('a long volume', () => {
	it('comes leaf by leaf, and opens at a mention far behind', async () => {
		const page = await site.page('/documents/volume');
		expect(await page.locator('.waiting').count()).toBeGreaterThan(5);
		expect(await page.locator('.mark').count()).toBeLessThan(1000);
		await page.locator('summary', { hasText: 'Contents' }).click();
		await page.getByRole('link', { name: `Chapter ${CHAPTERS}`, exact: true }).click();
		const heading = page.locator('h3', { hasText: `Chapter ${CHAPTERS}` });
		await patiently(() =>
			heading.evaluate((one) => {
				const { top, bottom } = one.getBoundingClientRect();
				return top > 0 && bottom < innerHeight;
			})
		).toBe(true);
		expect(await page.locator('.waiting').count()).toBeGreaterThan(3);
		await mapReady(page);
		await page.keyboard.press('n');
		await patiently(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Suwon');
		await page.reload();
		await page.locator('.note', { hasText: 'Suwon' }).waitFor();
	});

	it('is told in short where a place is named very often', async () => {
		const page = await site.page('/places/suwon');
		await page.getByRole('link', { name: /^and \d{4} more$/ }).waitFor();
	});
});
