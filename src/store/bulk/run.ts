import { addDoubts, type Doubts } from '#core/extract/corpus.ts';
import { printer, type Print } from '#core/formats/printer.ts';
import type { RefusalRecord } from '#core/formats/refusal-record.ts';
import type { Gazetteer, Issue } from '#core/types.ts';
import type { CorpusFile } from '../corpus.ts';
import { Ids } from '../ids.ts';
import { fileOf, partsOf } from '../sources.ts';
import { blocksOf, inOrder, isOversize } from './blocks.ts';
import { soloCrew, threadCrew, type Crew } from './crew.ts';
import { doubtBytes, type BlockKept } from './hand.ts';
import { Spool, type Kept } from './spool.ts';
import type { Block, Renamed, Wanted } from './stages.ts';

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
 * @param jobs how many threads work; small corpora are read in this one
 * @returns UTF-8, in parts that are only good until the next one is asked for
 */
export async function* runCorpus(
	files: CorpusFile[],
	gazetteer: Gazetteer,
	wanted: Wanted,
	jobs: number,
	listener: Listener
): AsyncGenerator<Uint8Array> {
	const blocks = blocksOf(partsOf(files));
	const first: Block[] = [];
	let size = 0;
	for (let next = blocks.next(); !next.done; next = blocks.next()) {
		first.push(next.value);
		if (!isOversize(next.value)) size += next.value.size;
		if (size >= WORTH_THREADS) break;
	}
	const spool = new Spool();
	const crew = size >= WORTH_THREADS ? threadCrew(gazetteer, jobs, spool) : soloCrew(gazetteer, spool);
	const reading = new Reading(listener);
	try {
		const all = (function* () {
			yield* first.splice(0);
			yield* blocks;
		})();
		const run = async (block: Block) => ({ block, kept: await crew.read(block, wanted) });
		for await (const { block, kept } of inOrder(all, run, crew.width)) {
			reading.take(block, kept);
			// So that what the listener was told can be written before more is read.
			yield NOTHING;
		}
		if (wanted.print) yield* printAll(crew, wanted.print, reading, gazetteer);
	} finally {
		await crew.dismiss();
		spool.close();
	}
}

const NOTHING = new Uint8Array();

/** What the first stage leaves to the second. */
class Reading {
	readonly doubts: Doubts = new Map();
	/** Of each block that has results. */
	readonly blocks: { results: Kept; renamed: Renamed }[] = [];
	readonly #ids = new Ids();
	readonly #listener: Listener;
	#documents = 0;

	constructor(listener: Listener) {
		this.#listener = listener;
	}

	take(block: Block, { ids, parts, lines, notes, results }: BlockKept): void {
		const listener = this.#listener;
		const renamed: Renamed = {};
		/** The ids of documents as they come; what is told of one comes after what is told of its id. */
		const named: (string | undefined)[] = [];
		const nameUntil = (count: number) => {
			for (let n = named.length; n < count; n++) {
				const id = this.#name(ids[n]!, fileOf(block.parts[parts[n]!]!), lines[n]!);
				if (id !== ids[n]) renamed[n] = id ?? null;
				named.push(id);
			}
		};
		for (const note of notes) {
			nameUntil('unread' in note ? note.of : note.of + 1);
			if ('unread' in note) listener.unread(note.unread);
			else if ('issue' in note) listener.issue(note.issue);
			else {
				const document = named[note.of];
				if (document === undefined) continue;
				if ('refusal' in note) listener.refusal?.(note.refusal.at, { ...note.refusal.record, document });
				else addDoubts(this.doubts, [[note.doubt[0], { ...note.doubt[1], document }]]);
			}
		}
		nameUntil(ids.length);
		if (results) this.blocks.push({ results, renamed });
		listener.progress?.((this.#documents += ids.length));
	}

	#name(own: string, file: CorpusFile, line: number): string | undefined {
		const { id, issue } = this.#ids.take(own, file.id, line > 0 ? `${file.path}:${line}` : file.path);
		if (issue?.severity === 'error') this.#listener.unread(issue);
		else if (issue) this.#listener.issue(issue);
		return id;
	}
}

async function* printAll(
	crew: Crew,
	print: Print,
	{ doubts, blocks }: Reading,
	gazetteer: Gazetteer
): AsyncGenerator<Uint8Array> {
	const places = new Map(gazetteer.places.map((place) => [place.id, place]));
	const { head, first, between, tail } = printer(print, places);
	const bytes = new TextEncoder();
	const known = doubtBytes(doubts);
	let any = false;
	if (head !== '') yield bytes.encode(head);
	const run = (block: Reading['blocks'][number]) => crew.print({ ...block, print, doubts: known });
	for await (const printed of inOrder(blocks, run, crew.width)) {
		if (printed.length === 0) continue;
		const before = any ? between : first;
		any = true;
		if (before !== '') yield bytes.encode(before);
		yield printed;
		// Given back at once: this thread's heap hardly grows, so that nothing makes V8 collect it.
		printed.buffer.transfer(0);
	}
	if (tail !== '') yield bytes.encode(tail);
}
