// Plain JavaScript without packages: this folder runs before anything is installed, on the Node that the machine has.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The Node that package-lock.json names, once installed. */
export const NODE = join(
	ROOT,
	'node_modules',
	'node',
	'bin',
	process.platform === 'win32' ? 'node.exe' : 'node'
);

/** The program behind `jemulpo`. */
const CLI = 'src/cli/main.ts';

const COMMANDS = join(ROOT, 'node_modules', '.bin');

/** A failure that the person at the terminal can understand without a stack. */
export class SetupError extends Error {}

/**
 * Says on standard error what is being done, which leaves standard output to results.
 *
 * @param {string} text
 */
export const say = (text) => void process.stderr.write(`${text}\n`);

/** The environment without the project's own commands, so that the machine's `npm` finds the machine's `node`. */
export function machineEnv() {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return { ...process.env, PATH: folders.filter((folder) => folder !== COMMANDS).join(delimiter) };
}

/** The environment in which the project's own commands, and its Node, come first. */
export function projectEnv() {
	return { ...process.env, PATH: [COMMANDS, process.env['PATH']].join(delimiter) };
}

/**
 * Runs a command in the project's folder and waits for its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, stdout?: 'inherit' | 'stderr' | 'ignore' }} [options] `stdout`:
 * where its standard output goes, default the own
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 * @throws {SetupError} when it cannot be started
 */
export function run(command, args, { env = projectEnv(), cwd = ROOT, stdout = 'inherit' } = {}) {
	const out = stdout === 'stderr' ? 2 : stdout;
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			...{ cwd, env, stdio: ['inherit', out, 'inherit'] },
			// On Windows npm is a batch file, which only a shell can start.
			shell: process.platform === 'win32' && command === 'npm'
		});
		child.on('error', (cause) => reject(new SetupError(`"${command}" cannot be started: ${cause.message}`)));
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/**
 * Runs a command whose words matter only when it fails: then they are shown.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runQuietly(command, args) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: ROOT, env: projectEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
		/** @type {Buffer[]} */
		const words = [];
		child.stdout.on('data', (part) => words.push(part));
		child.stderr.on('data', (part) => words.push(part));
		child.on('error', (cause) => reject(new SetupError(`"${command}" cannot be started: ${cause.message}`)));
		child.on('close', (code) => {
			if (code !== 0) process.stderr.write(Buffer.concat(words));
			resolve(code ?? 1);
		});
	});
}

/**
 * Runs a package's command with the project's Node.
 *
 * @param {string} script from the project's folder: `node_modules/vite/bin/vite.js`
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runScript = (script, args, options) => run(NODE, [join(ROOT, script), ...args], options);

/**
 * The environment of the command line: what its modules were compiled to is kept; its threads take memory from one
 * arena, which spares some 20 MB for each thread; and what the main thread makes is collected in small parts, which spares
 * as much of a large volume. Whoever sets these otherwise has it so.
 */
export function cliEnv() {
	const kept = join(ROOT, 'node_modules', '.cache', 'node');
	const env = projectEnv();
	const options = ['--max-semi-space-size=2', process.env['NODE_OPTIONS']].filter(Boolean).join(' ');
	return { MALLOC_ARENA_MAX: '1', NODE_COMPILE_CACHE: kept, ...env, NODE_OPTIONS: options };
}

/**
 * Runs the command line of the project.
 *
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runCli = (args, options) => runScript(CLI, args, { env: cliEnv(), ...options });

/**
 * Runs a program to its end; a `SetupError` ends it with its message alone.
 *
 * @param {() => Promise<number>} program gives the exit code
 */
export async function main(program) {
	try {
		process.exitCode = await program();
	} catch (cause) {
		if (!(cause instanceof SetupError)) throw cause;
		say(`\n${cause.message}`);
		process.exitCode = 1;
	}
}
