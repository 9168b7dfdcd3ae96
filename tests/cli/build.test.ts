import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jemulpo } from './command.ts';
import { temporaryFolder } from './folder.ts';

function corpus() {
	const folder = temporaryFolder();
	const data = join(folder.path, 'data');
	const file = join(data, 'jemulpo.sqlite');
	const run = (...more: string[]) =>
		jemulpo(['build', '--seeds', join(folder.path, 'seeds'), '--data', data, ...more]);
	return { ...folder, data, file, run, bytes: () => readFileSync(file) };
}

describe('jemulpo build', () => {
	test('leaves a database alone that already holds all', async () => {
		const { put, run, file } = corpus();
		put('seeds/a.txt', 'They landed at Incheon.\n');
		expect((await run()).out).toContain('1 document, 1 read');
		const { mtimeMs, ino } = statSync(file);
		expect((await run()).out).toContain('up to date');
		expect(statSync(file)).toMatchObject({ mtimeMs, ino });
	});

	test('reads only what changed, to the same bytes as a build from nothing', async () => {
		const { put, run, bytes, path } = corpus();
		put('seeds/a.txt', 'The line of Cheongju [Tsiusiu].\n');
		put('seeds/b.txt', 'They landed at Incheon.\n');
		await run();
		put('seeds/b.txt', 'They landed at Incheon, toward Cheongju.\n');
		put('seeds/c.txt', 'They took Suwon.\n');
		expect((await run()).out).toContain('3 documents, 2 read, 1 unchanged');
		const grown = bytes();
		await run('--data', join(path, 'fresh'));
		expect(readFileSync(join(path, 'fresh', 'jemulpo.sqlite')).equals(grown)).toBe(true);
	});

	test('reads what it can, names what it cannot, and names it again the next time', async () => {
		const { put, run } = corpus();
		put('seeds/a.txt', 'They landed at Incheon.\n');
		put('seeds/b.txt', Uint8Array.from([0, 1, 2]));
		for (const said of ['1 document, 1 read', 'up to date']) {
			const { code, out, err } = await run();
			expect(out).toContain(said);
			expect(err).toMatch(/b\.txt:1:1: error: Byte 0 is zero/);
			expect(code).toBe(1);
		}
	});

	test('makes a new database of a damaged one', async () => {
		const { put, run, bytes } = corpus();
		put('seeds/a.txt', 'They landed at Incheon.\n');
		await run();
		const good = bytes();
		put('data/jemulpo.sqlite', good.subarray(0, 5000));
		expect((await run()).code).toBe(0);
		expect(bytes().equals(good)).toBe(true);
	});
});
