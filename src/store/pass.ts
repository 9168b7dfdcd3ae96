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
	/** The same as JSON, for the next build; only with a memory. */
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

function readOne(file: CorpusFile, text: string, prepared: () => Prepared, memory: Memory | undefined): Read {
	const readAnew = () => extract(READERS[extensionOf(file.path)]!(file.id, text), prepared());
	if (!memory) return { file, extraction: readAnew(), reading: '', key: '', kept: false };
	const key = memory.keyOf(file, text);
	const earlier = memory.readings.get(key);
	const reading = earlier ?? printReading(readAnew());
	// New ones take the same way through JSON as kept ones, so that nothing can tell them apart.
	return { file, extraction: parseReading(reading, text), reading, key, kept: earlier !== undefined };
}

/**
 * Reads each document alone.
 *
 * @param prepared asked for only when a document is really to be read: it takes longer than a telegram
 * @param memory default: none, everything is read anew
 * @returns what was read, in the order of the files, and the issues of those that could not be
 */
export function readFiles(
	files: CorpusFile[],
	prepared: () => Prepared,
	onProgress: OnProgress = () => {},
	memory?: Memory
): { read: Read[]; issues: Issue[] } {
	const read: Read[] = [];
	const issues: Issue[] = [];
	files.forEach((file, index) => {
		onProgress(index, files.length);
		const source = readText(file);
		if ('issue' in source) issues.push(source.issue);
		else read.push(readOne(file, source.text, prepared, memory));
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
