import { setFlagsFromString } from 'node:v8';
import { addDoubts, type Doubts } from '#core/extract/corpus.ts';
import { printer, type Print } from '#core/formats/printer.ts';
import type { RefusalRecord } from '#core/formats/refusal-record.ts';
import type { Gazetteer, Issue } from '#core/types.ts';
import type { CorpusFile } from '../corpus.ts';
import { Ids } from '../ids.ts';
import { sourcesOf } from '../sources.ts';
import { blocksOf, inOrder, isOversize } from './blocks.ts';
import { soloCrew, threadCrew, type Crew } from './crew.ts';
import { Spool } from './spool.ts';
import type { Block, BlockRead, Renamed, Wanted } from './stages.ts';

/** What a run tells as it goes, in the order of the corpus. */
export interface Listener {
	/** What could not be read. */
	unread: (issue: Issue) => void;
	/** What is doubtful in the texts. */
	issue: (issue: Issue) => void;
	refusal?: (at: string, record: RefusalRecord) => void;
	progress?: (documents: number) => void;
}

/** A corpus of less than this (bytes or code units) is read before threads have started, and needs little memory. */
const WORTH_THREADS = 2_000_000;

/**
 * Reads a corpus as a stream, and prints what is wanted of it. Memory does not grow with it, but for the ids of documents.
 *
 * In two stages: a gloss anywhere makes a spelling doubtful everywhere, so that no document can be printed before all are
 * read. The first stage reads each document and puts its results away, in a temporary file when there are many; the second
 * prints them as the doubts make them. Reading anew instead would take ten times as long as parsing what was put away.
 *
 * The results are the same bytes, whatever the number of threads.
 *
 * @param jobs how many threads may work; small corpora are read in this one
 */
export async function* runCorpus(
	files: CorpusFile[],
	gazetteer: Gazetteer,
	wanted: Wanted,
	jobs: number,
	listener: Listener
): AsyncGenerator<string> {
	const blocks = blocksOf(sourcesOf(files));
	const first: Block[] = [];
	let size = 0;
	for (let next = blocks.next(); !next.done; next = blocks.next()) {
		first.push(next.value);
		if (!isOversize(next.value)) size += next.value.size;
		if (size >= WORTH_THREADS) break;
	}
	// Else V8 lets the heap grow with the machine's memory before it collects the blocks gone by.
	if (size >= WORTH_THREADS) setFlagsFromString('--memory-saver-mode');
	const crew = jobs > 1 && size >= WORTH_THREADS ? threadCrew(gazetteer, jobs) : soloCrew(gazetteer);
	const spool = new Spool();
	const reading = new Reading(spool, listener);
	try {
		const all = (function* () {
			yield* first.splice(0);
			yield* blocks;
		})();
		for await (const read of inOrder(all, (block) => crew.read(block, wanted), crew.width)) {
			reading.take(read);
			// So that what the listener was told can be written before more is read.
			yield '';
		}
		if (wanted.print) yield* printAll(spool, crew, wanted.print, reading, gazetteer);
	} finally {
		spool.close();
		await crew.dismiss();
	}
}

/** What the first stage leaves to the second, beside the results themselves. */
class Reading {
	readonly doubts: Doubts = new Map();
	/** Of each block that has results. */
	readonly renamed: Renamed[] = [];
	readonly #ids = new Ids();
	readonly #spool: Spool;
	readonly #listener: Listener;
	#documents = 0;

	constructor(spool: Spool, listener: Listener) {
		this.#spool = spool;
		this.#listener = listener;
	}

	take({ heads, results, unread, issues }: BlockRead): void {
		const listener = this.#listener;
		const renamed: Renamed = {};
		unread.forEach(listener.unread);
		for (const [index, { id: own, file, at, doubts, refusals }] of heads.entries()) {
			const { id, issue } = this.#ids.take(own, file, at);
			if (issue?.severity === 'error') listener.unread(issue);
			else if (issue) listener.issue(issue);
			if (id !== own) renamed[index] = id ?? null;
			if (id === undefined) continue;
			addDoubts(
				this.doubts,
				doubts.map(([key, doubt]) => [key, { ...doubt, document: id }])
			);
			for (const refusal of refusals) listener.refusal?.(refusal.at, { ...refusal.record, document: id });
		}
		issues.forEach(listener.issue);
		if (results.length > 0) {
			this.#spool.put(results);
			this.renamed.push(renamed);
		}
		listener.progress?.((this.#documents += heads.length));
	}
}

async function* printAll(
	spool: Spool,
	crew: Crew,
	print: Print,
	{ doubts, renamed }: Reading,
	gazetteer: Gazetteer
): AsyncGenerator<string> {
	const { head, first, between, tail } = printer(
		print,
		new Map(gazetteer.places.map((place) => [place.id, place]))
	);
	const known = [...doubts];
	let n = 0;
	let any = false;
	if (head !== '') yield head;
	const run = (block: Uint8Array) => crew.print(block, print, known, renamed[n++]!);
	for await (const text of inOrder(spool.blocks(), run, crew.width)) {
		if (text === '') continue;
		const before = any ? between : first;
		any = true;
		if (before !== '') yield before;
		yield text;
	}
	if (tail !== '') yield tail;
}
