import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hash, hashFolder } from '#store/hash.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'jemulpo-hash-'));
	writeFileSync(join(folder, 'a.yaml'), 'a');
	writeFileSync(join(folder, 'b.yaml'), 'b');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('hash', () => {
	test('tells apart parts that join to the same text', () => {
		expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'));
		expect(hash('ab')).toBe(hash(new TextEncoder().encode('ab')));
	});
});

describe('hashFolder', () => {
	test('does not depend on where the folder lies', () => {
		const copy = mkdtempSync(join(tmpdir(), 'jemulpo-hash-'));
		cpSync(folder, copy, { recursive: true });
		expect(hashFolder(copy)).toBe(hashFolder(folder));
		rmSync(copy, { recursive: true });
	});

	test('changes with a file that changes, and with one that is renamed', () => {
		const before = hashFolder(folder);
		renameSync(join(folder, 'b.yaml'), join(folder, 'c.yaml'));
		const renamed = hashFolder(folder);
		writeFileSync(join(folder, 'c.yaml'), 'c');
		expect(new Set([before, renamed, hashFolder(folder)]).size).toBe(3);
	});

	test('sees only what is asked for', () => {
		const yaml = (name: string) => name.endsWith('.yaml');
		const before = hashFolder(folder, yaml);
		writeFileSync(join(folder, 'README.md'), 'c');
		expect(hashFolder(folder, yaml)).toBe(before);
		expect(hashFolder(folder)).not.toBe(before);
	});

	test('takes a missing folder for an empty one', () => {
		expect(hashFolder(join(folder, 'none'))).toBe(hash());
	});
});
