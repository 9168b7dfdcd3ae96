import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildGazetteer } from '#core/gazetteer/build.ts';
import { ascending } from '#core/gazetteer/files.ts';
import type { GazetteerFile } from '#core/gazetteer/files.ts';
import { formatFile } from '#core/gazetteer/format.ts';
import { gazetteerSchemas } from '#core/gazetteer/json-schema.ts';
import { compareIssues } from '#core/gazetteer/order.ts';
import type { Gazetteer, Issue } from '#core/types.ts';
import { decode } from './decode.ts';

/** The gazetteer of a folder. `files` are the texts it was built from, by which a change can be told. */
export interface GazetteerRead {
	gazetteer: Gazetteer;
	issues: Issue[];
	files: GazetteerFile[];
}

/** A path as a person would type it: from the working directory where that is shorter, with `/` on every system. */
function shown(path: string): string {
	const near = relative(process.cwd(), path);
	return (near.startsWith('..') ? path : near).split(sep).join('/');
}

const errorCode = (error: unknown) =>
	error instanceof Error && 'code' in error ? String(error.code) : String(error);

const problem = (code: string, at: string, message: string): Issue => ({
	code,
	severity: 'error',
	message,
	at: shown(at)
});

function listPlaces(dir: string, issues: Issue[]): string[] {
	const folder = join(dir, 'places');
	try {
		const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
		for (const name of names.filter((name) => !name.endsWith('.yaml')))
			issues.push({
				code: 'file-unread',
				severity: 'warning',
				message:
					'This file is not read: only names that end in ".yaml" are. Rename it, or move it elsewhere.',
				at: shown(join(folder, name))
			});
		return names
			.filter((name) => name.endsWith('.yaml'))
			.sort(ascending)
			.map((name) => join(folder, name));
	} catch (error) {
		const why =
			errorCode(error) === 'ENOENT'
				? 'There is no such folder'
				: `The folder cannot be read (${errorCode(error)})`;
		issues.push(
			problem('gazetteer-missing', folder, `${why}. Expected the gazetteer's places in it, as .yaml files.`)
		);
		return [];
	}
}

function readText(path: string, issues: Issue[]): GazetteerFile[] {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		const missing = errorCode(error) === 'ENOENT';
		const why = missing ? 'There is no such file' : `The file cannot be read (${errorCode(error)})`;
		issues.push(
			problem(missing ? 'file-missing' : 'file-unreadable', path, `${why}. The gazetteer needs it.`)
		);
		return [];
	}
	const decoded = decode(bytes);
	if ('text' in decoded) return [{ path: shown(path), text: decoded.text }];
	issues.push(problem(decoded.code, path, decoded.message));
	return [];
}

function readFiles(dir: string): { files: GazetteerFile[]; issues: Issue[] } {
	const issues: Issue[] = [];
	const places = listPlaces(dir, issues);
	// Without the folder there is no gazetteer at all: one message, not three.
	if (issues.some(({ code }) => code === 'gazetteer-missing')) return { files: [], issues };
	const exceptions = join(dir, 'exceptions.yaml');
	const paths = [
		...(existsSync(exceptions) ? [exceptions] : []),
		join(dir, 'fronts.yaml'),
		...places,
		join(dir, 'sources.yaml')
	];
	return { files: paths.flatMap((path) => readText(path, issues)), issues };
}

/**
 * Reads the gazetteer from its folder.
 *
 * @param dir the folder that holds `places/`, `fronts.yaml` and `sources.yaml`, and `exceptions.yaml` if there are any
 * @returns what could be read, in ascending order of path and id; a missing folder yields an empty gazetteer and an
 * issue, never an error thrown
 */
export function readGazetteer(dir: string): GazetteerRead {
	const { files, issues } = readFiles(dir);
	const built = buildGazetteer(files);
	return { gazetteer: built.gazetteer, issues: [...issues, ...built.issues].sort(compareIssues), files };
}

/** Writes beside the file and renames, so that a file is never left half written. */
function replaceFile(path: string, text: string): void {
	writeFileSync(`${path}.new`, text);
	renameSync(`${path}.new`, path);
}

/**
 * Puts the files of a gazetteer into canonical order and layout.
 *
 * @param dir as for `readGazetteer`
 * @returns `changed`: paths of the files rewritten; `refused`: of those whose YAML is damaged, left as they are
 */
export function formatGazetteerFiles(dir: string): { changed: string[]; refused: string[]; issues: Issue[] } {
	const { files, issues } = readFiles(dir);
	const changed: string[] = [];
	const refused: string[] = [];
	for (const file of files) {
		const text = formatFile(file);
		if (text === undefined) refused.push(file.path);
		else if (text !== file.text) {
			replaceFile(file.path, text);
			changed.push(file.path);
		}
	}
	return { changed, refused, issues };
}

/**
 * Writes the JSON Schemas for editors.
 *
 * @param dir the gazetteer's folder, made if it is missing
 * @returns paths of the files that were new or stale
 */
export function writeGazetteerSchemas(dir: string): string[] {
	mkdirSync(dir, { recursive: true });
	return gazetteerSchemas().flatMap(({ name, text }) => {
		const path = join(dir, name);
		const [old] = readText(path, []);
		if (old?.text === text) return [];
		replaceFile(path, text);
		return [shown(path)];
	});
}
