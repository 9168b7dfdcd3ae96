import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined} undefined when there is no such file, or no lockfile in it
 */
function packagesOf(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8')).packages;
	} catch {
		return undefined;
	}
}

/**
 * Tells what stands between the installed packages and package-lock.json, by the list that npm itself leaves in
 * node_modules. Optional packages may be missing: they are for other machines.
 *
 * @param {string} root the project's folder
 * @returns {string | undefined} the first difference in words; undefined when there is none
 */
export function firstDifference(root) {
	const wanted = packagesOf(join(root, 'package-lock.json'));
	if (!wanted) return 'package-lock.json is missing or damaged';
	const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
	if (!installed) return 'nothing is installed yet';
	for (const [path, { version, integrity, optional }] of Object.entries(wanted)) {
		if (path === '') continue;
		const found = installed[path];
		const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
		if (!found) {
			if (optional) continue;
			return `${name} ${version} is missing`;
		}
		if (found.version !== version || found.integrity !== integrity) {
			return `${name} is ${found.version}, and should be ${version}`;
		}
	}
	return undefined;
}
