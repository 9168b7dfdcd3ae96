import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { machineEnv, run, say } from './steps.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const ELSEWHERE = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** @param {string} command */
function onPath(command) {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.map((folder) => join(folder, command)).find(isExecutable);
}

/**
 * Finds a browser of Chromium's family on this machine.
 *
 * @param {NodeJS.ProcessEnv} [env] `CHROMIUM` names one and is believed
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env) {
	if (env['CHROMIUM']) return env['CHROMIUM'];
	return NAMES.map(onPath).find((file) => file !== undefined) ?? ELSEWHERE.find((file) => existsSync(file));
}

/**
 * Finds a browser, or installs Debian's where that can be done without asking anyone.
 *
 * @returns {Promise<string | undefined>}
 */
export async function ensureBrowser() {
	const found = findBrowser();
	if (found) return found;
	if (process.getuid?.() === 0 && onPath('apt-get')) {
		say('Installing chromium for the browser tests.');
		const options = {
			env: { ...machineEnv(), DEBIAN_FRONTEND: 'noninteractive' },
			stdout: /** @type {const} */ ('ignore')
		};
		await run('apt-get', ['update', '-qq'], options);
		await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
	}
	return findBrowser();
}
