import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stretchText } from '#store/line-stretches.ts';
import { textChunks } from '#store/text-chunks.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'jemulpo-chunks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function chunks(content: string | Uint8Array, lines: boolean) {
	const path = join(folder, 'a.x');
	writeFileSync(path, content);
	const all = [...textChunks(path, lines)].flatMap((chunk) =>
		typeof chunk === 'string' || 'code' in chunk ? chunk : [...stretchText(path, chunk)]
	);
	return {
		path,
		text: all.filter((chunk) => typeof chunk === 'string').join(''),
		issues: all.filter((chunk) => typeof chunk !== 'string')
	};
}

/** Longer than one stretch, with characters of every length on its edges. */
const LONG = '서울 Сеул Seoul 😀\n'.repeat(30_000);

describe.each([true, false])('the text of a file, lines apart: %s', (lines) => {
	test.each([
		['UTF-8', Buffer.from(LONG)],
		['UTF-8 with a byte order mark', Buffer.from(`\ufeff${LONG}`)],
		['UTF-16', Buffer.from(`\ufeff${LONG}`, 'utf16le')],
		['UTF-16, big end first', Buffer.from(`\ufeff${LONG}`, 'utf16le').swap16()]
	])('comes whole from %s', (_, bytes) => {
		const { text, issues } = chunks(bytes, lines);
		expect(issues).toEqual([]);
		expect(text === LONG).toBe(true);
	});

	test('comes whole in one line', () => {
		const line = 'Seoul '.repeat(200_000);
		expect(chunks(line, lines).text === line).toBe(true);
	});

	test('is missing from an empty file, and that is told', () => {
		expect(chunks('', lines)).toMatchObject({ text: '', issues: [{ code: 'empty-file' }] });
	});
});

const BAD = Buffer.concat([Buffer.from('good\nbad '), Buffer.from([0xe9]), Buffer.from('\ngood\n')]);

test('a line that is no UTF-8 is told with its place, and the others keep theirs', () => {
	const { path, text, issues } = chunks(BAD, true);
	expect(text).toBe('good\n\ngood\n');
	expect(issues).toMatchObject([{ code: 'invalid-utf8', severity: 'error', at: `${path}:2:5` }]);
});

test('a text that stops being UTF-8 is told with the place', () => {
	const { path, issues } = chunks(BAD, false);
	expect(issues).toMatchObject([{ code: 'invalid-utf8', at: `${path}:2:5` }]);
	expect(chunks('a\0b', false).issues).toMatchObject([{ code: 'binary-file' }]);
});

test('half a character at the end is told', () => {
	expect(chunks(Buffer.from('Seoul 서').subarray(0, -1), false).issues).toMatchObject([
		{ code: 'invalid-utf8' }
	]);
});

test('lines of a file that is gone before they are read are told', () => {
	const path = join(folder, 'gone.x');
	writeFileSync(path, 'Seoul\n');
	const [stretch] = [...textChunks(path, true)];
	expect(stretch).toEqual({ start: 0, end: 6, line: 1 });
	rmSync(path);
	expect([...stretchText(path, { start: 0, end: 6, line: 1 })]).toMatchObject([
		{ code: 'unreadable', severity: 'error', at: path }
	]);
});

test('lines keep their numbers over stretches', () => {
	const path = join(folder, 'numbers.x');
	const lines = Array.from({ length: 50_000 }, (_, n) => `line ${n + 1}`);
	writeFileSync(path, lines.join('\n'));
	const stretches = [...textChunks(path, true)];
	expect(stretches.length).toBeGreaterThan(1);
	for (const stretch of stretches) {
		if (typeof stretch === 'string' || 'code' in stretch) throw new Error('Expected lines.');
		const [text] = [...stretchText(path, stretch)];
		expect(text).toMatch(new RegExp(`^line ${stretch.line}\\b`));
	}
});
