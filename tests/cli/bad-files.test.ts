import { describe, expect, test } from 'vitest';
import { jemulpo } from './command.ts';
import { temporaryFolder } from './folder.ts';

const GOOD = 'The U.S. troops landed at Incheon.\n';

const formsOf = (lines: Record<string, unknown>[]) => lines.map(({ form }) => form);

describe('jemulpo extract, given files that are no good', () => {
	test.each([
		['an empty file', '', 0, /bad\.txt:1:1: warning: /],
		[
			'a binary file',
			Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
			1,
			/bad\.txt:1:\d+: error: Byte 4 is zero/
		],
		[
			'invalid UTF-8',
			Buffer.concat([Buffer.from('Seoul\n仁川 '), Buffer.from([0xe9, 0x0a])]),
			1,
			/bad\.txt:2:4: error: Byte 13 \(0xE9\) is not valid UTF-8/
		]
	])('names %s and the position; the others come through', async (_, content, code, message) => {
		const folder = temporaryFolder();
		folder.put('good.txt', GOOD);
		folder.put('bad.txt', content);
		const ran = await jemulpo(['extract', folder.path]);
		expect(ran.err).toMatch(message);
		expect(formsOf(ran.lines())).toContain('Incheon');
		expect(ran.code).toBe(code);
	});

	test('names a path that does not exist; the others come through', async () => {
		const path = temporaryFolder().put('good.txt', GOOD);
		const ran = await jemulpo(['extract', 'no/such/file.txt', path]);
		expect(ran.err).toContain('no/such/file.txt: error: There is no such file or folder.');
		expect(formsOf(ran.lines())).toContain('Incheon');
		expect(ran.code).toBe(1);
	});

	test('names both of two documents with one id, and reads the first', async () => {
		const folder = temporaryFolder();
		folder.put('1/a.txt', GOOD);
		folder.put('2/a.txt', 'The road to Suwon.\n');
		const ran = await jemulpo(['extract', folder.path]);
		expect(ran.err).toMatch(/2\/a\.txt: error: .*1\/a\.txt/);
		expect(formsOf(ran.lines())).toContain('Incheon');
		expect(formsOf(ran.lines())).not.toContain('Suwon');
		expect(ran.code).toBe(1);
	});

	test('finds nothing in a text without places or header, and is content', async () => {
		const path = temporaryFolder().put('a.txt', 'It was a quiet day, and nobody said anything of note.\n');
		expect(await jemulpo(['extract', path])).toMatchObject({ code: 0, out: '', err: '' });
	});

	test('reads a folder without documents, and is content', async () => {
		expect(await jemulpo(['extract', temporaryFolder().path])).toMatchObject({ code: 0, out: '' });
	});

	test('reads UTF-16 with a byte order mark like UTF-8', async () => {
		const folder = temporaryFolder();
		const utf8 = await jemulpo(['extract', folder.put('1/a.txt', GOOD)]);
		const utf16 = await jemulpo(['extract', folder.put('2/a.txt', Buffer.from(`\ufeff${GOOD}`, 'utf16le'))]);
		expect(utf16.out).toBe(utf8.out);
		expect(utf8.lines().length).toBeGreaterThan(0);
	});

	test('reads a text of 50 MB, to its last line', async () => {
		const prose = 'It was a quiet day and nobody said anything of note to anyone in the house.\n\n';
		const folder = temporaryFolder();
		folder.put('big.txt', prose.repeat(Math.ceil(50e6 / prose.length)) + GOOD);
		const ran = await jemulpo(['extract', folder.path]);
		expect(ran.code).toBe(0);
		expect(ran.lines().at(-1)).toMatchObject({ document: 'big', form: 'Incheon', place: 'incheon' });
	});

	test('tells what is doubtful and what is no document in the order of the lines', async () => {
		const line = (id: string) => JSON.stringify({ id, text: 'They left Suwon on 31.9.50.' });
		const path = temporaryFolder().put('a.jsonl', [line('a'), '{"id"', line('b'), line('a')].join('\n'));
		const { lines } = await jemulpo(['extract', path, '--what', 'issues']);
		expect(lines().map(({ at, severity }) => [at, severity])).toEqual([
			[`${path}:1`, 'warning'],
			[`${path}:2`, 'error'],
			[`${path}:3`, 'warning'],
			[`${path}:4`, 'error'],
			[`${path}:4`, 'warning']
		]);
	});
});
