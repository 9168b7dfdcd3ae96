import { issuesCsv, mentionsCsv, relationsCsv } from '#core/formats/csv.ts';
import { footprintsGeoJson, mentionsGeoJson } from '#core/formats/geojson.ts';
import { jsonLines } from '#core/formats/jsonl.ts';
import { mentionRecord } from '#core/formats/mention-record.ts';
import { relationRecord } from '#core/formats/relation-record.ts';
import { prepare } from '#core/extract/prepare.ts';
import type { Prepared } from '#core/extract/prepare.ts';
import type { Extraction, Issue } from '#core/types.ts';
import { findDocuments } from '#store/corpus.ts';
import { readGazetteer } from '#store/gazetteer.ts';
import { issuesOf, readFiles, weigh } from '#store/pass.ts';
import type { Io } from './io.ts';
import { hasErrors, reportIssues } from './issues.ts';
import { writeOutput } from './output.ts';
import { showProgress } from './progress.ts';

export const KINDS = ['mentions', 'relations', 'issues'] as const;
export const FORMATS = ['jsonl', 'csv', 'geojson'] as const;

/** What `jemulpo extract` is asked for. */
export interface ExtractOptions {
	what: (typeof KINDS)[number];
	format: (typeof FORMATS)[number];
	/** Default: standard output. */
	out?: string;
	/** The gazetteer's folder. */
	gazetteer: string;
}

interface Found {
	extractions: Extraction[];
	issues: Issue[];
	places: Prepared['places'];
}

function print({ extractions, issues, places }: Found, { what, format }: ExtractOptions): Iterable<string> {
	if (what === 'issues') return format === 'csv' ? issuesCsv(issues) : jsonLines(issues);
	if (what === 'relations') {
		const relations = extractions.flatMap((extraction) => extraction.relations);
		if (format === 'geojson') return footprintsGeoJson(extractions, places);
		return format === 'csv' ? relationsCsv(relations) : jsonLines(relations.map(relationRecord));
	}
	const mentions = extractions.flatMap((extraction) => extraction.mentions);
	if (format === 'geojson') return mentionsGeoJson(mentions, places);
	return format === 'csv' ? mentionsCsv(mentions, places) : jsonLines(mentions.map(mentionRecord));
}

/**
 * `jemulpo extract`: reads the documents and writes what was found in them.
 *
 * @param paths files and folders
 * @returns the exit code: 1 when a path could not be read or there is no gazetteer, otherwise 0
 */
export async function extractDocuments(paths: string[], options: ExtractOptions, io: Io): Promise<number> {
	if (options.what === 'issues' && options.format === 'geojson') {
		io.err('Issues have no place on a map: expected --format jsonl or csv.\n');
		return 1;
	}
	const { gazetteer, issues: gazetteerIssues } = readGazetteer(options.gazetteer);
	const found = findDocuments(paths);
	const prepared = prepare(gazetteer);
	const { read, issues } = readFiles(found.files, () => prepared, showProgress(io));
	const extractions = weigh(read);
	const unread = [...found.issues, ...issues];
	const ofDocuments = extractions.flatMap((extraction, index) =>
		issuesOf(extraction, read[index]!.file.path)
	);
	const all = [...gazetteerIssues, ...unread, ...ofDocuments];
	// Who asks for issues gets them as the result; all others are told beside it.
	if (options.what !== 'issues') reportIssues(all, io);
	await writeOutput(print({ extractions, issues: all, places: prepared.places }, options), options.out);
	return hasErrors(unread) || gazetteer.places.length === 0 ? 1 : 0;
}
