import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countTests, sum } from '../../../src/setup/tally.js';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'jemulpo-tally-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(numPassedTests: number, numFailedTests: number, testResults: object[] = []): string {
	const file = join(folder, 'vitest.json');
	writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests, testResults }));
	return file;
}

describe('countTests', () => {
	test('counts tests, passed and failed', () => {
		expect(countTests(report(5, 2), 1)).toEqual({ passed: 5, failed: 2 });
	});

	test('counts a file that could not be run as one failure', () => {
		const broken = { status: 'failed', assertionResults: [] };
		expect(countTests(report(5, 0, [broken]), 1)).toEqual({ passed: 5, failed: 1 });
	});

	test('does not let a failed run pass because every test did', () => {
		expect(countTests(report(5, 0), 1)).toEqual({ passed: 5, failed: 1 });
	});

	test('takes a missing report for a failure', () => {
		expect(countTests(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
	});
});

test('sum says it in one line', () => {
	expect(
		sum([
			{ passed: 1, failed: 0 },
			{ passed: 40, failed: 2 }
		]).line
	).toBe('41 passed, 2 failed');
});
