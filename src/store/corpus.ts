import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Issue } from '#core/types.ts';
import { decode } from './decode.ts';
import { FORMATS } from '#core/documents/formats/formats.ts';

/** A file that holds a document. */
export interface CorpusFile {
	/** The file's name without extension: the document's id. */
	id: string;
	/** As given, with `/` on every system. */
	path: string;
}

const error = (code: string, at: string, message: string): Issue => ({
	code,
	severity: 'error',
	message,
	at
});

const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A folder's own description, and what hides, are no documents. */
const isDocument = (name: string) =>
	!name.startsWith('.') && !/^readme\./i.test(name) && extname(name).toLowerCase() in FORMATS;

function walk(folder: string): string[] {
	const names = readdirSync(folder, { withFileTypes: true });
	return names.flatMap((entry) => {
		const path = `${folder.replace(/\/+$/, '')}/${entry.name}`;
		if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : walk(path);
		// A link to a file is followed, a link to a folder is not: it may lead back here.
		return isDocument(entry.name) && statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : [];
	});
}

function expand(given: string): { paths: string[]; issue?: Issue } {
	const path = join(given).replaceAll('\\', '/');
	try {
		if (statSync(path).isDirectory()) return { paths: walk(path) };
	} catch (cause) {
		const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
		const message = missing
			? 'There is no such file or folder.'
			: `Cannot be read: ${(cause as Error).message}.`;
		return { paths: [], issue: error(missing ? 'no-such-file' : 'unreadable', path, message) };
	}
	if (extname(path).toLowerCase() in FORMATS) return { paths: [path] };
	const known = Object.keys(FORMATS).join(', ');
	const message = `No reader for "${extname(path) || basename(path)}". Expected ${known}.`;
	return { paths: [], issue: error('unknown-format', path, message) };
}

/**
 * Finds the files that hold documents.
 *
 * @param paths files or folders; folders are searched to any depth
 * @returns files in ascending order of id. Of two with one id the one whose path comes first is taken, the other
 * becomes an issue, as does a path that does not exist or that nobody can read.
 */
export function findDocuments(paths: string[]): { files: CorpusFile[]; issues: Issue[] } {
	const expanded = paths.map(expand);
	const issues = expanded.flatMap(({ issue }) => issue ?? []);
	const byId = new Map<string, CorpusFile>();
	for (const path of [...new Set(expanded.flatMap((found) => found.paths))].sort(ascending)) {
		const id = basename(path, extname(path));
		const other = byId.get(id);
		if (!other) byId.set(id, { id, path });
		else if (realpathSync(path) !== realpathSync(other.path)) {
			const message = `The document "${id}" is already read from ${other.path}. Give one of the files another name.`;
			issues.push(error('duplicate-document', path, message));
		}
	}
	return { files: [...byId.values()].sort((a, b) => ascending(a.id, b.id)), issues };
}

/** The position of a byte as `line:column`, both from 1, the column in characters as far as they can be read. */
export function bytePosition(bytes: Uint8Array, byte: number): string {
	let line = 1;
	let lineStart = 0;
	for (let at = bytes.indexOf(10); at !== -1 && at < byte; at = bytes.indexOf(10, at + 1)) {
		line++;
		lineStart = at + 1;
	}
	return `${line}:${new TextDecoder().decode(bytes.subarray(lineStart, byte)).length + 1}`;
}

/**
 * Reads the text of a document's file.
 *
 * @returns the text, or the issue that says why there is none
 */
export function readText(file: CorpusFile): { text: string } | { issue: Issue } {
	let bytes;
	try {
		bytes = readFileSync(file.path);
	} catch (cause) {
		return { issue: error('unreadable', file.path, `Cannot be read: ${(cause as Error).message}.`) };
	}
	const decoded = decode(bytes);
	if (!('text' in decoded)) {
		return {
			issue: error(decoded.code, `${file.path}:${bytePosition(bytes, decoded.byte)}`, decoded.message)
		};
	}
	if (decoded.text.trim() !== '') return decoded;
	const message = 'The file holds no text. Fill it or take it away.';
	return { issue: { code: 'empty-file', severity: 'warning', message, at: `${file.path}:1:1` } };
}
