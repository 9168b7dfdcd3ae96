import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * Counts what Vitest's JSON reporter wrote. A file that could not be run counts as one failure, and so does a run that
 * failed although every test passed: an error outside of tests is none to be missed.
 *
 * @param {string} file
 * @param {number} exitCode Vitest's
 * @returns {Tally}
 */
export function countTests(file, exitCode) {
	/** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
	let report;
	try {
		report = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return { passed: 0, failed: 1 };
	}
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	const failed = report.numFailedTests + broken.length;
	return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

/**
 * The sum of all tallies, as the last line says it.
 *
 * @param {Tally[]} tallies
 */
export function sum(tallies) {
	const passed = tallies.reduce((total, tally) => total + tally.passed, 0);
	const failed = tallies.reduce((total, tally) => total + tally.failed, 0);
	return { passed, failed, line: `${passed} passed, ${failed} failed` };
}
