import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.js';
import { ensureInstalled } from './install.js';
import { ensurePages } from './pages.js';
import { ROOT, SetupError, main, runCli, runScript, say } from './steps.js';
import { countTests, sum } from './tally.js';

const REPORT = join(ROOT, 'test-results', 'vitest.json');

/** A SetupError has said what is wrong; the other checks are still worth running. */
async function tryPages() {
	try {
		await ensurePages();
		return 0;
	} catch (cause) {
		if (!(cause instanceof SetupError)) throw cause;
		say(cause.message);
		return 1;
	}
}

/** What is checked beside the tests; each counts as one. @type {[name: string, check: () => Promise<number>][]} */
const CHECKS = [
	['lint', () => runScript('node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.'])],
	[
		'format',
		() => runScript('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])
	],
	[
		'types',
		async () =>
			(await runScript('node_modules/@sveltejs/kit/svelte-kit.js', ['sync'])) ||
			runScript('node_modules/svelte-check/bin/svelte-check', ['--fail-on-warnings', '--output', 'human'])
	],
	['gazetteer', () => runCli(['gazetteer', 'check'])],
	['build', async () => (await runCli(['build'])) || tryPages()]
];

/** @returns {Promise<import('./tally.js').Tally>} */
async function runTests() {
	const browser = await ensureBrowser();
	const missing = browser === undefined;
	if (missing) {
		say(
			'No browser for the browser tests: install Chromium or Chrome, or name one with CHROMIUM=/path/to/it.'
		);
	} else process.env['CHROMIUM'] = browser;
	mkdirSync(join(ROOT, 'test-results'), { recursive: true });
	rmSync(REPORT, { force: true });
	const code = await runScript('node_modules/vitest/vitest.mjs', [
		...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
		...(missing ? ['--project=!browser'] : [])
	]);
	const tally = countTests(REPORT, code);
	return missing ? { ...tally, failed: tally.failed + 1 } : tally;
}

/** Everything that a change must pass, from a fresh clone: what contributors run is what CI runs. */
async function test() {
	await ensureInstalled();
	const tallies = [];
	/** @type {string[]} */
	const failed = [];
	for (const [name, check] of CHECKS) {
		say(`\n— ${name}`);
		const ok = (await check()) === 0;
		if (!ok) failed.push(name);
		tallies.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
	}
	say('\n— tests');
	const tests = await runTests();
	if (tests.failed > 0) failed.push('tests');
	const total = sum([...tallies, tests]);
	if (failed.length > 0) say(`Failed: ${failed.join(', ')}.`);
	console.log(total.line);
	return total.failed > 0 ? 1 : 0;
}

await main(test);
