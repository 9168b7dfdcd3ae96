import { doubtsOf, withDoubts, type Doubt } from '#core/extract/corpus.ts';
import { extract, type Prepared } from '#core/extract/extract.ts';
import { printer, type Print, type Printable } from '#core/formats/printer.ts';
import { refusalRecord, type RefusalRecord } from '#core/formats/refusal-record.ts';
import type { Extraction, Issue, Place } from '#core/types.ts';
import { readSource, type Source } from '../sources.ts';
import { issuesOf } from '../issues.ts';
import { inFileSpans, refusalPlaces } from './in-file.ts';

/** What is wanted of a corpus. */
export interface Wanted {
	/** Absent: only issues, or what was refused. */
	print?: Print;
	refusals?: boolean;
}

/** Documents that are read together, because sending each alone would cost more than reading it. */
export interface Block {
	sources: Source[];
	/** Why some documents of the block are none. */
	issues: Issue[];
	/** Of all its sources. */
	size: number;
}

/** A document as it was read, without its results, which are in the block's bytes. */
export interface ReadHead {
	id: string;
	/** The id of its file. */
	file: string;
	/** Where it stands, for a person to follow. */
	at: string;
	doubts: [string, Doubt][];
	refusals: { at: string; record: RefusalRecord }[];
}

/** A block of documents, read. */
export interface BlockRead {
	heads: ReadHead[];
	/** Results of documents that have any, one a line: `[index in heads, mentions, relations]`, as UTF-8. */
	results: Uint8Array;
	/** Of what could not be read. */
	unread: Issue[];
	/** Doubts about the texts. */
	issues: Issue[];
}

/** The first stage: reads documents, each alone. Results are compact, since they wait until all doubts are known. */
export function readBlock({ sources, issues }: Block, wanted: Wanted, prepared: Prepared): BlockRead {
	const read: BlockRead = { heads: [], results: new Uint8Array(), unread: [...issues], issues: [] };
	const lines: string[] = [];
	for (const source of sources) {
		const { document, issues: unread } = readSource(source);
		read.unread.push(...unread);
		if (!document) continue;
		const extraction = extract(document, prepared);
		read.issues.push(...issuesOf(inFileSpans(extraction, source), source));
		const line = resultsOf(extraction, wanted, source);
		if (line) lines.push(`[${read.heads.length},${line.slice(1)}\n`);
		read.heads.push(headOf(extraction, wanted, source));
	}
	return { ...read, results: new TextEncoder().encode(lines.join('')) };
}

function resultsOf(extraction: Extraction, { print }: Wanted, source: Source): string | undefined {
	if (!print) return undefined;
	const { mentions, relations } = inFileSpans(extraction, source);
	const isMentions = print.what === 'mentions';
	if ((isMentions ? mentions : relations).length === 0) return undefined;
	return JSON.stringify([mentions, isMentions ? [] : relations]);
}

function headOf(extraction: Extraction, wanted: Wanted, source: Source): ReadHead {
	const { id } = extraction.document;
	const places = wanted.refusals ? refusalPlaces(extraction, source) : [];
	const refusals = wanted.refusals ? (inFileSpans(extraction, source).refusals ?? []) : [];
	return {
		id,
		file: source.file.id,
		at: source.piece?.part ? `${source.file.path}:${source.piece.line}` : source.file.path,
		doubts: wanted.print ? [...doubtsOf(extraction)] : [],
		refusals: refusals.map((refusal, i) => ({ at: places[i]!, record: refusalRecord(id, refusal) }))
	};
}

/** What became of the ids of a block: by index, another id, or `null` for a document that is left out. */
export type Renamed = Record<number, string | null>;

/** The second stage: prints results as their corpus makes them. */
export function printBlock(
	results: Uint8Array,
	print: Print,
	doubts: [string, Doubt][],
	renamed: Renamed,
	places: Map<string, Place>
): string {
	const { print: printOne, between } = printer(print, places);
	const known = new Map(doubts);
	const parts: string[] = [];
	for (const line of new TextDecoder().decode(results).split('\n')) {
		if (line === '') continue;
		const [index, mentions, relations] = JSON.parse(line) as [
			number,
			...[Printable['mentions'], Printable['relations']]
		];
		const id = renamed[index];
		if (id === null) continue;
		const named = <T extends { document: string }>(found: T[]) =>
			id === undefined ? found : found.map((each) => ({ ...each, document: id }));
		const text = printOne({
			mentions: withDoubts(named(mentions), known, places),
			relations: named(relations)
		});
		if (text !== '') parts.push(text);
	}
	return parts.join(between);
}
