import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findDocuments, readText } from '#store/corpus.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'jemulpo-corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array = 'Seoul'): string {
	const file = join(folder, path);
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, content);
	return file;
}

describe('findDocuments', () => {
	test('searches folders to any depth, in order of id, and passes over what is no document', () => {
		const paths = ['b.txt', 'z/a.txt', 'z/y/c.TXT'].map((path) => put(path));
		for (const path of ['README.md', 'readme.txt', '.hidden.txt', '.git/d.txt', 'map.png']) put(path);
		const { files, issues } = findDocuments([folder]);
		expect(issues).toEqual([]);
		expect(files).toEqual([
			{ id: 'a', path: paths[1] },
			{ id: 'b', path: paths[0] },
			{ id: 'c', path: paths[2] }
		]);
	});

	test('takes a file once, however often and by whatever name it is given', () => {
		const path = put('a.txt');
		symlinkSync(path, join(folder, 'z'));
		expect(findDocuments([folder, path, `${folder}/./a.txt`]).files).toEqual([{ id: 'a', path }]);
	});

	test('does not follow a link that leads back to the folder', () => {
		put('a.txt');
		symlinkSync(folder, join(folder, 'loop'));
		expect(findDocuments([folder]).files).toHaveLength(1);
	});

	test('keeps the first of two documents with one id, and says which it is', () => {
		const [first, second] = [put('1/a.txt'), put('2/a.txt')];
		const { files, issues } = findDocuments([`${folder}/2`, `${folder}/1`]);
		expect(files).toEqual([{ id: 'a', path: first }]);
		expect(issues).toMatchObject([{ code: 'duplicate-document', severity: 'error', at: second }]);
		expect(issues[0]!.message).toContain(first);
	});

	test('names a path that does not exist, and one that nobody can read; the others come through', () => {
		const [good, odd] = [put('a.txt'), put('a.pdf')];
		const { files, issues } = findDocuments([join(folder, 'none.txt'), odd, good]);
		expect(files).toEqual([{ id: 'a', path: good }]);
		expect(issues.map(({ code }) => code)).toEqual(['no-such-file', 'unknown-format']);
		expect(issues[1]!.message).toContain('.txt');
	});
});

describe('readText', () => {
	const read = (content: string | Uint8Array) => readText({ id: 'a', path: put('a.txt', content) });

	test('reads a text as it stands', () => {
		expect(read('Soŏul\r\n京城\n')).toEqual({ text: 'Soŏul\r\n京城\n' });
	});

	test('says at which line and column a file stops being UTF-8', () => {
		const content = Buffer.concat([Buffer.from('Seoul\n仁川 '), Buffer.from([0xe9]), Buffer.from('\n')]);
		const at = `${join(folder, 'a.txt')}:2:4`;
		expect(read(content)).toMatchObject({ issue: { code: 'invalid-utf8', severity: 'error', at } });
	});

	test('says that a binary file is none', () => {
		expect(read(Uint8Array.from([0x89, 0x50, 0, 1]))).toMatchObject({ issue: { code: 'binary-file' } });
	});

	test.each([
		['nothing', ''],
		['white space', ' \r\n\t'],
		['a byte order mark', '\ufeff']
	])('warns of a file with %s in it', (_, content) => {
		expect(read(content)).toMatchObject({ issue: { code: 'empty-file', severity: 'warning' } });
	});

	test('says why a file cannot be read', () => {
		expect(readText({ id: 'a', path: folder })).toMatchObject({ issue: { code: 'unreadable', at: folder } });
	});

	test('reads a text of 50 MB', () => {
		const result = read('Seoul and Incheon. '.repeat(2_700_000));
		expect('text' in result && result.text.length).toBe(51_300_000);
	});
});
