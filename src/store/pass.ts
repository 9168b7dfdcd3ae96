import { inheritDoubts } from '#core/extract/corpus.ts';
import { extract } from '#core/extract/extract.ts';
import type { Prepared } from '#core/extract/prepare.ts';
import type { Document, Extraction, Issue, Place } from '#core/types.ts';
import type { CorpusFile } from './corpus.ts';
import { Ids } from './ids.ts';
import { issuesOf } from './issues.ts';
import { parseReading, printReading } from './readings.ts';
import { readSource, sourcesOf, type Source } from './sources.ts';

/** How far the work is: `done` of `total` documents. */
export type OnProgress = (done: number, total?: number) => void;

/** One document, read alone. */
export interface Read {
	source: Source;
	extraction: Extraction;
	issues: Issue[];
	/** The extraction as JSON, for the next build. */
	reading: string;
	key: string;
	/** Taken from an earlier build. */
	kept: boolean;
}

/** Where earlier readings are found, and under which keys. */
export interface Memory {
	keyOf(document: Document): string;
	readings: Map<string, string>;
}

/**
 * Reads each document of a corpus alone, and holds them all.
 *
 * @param prepared asked for only when a document is really to be read: it takes longer than a telegram
 * @returns what was read, in the order of the corpus, and the issues of what could not be
 */
export function readCorpus(
	files: CorpusFile[],
	prepared: () => Prepared,
	memory: Memory,
	onProgress: OnProgress = () => {}
): { read: Read[]; issues: Issue[] } {
	const read: Read[] = [];
	const issues: Issue[] = [];
	const ids = new Ids();
	for (const found of sourcesOf(files)) {
		if ('issue' in found) {
			issues.push(found.issue);
			continue;
		}
		const { source } = found;
		const { document, issues: unread } = readSource(source);
		issues.push(...unread);
		if (!document) continue;
		const at = source.piece?.part ? `${source.file.path}:${source.piece.line}` : source.file.path;
		const { id, issue } = ids.take(document.id, source.file.id, at);
		if (issue) issues.push(issue);
		if (id === undefined) continue;
		const key = memory.keyOf({ ...document, id });
		const earlier = memory.readings.get(key);
		const reading = earlier ?? printReading(named(extract(document, prepared()), id));
		// New ones take the same way through JSON as kept ones, so that nothing can tell them apart.
		const extraction = parseReading(reading, document);
		read.push({
			...{ source, extraction, reading, key, kept: earlier !== undefined },
			issues: issuesOf(extraction, source)
		});
		onProgress(read.length);
	}
	return { read, issues };
}

/** An extraction whose document has another id than its file gives it. */
function named(extraction: Extraction, id: string): Extraction {
	const { document, mentions, glosses, relations } = extraction;
	if (document.id === id) return extraction;
	const rename = <T extends { document: string }>(found: T[]) =>
		found.map((each) => ({ ...each, document: id }));
	const again = (issue: Issue) =>
		issue.at.startsWith(document.id) ? { ...issue, at: id + issue.at.slice(document.id.length) } : issue;
	return {
		document: { ...document, id, issues: document.issues.map(again) },
		mentions: rename(mentions),
		glosses: rename(glosses),
		relations: rename(relations),
		issues: extraction.issues.map(again)
	};
}

/** Weighs the documents together: a doubt in one makes the same form doubtful in another. In the order given. */
export function weigh(read: Read[], places: Map<string, Place>): Read[] {
	const weighed = inheritDoubts(
		read.map(({ extraction }) => extraction),
		places
	);
	return read.map((each, index) => ({ ...each, extraction: weighed[index]! }));
}
