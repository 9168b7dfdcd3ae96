import { join } from 'node:path';
import { readStamp, hashTree, writeStamp } from './stamp.js';
import { NODE, ROOT, SetupError, runQuietly, say } from './steps.js';

/** All that the built pages depend on. */
const SOURCES = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** Inside the build, so that who deletes one deletes the other. */
const STAMP = join(ROOT, 'build', '.stamp');

/**
 * Builds the pages when something they are made of has changed since the last time.
 *
 * @throws {SetupError} when they cannot be built
 */
export async function ensurePages() {
	const stamp = hashTree(ROOT, SOURCES);
	if (readStamp(STAMP) === stamp) return;
	say('Building the pages; this takes some seconds.');
	const code = await runQuietly(NODE, [join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'), 'build']);
	if (code !== 0) throw new SetupError('The pages could not be built; the reason is above.');
	writeStamp(STAMP, stamp);
}
