import type { Front, Gazetteer, Issue, Place } from '#core/types.ts';
import { checkFront, checkPlace } from './check.ts';
import type { Context } from './check.ts';
import { findCycles } from './cycles.ts';
import { ascending, entryKind } from './files.ts';
import type { EntryKind, GazetteerFile } from './files.ts';
import { compareIssues } from './order.ts';
import { prune } from './prune.ts';
import { readEntries } from './read.ts';
import type { Read } from './read.ts';
import { frontSchema, placeSchema, sourceSchema } from './schema.ts';

/** Values in ascending order of id. */
const byId = <T extends { id: string }>(entries: readonly Read<T>[]) =>
	entries.map(({ value }) => value).sort((a, b) => ascending(a.id, b.id));

/** Splits off the entries that an issue of severity error leaves out. */
function sift<T>(entries: readonly Read<T>[], check: (read: Read<T>) => Issue[], issues: Issue[]): Read<T>[] {
	return entries.filter((read) => {
		const found = check(read);
		issues.push(...found);
		return !found.some(({ severity }) => severity === 'error');
	});
}

/** The title is a name like the others; no curator should have to write it twice. */
const withTitle = (front: Front): Front => ({
	...front,
	aliases: [...new Set([front.title, ...front.aliases])]
});

/**
 * Builds the gazetteer from the texts of its files.
 *
 * An entry with an issue of severity error is left out; all others come through, and no id in the result dangles.
 *
 * @param files any order; a file that is neither under `places/` nor `fronts.yaml` nor `sources.yaml` is passed over;
 * `exceptions.yaml` is none of these: only `checkRules` reads it
 * @returns lists in ascending order of id, and the issues in order of file, line and column; both empty for no files
 */
export function buildGazetteer(files: readonly GazetteerFile[]): { gazetteer: Gazetteer; issues: Issue[] } {
	const sorted = [...files].sort((a, b) => ascending(a.path, b.path));
	const ofKind = (kind: EntryKind) => sorted.filter(({ path }) => entryKind(path) === kind);
	const places = readEntries<Place>(ofKind('place'), placeSchema);
	const fronts = readEntries<Front>(ofKind('front'), frontSchema);
	const sources = readEntries(ofKind('source'), sourceSchema);
	const issues = [...places.issues, ...fronts.issues, ...sources.issues];
	const theatres = fronts.entries.filter(({ value }) => value.kind === 'front').map(({ value }) => value.id);
	const context: Context = {
		places: places.known,
		fronts: { ids: new Set(theatres), complete: fronts.known.complete },
		sources: sources.known
	};
	const cycles = findCycles(places.entries);
	const soundPlaces = sift(
		places.entries,
		(read) => {
			const cycle = cycles.get(read.value.id);
			return [...checkPlace(read, context), ...(cycle ? [cycle] : [])];
		},
		issues
	);
	const soundFronts = sift(fronts.entries, (read) => checkFront(read, context), issues);
	const gazetteer = prune({
		places: byId(soundPlaces),
		fronts: byId(soundFronts).map(withTitle),
		sources: byId(sources.entries)
	});
	return { gazetteer, issues: issues.sort(compareIssues) };
}
