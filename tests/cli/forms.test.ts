import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { jemulpo } from './command.ts';

describe('jemulpo forms', () => {
	test('lists every form of a place under its system, with its chain', async () => {
		const { code, err, out } = await jemulpo(['forms', 'chungju']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/^Chungju \[chungju\]\n\nusual English name \(title\)\n {2}Chungju\n/);
		expect(out).toMatch(/ALA-LC \(ala-lc\)\n[^]*Tsiusiu +Tsiusiu \(ALA-LC\) ← Цюсю .* ← 忠州\n/);
	});

	test('writes them for programs: one JSON object or one line of a table each, the same in number', async () => {
		const { lines } = await jemulpo(['forms', 'incheon', '--format', 'jsonl']);
		const { out } = await jemulpo(['forms', 'incheon', '--format', 'csv']);
		const table = csvParse(out);
		expect(lines()[0]).toMatchObject({ place: 'incheon', form: 'Incheon', system: 'title' });
		expect(table.map(({ form }) => form)).toEqual(lines().map(({ form }) => form));
		expect(table.find(({ form }) => form === 'Дзинсэн')).toMatchObject({
			system: 'polivanov',
			script: 'Cyrl',
			chain: expect.stringContaining('仁川')
		});
	});

	test('knows ids only, and names those near to what was typed', async () => {
		const { code, out, err } = await jemulpo(['forms', 'Chemulpo']);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toMatch(/: error: There is no place with the id "Chemulpo"\. Near to it: incheon/);
		expect((await jemulpo(['forms', 'chungjuu'])).err).toContain('chungju');
	});
});
