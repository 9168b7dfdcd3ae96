import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addressFrom, claimPort, urlOf } from './address.js';
import { ensureInstalled } from './install.js';
import { ensurePages } from './pages.js';
import { NODE, ROOT, SetupError, main, projectEnv, runCli, say } from './steps.js';

/** What `jemulpo build` gives when the database is there, but some of the texts or places could not be read. */
const PARTLY = 1;

async function ensureData() {
	const code = await runCli(['build'], { stdout: 'stderr' });
	if (code === PARTLY) say('What could not be read is left out; everything else is there.');
	else if (code !== 0) throw new SetupError('The texts could not be read; the reason is above.');
}

/**
 * Serves the pages until interrupted.
 *
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the exit code: 0 after an interruption
 */
async function serve(host, port) {
	const server = spawn(NODE, [join(ROOT, 'src', 'setup', 'serve.js'), host, String(port)], {
		cwd: ROOT,
		env: projectEnv(),
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
	let stopping = false;
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => {
			stopping = true;
			server.kill('SIGTERM');
		});
	}
	server.on('message', () => console.log(`Jemulpo is at ${urlOf(host, port)} (Ctrl-C stops it)`));
	const [code] = await once(server, 'exit');
	if (stopping) return 0;
	say('\nThe server has stopped by itself; the reason is above.');
	return code || 1;
}

/** From a fresh clone to pages in the browser. Each step does only what is needed. */
async function start() {
	const address = addressFrom(process.env);
	// Before the long steps: who must choose another port shall not wait for it.
	const port = await claimPort(address);
	await ensureInstalled();
	await ensureData();
	await ensurePages();
	return serve(address.host, port);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(start);
