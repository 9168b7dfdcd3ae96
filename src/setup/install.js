import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firstDifference } from './lockfile.js';
import { NODE, ROOT, SetupError, machineEnv, main, run, say } from './steps.js';

const HEARTBEAT_MS = 10_000;

/** npm waits a minute between its tries; without a network that only delays the bad news. */
const RETRIES = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=8000'];

/** The version of the project's Node, when it is there and runs. */
function nodeVersion() {
	if (!existsSync(NODE)) return undefined;
	const { status, stdout } = spawnSync(NODE, ['--version'], { encoding: 'utf8' });
	return status === 0 ? stdout.trim() : undefined;
}

/** Someone who waits for a slow network shall see that something happens, even where npm draws no bar. */
function heartbeat() {
	const begun = Date.now();
	return setInterval(() => {
		const folder = join(ROOT, 'node_modules');
		const count = existsSync(folder) ? readdirSync(folder).length : 0;
		say(`  … ${Math.round((Date.now() - begun) / 1000)} s, ${count} packages and scopes so far`);
	}, HEARTBEAT_MS);
}

async function installPackages() {
	const timer = process.stderr.isTTY ? undefined : heartbeat();
	try {
		const code = await run('npm', ['ci', '--loglevel=error', ...RETRIES], {
			env: machineEnv(),
			stdout: 'stderr'
		});
		if (code === 0) return;
		throw new SetupError(
			`npm could not install the packages (exit code ${code}; its own words are above).\n` +
				'If it could not reach the registry: Jemulpo needs the network once, for this step. Connect, and run the same command again.'
		);
	} finally {
		clearInterval(timer);
	}
}

/**
 * The `node` package brings its binary by an install script, which newer versions of npm may skip, and settings may
 * forbid: then it is run here.
 */
async function installNode() {
	const folder = join(ROOT, 'node_modules', 'node');
	say('npm skipped the install script of the package "node"; running it.');
	const code = await run(process.execPath, ['installArchSpecificPackage.js'], {
		...{ cwd: folder, stdout: 'stderr' },
		env: { ...machineEnv(), npm_config_ignore_scripts: 'false', npm_config_package_lock: 'false' }
	});
	const link = join(ROOT, 'node_modules', '.bin', 'node');
	if (existsSync(NODE) && !existsSync(link) && process.platform !== 'win32') {
		symlinkSync(join('..', 'node', 'bin', 'node'), link);
	}
	if (code !== 0 || !nodeVersion()) {
		throw new SetupError(
			'The project\'s own Node could not be installed. Try "npm rebuild node", then the same command again.'
		);
	}
}

/**
 * Sees to it that what package-lock.json names is installed, with the project's own Node. Does nothing when it is.
 *
 * @throws {SetupError} when it cannot be
 */
export async function ensureInstalled() {
	const difference = firstDifference(ROOT);
	if (difference) {
		say(`Installing the packages that package-lock.json names (${difference}). This takes about a minute.`);
		await installPackages();
	}
	if (!nodeVersion()) await installNode();
	if (difference) say(`Installed; Node ${nodeVersion()}.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	await main(async () => {
		await ensureInstalled();
		return 0;
	});
}
