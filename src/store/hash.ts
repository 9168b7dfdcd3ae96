import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of the parts, each with its length before it, so that no two lists of parts run into the same bytes. */
export function hash(...parts: (string | Uint8Array)[]): string {
	const sum = createHash('sha256');
	for (const part of parts) {
		sum.update(`${Buffer.byteLength(part)}:`);
		sum.update(part);
	}
	return sum.digest('hex');
}

/** The hash of a file's bytes, or of the error that reading it gives. */
export function hashFile(path: string): string {
	try {
		return hash(readFileSync(path));
	} catch (cause) {
		return hash('unreadable', String((cause as NodeJS.ErrnoException).code));
	}
}

/**
 * The hash of the files in a folder, with their paths inside it.
 *
 * @param wanted by name; default all
 * @returns the same for the same names and bytes, wherever the folder lies; a missing folder is an empty one
 */
export function hashFolder(folder: string, wanted: (name: string) => boolean = () => true): string {
	const walk = (inner: string): string[] => {
		let entries;
		try {
			entries = readdirSync(join(folder, inner), { withFileTypes: true });
		} catch {
			return [];
		}
		return entries.flatMap((entry) => {
			const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
			if (entry.isDirectory()) return walk(path);
			return wanted(entry.name) ? [path] : [];
		});
	};
	const paths = walk('').sort();
	return hash(...paths.flatMap((path) => [path, hashFile(join(folder, path))]));
}
