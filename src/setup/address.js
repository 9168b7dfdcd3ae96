import { createServer } from 'node:net';
import { SetupError } from './steps.js';

/** Where the pages are served unless told otherwise: on this machine only, at a port that holds the year of the telegrams. */
export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 1950;

const MAX_PORT = 65_535;

/**
 * Where to serve the pages.
 *
 * @param {NodeJS.ProcessEnv} env `HOST` and `PORT` are honoured; port 0 means any free one
 * @returns {{ host: string, port: number }}
 * @throws {SetupError} when `PORT` is no port
 */
export function addressFrom(env) {
	const given = env['PORT'] ?? '';
	const port = given === '' ? DEFAULT_PORT : Number(given);
	if (!Number.isInteger(port) || port < 0 || port > MAX_PORT || (given !== '' && !/^\d+$/.test(given))) {
		throw new SetupError(`PORT is "${given}"; expected a whole number from 0 to ${MAX_PORT}.`);
	}
	return { host: env['HOST'] || DEFAULT_HOST, port };
}

/**
 * Makes sure that an address can be listened at, and finds a free port when any will do.
 *
 * @param {{ host: string, port: number }} address
 * @returns {Promise<number>} the port
 * @throws {SetupError} when it is taken or forbidden, saying what to do
 */
export function claimPort({ host, port }) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', (cause) => {
			const code = /** @type {NodeJS.ErrnoException} */ (cause).code;
			reject(new SetupError(explain(code, host, port, cause.message)));
		});
		probe.listen({ host, port, exclusive: true }, () => {
			const bound = probe.address();
			const free = typeof bound === 'object' && bound ? bound.port : port;
			probe.close(() => resolve(free));
		});
	});
}

/**
 * @param {string | undefined} code
 * @param {string} host
 * @param {number} port
 * @param {string} message
 */
function explain(code, host, port, message) {
	const other = port < MAX_PORT ? port + 1 : port - 1;
	if (code === 'EADDRINUSE') {
		return (
			`Port ${port} on ${host} is taken: perhaps Jemulpo already runs in another terminal (look at ${urlOf(host, port)}).\n` +
			`Stop that, or choose another port: PORT=${other} npm start`
		);
	}
	if (code === 'EACCES') {
		return `This user may not listen at port ${port}. Choose one from 1024: PORT=${DEFAULT_PORT} npm start`;
	}
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
		return `This machine has no address "${host}". Leave HOST away, or set it to 127.0.0.1 or 0.0.0.0.`;
	}
	return `Cannot listen at ${host}, port ${port}: ${message}`;
}

/**
 * The address to open in a browser.
 *
 * @param {string} host
 * @param {number} port
 */
export function urlOf(host, port) {
	// Every address at once is no address to go to; this machine's own is one of them.
	const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
	return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}
