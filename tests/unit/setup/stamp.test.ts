import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashTree, readStamp, writeStamp } from '../../../src/setup/stamp.js';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'jemulpo-stamp-'));
	mkdirSync(join(root, 'src/inner'), { recursive: true });
	writeFileSync(join(root, 'src/inner/a.ts'), 'a');
	writeFileSync(join(root, 'config.js'), 'b');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('hashTree', () => {
	const stamp = () => hashTree(root, ['src', 'config.js', 'static']);

	test('is the same while nothing changes', () => {
		expect(stamp()).toBe(stamp());
	});

	test.each([
		['a changed file', 'src/inner/a.ts'],
		['a new file', 'src/inner/b.ts'],
		['a changed file beside the folders', 'config.js'],
		['a path that was missing', 'static']
	])('tells of %s', (_, path) => {
		const before = stamp();
		writeFileSync(join(root, path), 'c');
		expect(stamp()).not.toBe(before);
	});
});

test('a stamp is read as it was written, and a missing one is none', () => {
	const file = join(root, '.stamp');
	expect(readStamp(file)).toBeUndefined();
	writeStamp(file, 'abc');
	expect(readStamp(file)).toBe('abc');
});
