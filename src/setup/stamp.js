import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The hash of files and of all files in folders, with their paths.
 *
 * @param {string} root
 * @param {string[]} paths from `root`; missing ones count as such
 */
export function hashTree(root, paths) {
	const sum = createHash('sha256');
	/** @param {string} path */
	const add = (path) => {
		const stats = statSync(join(root, path), { throwIfNoEntry: false });
		if (stats?.isDirectory()) {
			for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
			return;
		}
		const bytes = stats ? readFileSync(join(root, path)) : undefined;
		sum.update(JSON.stringify([path, bytes?.length ?? 'missing']));
		if (bytes) sum.update(bytes);
	};
	for (const path of paths) add(path);
	return sum.digest('hex');
}

/**
 * What was written into a stamp; undefined when there is none.
 *
 * @param {string} file
 */
export function readStamp(file) {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch {
		return undefined;
	}
}

/**
 * @param {string} file
 * @param {string} stamp
 */
export const writeStamp = (file, stamp) => writeFileSync(file, `${stamp}\n`);
