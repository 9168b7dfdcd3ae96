import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { ISSUE_HEAD, issueRow, REFUSAL_HEAD, refusalRow } from '#core/formats/csv.ts';
import { PRINT_FORMATS, PRINTED } from '#core/formats/printer.ts';
import type { RefusalRecord } from '#core/formats/refusal-record.ts';
import type { Issue } from '#core/types.ts';
import { runCorpus, type Listener } from '#store/bulk/run.ts';
import type { Wanted } from '#store/bulk/stages.ts';
import { findDocuments } from '#store/corpus.ts';
import { readGazetteer } from '#store/gazetteer.ts';
import type { Io } from './io.ts';
import { hasErrors, reportIssues } from './issues.ts';
import { writeOutput } from './output.ts';
import { showProgress } from './progress.ts';

export const KINDS = [...PRINTED, 'issues', 'refusals'] as const;
export const FORMATS = PRINT_FORMATS;

/** What `jemulpo extract` is asked for. */
export interface ExtractOptions {
	what: (typeof KINDS)[number];
	format: (typeof FORMATS)[number];
	/** Default: standard output. */
	out?: string;
	/** The gazetteer's folder. */
	gazetteer: string;
	/** How many threads work. Default: one for each core. */
	jobs?: number;
	/** Whether to tell what was refused, and why. */
	verbose?: boolean;
}

/** Reads the number of `--jobs`. */
export function parseJobs(text: string): number {
	const jobs = Number(text);
	if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('Expected a number from 1 up.');
	return jobs;
}

/** Lines that are results and come one by one, while documents are read. */
class Lines {
	#waiting: string[] = [];
	readonly #isTable: boolean;

	constructor(format: ExtractOptions['format'], head: string) {
		this.#isTable = format === 'csv';
		if (this.#isTable) this.#waiting.push(head);
	}

	add<T>(value: T, row: (value: T) => string): void {
		this.#waiting.push(this.#isTable ? row(value) : `${JSON.stringify(value)}\n`);
	}

	take(): Uint8Array {
		return new TextEncoder().encode(this.#waiting.splice(0).join(''));
	}
}

/**
 * `jemulpo extract`: reads the documents and writes what was found in them.
 *
 * @param paths files and folders
 * @returns the exit code: 1 when a path could not be read or there is no gazetteer, otherwise 0
 */
export async function extractDocuments(paths: string[], options: ExtractOptions, io: Io): Promise<number> {
	const { what, format, verbose = false, jobs = availableParallelism() } = options;
	const print = what === 'mentions' || what === 'relations' ? { what, format } : undefined;
	if (!print && format === 'geojson') {
		io.err(`The ${what} have no place on a map: expected --format jsonl or csv.\n`);
		return 1;
	}
	const { gazetteer, issues: gazetteerIssues } = readGazetteer(options.gazetteer);
	const found = findDocuments(paths);
	const lines = new Lines(format, what === 'issues' ? ISSUE_HEAD : REFUSAL_HEAD);
	// Who asks for issues gets them as the result; all others are told beside it.
	const tell = (issue: Issue) => (what === 'issues' ? lines.add(issue, issueRow) : reportIssues([issue], io));
	for (const issue of [...gazetteerIssues, ...found.issues]) tell(issue);
	let failed = hasErrors(found.issues);
	const progress = showProgress(io);
	const listener: Listener = {
		unread: (issue) => {
			failed ||= hasErrors([issue]);
			tell(issue);
		},
		issue: tell,
		refusal: (at: string, record: RefusalRecord) => {
			if (what === 'refusals') lines.add(record, refusalRow);
			else io.err(`${at}: refused: “${record.form}”: ${record.reason.says}\n`);
		},
		progress: progress.show
	};
	const wanted: Wanted = {
		...(print && { print }),
		refusals: verbose || what === 'refusals'
	};
	const printed = runCorpus(found.files, gazetteer, wanted, jobs, listener);
	await writeOutput(print ? printed : listed(printed, lines), options.out);
	progress.end();
	return failed || gazetteer.places.length === 0 ? 1 : 0;
}

async function* listed(printed: AsyncIterable<Uint8Array>, lines: Lines): AsyncGenerator<Uint8Array> {
	for await (const part of printed) {
		yield part;
		yield lines.take();
	}
	yield lines.take();
}
