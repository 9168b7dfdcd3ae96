import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { firstDifference } from '../../../src/setup/lockfile.js';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'jemulpo-lock-'));
	mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const lock = (path: string, packages: object) =>
	writeFileSync(join(root, path), JSON.stringify({ packages }));
const wanted = (packages: object) => lock('package-lock.json', { '': {}, ...packages });
const installed = (packages: object) => lock('node_modules/.package-lock.json', packages);

describe('firstDifference', () => {
	test('is none when all that is wanted is there', () => {
		wanted({ 'node_modules/a': { version: '1.0.0', integrity: 'x' } });
		installed({
			'node_modules/a': { version: '1.0.0', integrity: 'x' },
			'node_modules/b': { version: '2.0.0' }
		});
		expect(firstDifference(root)).toBeUndefined();
	});

	test('lets packages for other machines be missing', () => {
		wanted({ 'node_modules/a-win32': { version: '1.0.0', optional: true } });
		installed({});
		expect(firstDifference(root)).toBeUndefined();
	});

	test('names a package that is missing, and one of another version', () => {
		wanted({ 'node_modules/a/node_modules/@x/y': { version: '1.0.0' } });
		installed({});
		expect(firstDifference(root)).toBe('@x/y 1.0.0 is missing');
		installed({ 'node_modules/a/node_modules/@x/y': { version: '0.9.0' } });
		expect(firstDifference(root)).toBe('@x/y is 0.9.0, and should be 1.0.0');
	});

	test('sees that nothing is installed, and that the lockfile is damaged', () => {
		wanted({});
		expect(firstDifference(root)).toContain('nothing is installed');
		writeFileSync(join(root, 'package-lock.json'), '{');
		expect(firstDifference(root)).toContain('package-lock.json');
	});
});
