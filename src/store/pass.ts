import { inheritDoubts } from '#core/extract/corpus.ts';
import { extract } from '#core/extract/extract.ts';
import type { Prepared } from '#core/extract/prepare.ts';
import type { Extraction, Issue } from '#core/types.ts';
import type { CorpusFile } from './corpus.ts';
import { readText } from './corpus.ts';
import { READERS } from './readers.ts';
import { parseReading, printReading } from './readings.ts';

/** How far the work is: `done` of `total` documents. */
export type OnProgress = (done: number, total: number) => void;

/** One document, read alone. */
export interface Read {
	file: CorpusFile;
	extraction: Extraction;
	/** The same as JSON, for the next build. */
	reading: string;
	key: string;
	/** Taken from an earlier build. */
	kept: boolean;
}

/** Where earlier readings are found, and under which keys. */
export interface Memory {
	keyOf(file: CorpusFile, text: string): string;
	readings: Map<string, string>;
}

const NO_MEMORY: Memory = { keyOf: () => '', readings: new Map() };

/**
 * Reads each document alone.
 *
 * @param prepared asked for only when a document is really to be read: it takes longer than a telegram
 * @returns what was read, in the order of the files, and the issues of those that could not be
 */
export function readFiles(
	files: CorpusFile[],
	prepared: () => Prepared,
	onProgress: OnProgress = () => {},
	memory: Memory = NO_MEMORY
): { read: Read[]; issues: Issue[] } {
	const read: Read[] = [];
	const issues: Issue[] = [];
	files.forEach((file, index) => {
		onProgress(index, files.length);
		const source = readText(file);
		if ('issue' in source) {
			issues.push(source.issue);
			return;
		}
		const key = memory.keyOf(file, source.text);
		const earlier = memory.readings.get(key);
		const reader = READERS[extensionOf(file.path)]!;
		const reading = earlier ?? printReading(extract(reader(file.id, source.text), prepared()));
		// New ones take the same way through JSON as kept ones, so that nothing can tell them apart.
		const extraction = parseReading(reading, source.text);
		read.push({ file, extraction, reading, key, kept: earlier !== undefined });
	});
	onProgress(files.length, files.length);
	return { read, issues };
}

const extensionOf = (path: string) => path.slice(path.lastIndexOf('.')).toLowerCase();

/** Weighs the documents together: a doubt in one makes the same form doubtful in another. In the order given. */
export const weigh = (read: Read[]): Extraction[] => inheritDoubts(read.map(({ extraction }) => extraction));

/**
 * The issues of a document, those of its reading first, each once, at its file: the pass knows no files and says the id.
 */
export function issuesOf({ document, issues }: Extraction, path: string): Issue[] {
	const all = [...document.issues, ...issues].map((issue) =>
		issue.at === document.id || issue.at.startsWith(`${document.id}:`)
			? { ...issue, at: path + issue.at.slice(document.id.length) }
			: issue
	);
	const unique = new Map(all.map((issue) => [JSON.stringify(issue), issue]));
	return [...unique.values()];
}
