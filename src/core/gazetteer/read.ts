import type { z } from 'zod';
import type { Issue } from '#core/types.ts';
import type { GazetteerFile } from './files.ts';
import { parseEntries } from './parse.ts';
import type { RawEntry } from './parse.ts';
import { describeProblem } from './problems.ts';

/** An entry that fits its schema, with the way back to its lines. */
export interface Read<T> {
	value: T;
	entry: RawEntry;
}

/** The ids of one kind of entry. Without all of them (damaged or absent files), an unknown id proves nothing. */
export interface Known {
	ids: ReadonlySet<string>;
	complete: boolean;
}

export interface ReadAll<T> {
	/** In order of files and lines, ids unique. */
	entries: Read<T>[];
	/** Ids of all entries seen, those left out included: whoever refers to them has made no mistake. */
	known: Known;
	issues: Issue[];
}

interface EntrySchema<T> {
	shape: Record<string, unknown>;
	safeParse(value: unknown): z.ZodSafeParseResult<T>;
}

/**
 * Reads all entries of one kind.
 *
 * @param files the files that hold this kind, in the order in which a first entry wins over a second of the same id
 * @param schema what an entry may hold
 * @returns entries that fit; each other one is left out, with issues that say why
 */
export function readEntries<T>(files: readonly GazetteerFile[], schema: EntrySchema<T>): ReadAll<T> {
	const parsed = files.map(parseEntries);
	const issues = parsed.flatMap((file) => file.issues);
	const seen = new Map<string, RawEntry>();
	const entries: Read<T>[] = [];
	const fields = Object.keys(schema.shape);
	for (const entry of parsed.flatMap((file) => file.entries)) {
		const first = entry.id === undefined ? undefined : seen.get(entry.id);
		if (first) {
			issues.push({
				code: 'id-duplicate',
				severity: 'error',
				message: `${entry.name}: this id is taken by the entry at ${first.at()}. Give one of them another id, or merge them.`,
				at: entry.at(['id'])
			});
			continue;
		}
		if (entry.id !== undefined) seen.set(entry.id, entry);
		// Damaged YAML has an issue of its own; what the schema would say of the rubble helps nobody.
		if (!entry.sound) continue;
		const result = schema.safeParse(entry.value);
		if (!result.success)
			issues.push(...result.error.issues.flatMap((problem) => describeProblem(entry, problem, fields)));
		else entries.push({ value: result.data, entry });
	}
	const complete = files.length > 0 && parsed.every((file) => file.complete);
	return { entries, issues, known: { ids: new Set(seen.keys()), complete } };
}
