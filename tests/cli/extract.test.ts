import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { jemulpo } from './command.ts';
import { temporaryFolder } from './folder.ts';

const LANDING = 'The U.S. troops landed at Jemulpo (Incheon) and moved toward Suwon.\n';

const FIELDS = [
	...[
		'document',
		'start',
		'end',
		'form',
		'place',
		'alternatives',
		'status',
		'role',
		'front',
		'date',
		'reasons',
		'claim'
	]
];

describe('jemulpo extract', () => {
	test('writes the same bytes twice, one mention a line, in order of document and text', async () => {
		const [first, second] = [
			await jemulpo(['extract', 'seeds']),
			await jemulpo(['extract', 'seeds', '--format', 'jsonl'])
		];
		expect(first.code).toBe(0);
		expect(first.out).toBe(second.out);
		const order = first.lines().map(({ document, start }) => `${document} ${String(start).padStart(9, '0')}`);
		expect(order.length).toBeGreaterThan(0);
		expect(order).toEqual(order.toSorted());
	});

	test('reads the seeds unless told otherwise', async () => {
		expect((await jemulpo(['extract'])).out).toBe((await jemulpo(['extract', 'seeds'])).out);
	});

	test('writes the promised fields in the promised order, each span on its form', async () => {
		const { lines } = await jemulpo(['extract', 'seeds']);
		const texts = new Map<unknown, string>();
		for (const mention of lines()) {
			const keys = Object.keys(mention);
			expect(keys).toEqual(FIELDS.filter((field) => keys.includes(field)));
			const { document, start, end, form } = mention;
			if (!texts.has(document)) texts.set(document, readFileSync(`seeds/${String(document)}.txt`, 'utf8'));
			expect(texts.get(document)?.slice(start as number, end as number)).toBe(form);
		}
	});

	test('writes a table', async () => {
		const path = temporaryFolder().put('a.txt', LANDING);
		const { out } = await jemulpo(['extract', path, '--format', 'csv']);
		const rows = csvParse(out);
		expect(rows.map(({ form }) => form)).toContain('Jemulpo');
		expect(rows.find(({ form }) => form === 'Incheon')).toMatchObject({
			document: 'a',
			place: 'incheon',
			status: 'agreed'
		});
	});

	test('writes a map, on which contested mentions carry their rivals', async () => {
		const { out } = await jemulpo(['extract', 'seeds', '--format', 'geojson']);
		const { type, features } = JSON.parse(out) as GeoJSON.FeatureCollection<GeoJSON.Point>;
		expect(type).toBe('FeatureCollection');
		expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
		for (const { geometry, properties } of features) {
			expect(geometry.coordinates).toHaveLength(2);
			expect(properties!['alternatives'].length > 0).toBe(properties!['status'] === 'contested');
		}
		expect(features.some(({ properties }) => properties!['status'] === 'contested')).toBe(true);
	});

	test('writes to a file, and nothing to standard output', async () => {
		const folder = temporaryFolder();
		const path = folder.put('a.txt', LANDING);
		const file = join(folder.path, 'out.jsonl');
		const { code, out } = await jemulpo(['extract', path, '--out', file]);
		expect({ code, out }).toEqual({ code: 0, out: '' });
		expect(readFileSync(file, 'utf8')).toBe((await jemulpo(['extract', path])).out);
	});

	test('writes issues as results when they are asked for, as editors read them otherwise', async () => {
		const asked = await jemulpo(['extract', 'seeds', '--what', 'issues']);
		const [issue] = asked.lines();
		expect(asked.err).toBe('');
		expect(issue).toMatchObject({ at: expect.stringMatching(/^seeds\/\w+\.txt:\d+:\d+$/) });
		const { err } = await jemulpo(['extract', 'seeds']);
		expect(err).toContain(
			`${String(issue!['at'])}: ${String(issue!['severity'])}: ${String(issue!['message'])}\n`
		);
	});

	test('writes spatial phrases with bearing and distance, and draws them', async () => {
		const text = 'They moved from Suwon eastward and southeastward for 25 to 30 kilometers.';
		const path = temporaryFolder().put('a.txt', `${text}\n`);
		const asked = (format: string) => jemulpo(['extract', path, '--what', 'relations', '--format', format]);
		const phrase = 'from Suwon eastward and southeastward for 25 to 30 kilometers';
		const [start, end] = [text.indexOf(phrase), text.indexOf(phrase) + phrase.length];
		expect((await asked('jsonl')).lines()).toEqual([
			{
				...{ document: 'a', start, end, phrase, kind: 'sector', anchors: ['suwon'] },
				...{ bearing: [67.5, 157.5], km: [25, 30] }
			}
		]);
		const [row] = csvParse((await asked('csv')).out);
		expect(row).toMatchObject({ anchors: 'suwon', bearing: '67.5-157.5', km: '25-30' });
		const { features } = JSON.parse((await asked('geojson')).out) as GeoJSON.FeatureCollection;
		expect(features.map(({ geometry }) => geometry.type)).toEqual(['Polygon']);
	});

	test('takes a closed pipe for a reader who has read enough', async () => {
		// Far more than a pipe holds, so that the writer notices.
		const path = temporaryFolder().put('a.txt', `${LANDING}\n`.repeat(1000));
		const child = spawn(process.execPath, ['src/cli/main.ts', 'extract', path]);
		child.stdout.once('data', () => child.stdout.destroy());
		let err = '';
		child.stderr.setEncoding('utf8').on('data', (part: string) => void (err += part));
		const code = await new Promise((resolve) => child.on('close', resolve));
		expect({ code, err }).toEqual({ code: 0, err: '' });
	});

	test.each([
		['a format that does not exist', ['extract', '--format', 'xlsx']],
		['a map of issues', ['extract', '--what', 'issues', '--format', 'geojson']],
		['a command that does not exist', ['conquer']],
		['a file that cannot be written', ['extract', '--out', '/nowhere/at/all.jsonl']]
	])('refuses %s with a message and no stack', async (_, args) => {
		const { code, out, err } = await jemulpo(args);
		expect(code).not.toBe(0);
		expect(out).toBe('');
		expect(err).not.toMatch(/^\s+at /m);
	});
});
