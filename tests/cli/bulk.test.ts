import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jemulpo } from './command.ts';
import { temporaryFolder } from './folder.ts';

const SENTENCES = [
	'The enemy crossed the river near Suwon and moved toward Andong at dawn.',
	'No change was reported on the remaining sectors of the front.',
	'They hold the line Cheongju, Uljin, and Kwangju was quiet on 26 September.',
	'Prisoners state that rations have not been issued for three days.'
];

/** A corpus that is worth threads: a gloss near its end makes a spelling doubtful everywhere. */
function corpus(): string {
	const lines = Array.from({ length: 6000 }, (_, n) => {
		const text = Array.from(
			{ length: 6 },
			(__, i) => SENTENCES[(n * 7 + i * (n % 5)) % SENTENCES.length]
		).join(' ');
		return JSON.stringify({
			id: `r${n}`,
			title: `Report ${n}`,
			text: n === 5990 ? 'Near Cheongju [Tsiusiu].' : text
		});
	});
	lines[3000] = '{"id": "broken"';
	return `${lines.join('\n')}\n`;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a corpus of thousands of documents', () => {
	test.each([
		['mentions', 'jsonl'],
		['mentions', 'geojson'],
		['relations', 'csv'],
		['issues', 'jsonl'],
		['refusals', 'csv']
	])('gives the same bytes with any number of threads: %s as %s', async (what, format) => {
		const path = temporaryFolder().put('a.jsonl', corpus());
		const runs = await Promise.all(
			['1', '2', '3'].map((jobs) =>
				jemulpo(['extract', path, '--what', what, '--format', format, '--jobs', jobs])
			)
		);
		expect(runs[0]!.out.length).toBeGreaterThan(20);
		expect(new Set(runs.map(({ out, err, code }) => digest(`${code}${err}${out}`))).size).toBe(1);
		if (what === 'mentions' && format === 'jsonl') {
			const [first] = runs[0]!.lines().filter(({ form }) => form === 'Cheongju');
			expect(first).toMatchObject({ status: 'contested', document: expect.stringMatching(/^r\d$/) });
		}
	});

	test.each(['0', '-1', 'many', '1.5'])('refuses %s threads', async (jobs) => {
		const { code, err } = await jemulpo(['extract', '--jobs', jobs]);
		expect(code).toBe(2);
		expect(err).toContain('Expected a number from 1 up.');
	});
});

describe('a single endless line', () => {
	test('of 100 MB is read to its end', async () => {
		const folder = temporaryFolder();
		const prose = 'it was a quiet day and nobody said anything of note to anyone in the house; ';
		const path = folder.put('a.txt', '');
		const repeats = Math.ceil(100e6 / prose.length);
		writeFileSync(path, `${prose.repeat(repeats)}they landed at Incheon.`);
		const { code, lines } = await jemulpo(['extract', path]);
		expect(code).toBe(0);
		expect(lines()).toMatchObject([{ form: 'Incheon', place: 'incheon' }]);
	});

	test('without a space is read, too', async () => {
		const path = temporaryFolder().put('a.txt', 'x'.repeat(20_000_000));
		expect(await jemulpo(['extract', path])).toMatchObject({ code: 0, out: '' });
	});
});
