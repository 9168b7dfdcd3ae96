/** A file of the gazetteer as read from disk; `path` as messages show it, with `/` on every system. */
export interface GazetteerFile {
	path: string;
	text: string;
}

/** What the entries of a file are. */
export type EntryKind = 'place' | 'front' | 'source' | 'exception';

/**
 * Tells by its path what a file holds.
 *
 * @param path with `/`, absolute or not
 * @returns undefined for a file that is no part of the gazetteer
 */
export function entryKind(path: string): EntryKind | undefined {
	if (/(?:^|\/)places\/[^/]+\.yaml$/.test(path)) return 'place';
	if (/(?:^|\/)fronts\.yaml$/.test(path)) return 'front';
	if (/(?:^|\/)sources\.yaml$/.test(path)) return 'source';
	if (/(?:^|\/)exceptions\.yaml$/.test(path)) return 'exception';
	return undefined;
}

/** Ascending by code unit: the same order on every machine, unlike `localeCompare`. */
export function ascending(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
