import { doubtsOf, withDoubts, type Doubt, type Doubts } from '#core/extract/corpus.ts';
import { extract, type Prepared } from '#core/extract/extract.ts';
import { printer, type Print, type Printable } from '#core/formats/printer.ts';
import { refusalRecord, type RefusalRecord } from '#core/formats/refusal-record.ts';
import type { Extraction, Issue, Place } from '#core/types.ts';
import { readSource, sourcesIn, type Part, type Source } from '../sources.ts';
import { issuesOf } from '../issues.ts';
import { inFileSpans, refusalPlaces } from './in-file.ts';

/** What is wanted of a corpus. */
export interface Wanted {
	/** Absent: only issues, or what was refused. */
	print?: Print;
	refusals?: boolean;
}

/** Parts of a corpus that are read together, because sending each alone would cost more than reading it. */
export interface Block {
	parts: Part[];
	/** Of all of them, about: UTF-16 code units, or bytes of what is not yet decoded. */
	size: number;
}

/** What is to be told of a document of a block, given by its index. */
export type Note = { of: number } & (
	| { /** Before that document. */ unread: Issue }
	| { issue: Issue }
	| { doubt: [string, Doubt] }
	| { refusal: { at: string; record: RefusalRecord } }
);

/** A block, read. Lists of one length each hold a field of its documents, since threads send these several times as fast. */
export interface BlockRead {
	ids: string[];
	/** Index in the block of the part that holds the document. */
	parts: number[];
	/** Where a document begins in its file, from 1; 0 for one that is all of its file. */
	lines: number[];
	/** In the order of the documents. */
	notes: Note[];
}

/**
 * The first stage: reads documents, each alone.
 *
 * @returns results of documents that have any, one a line: `[index, mentions, relations]`, as UTF-8; they are compact,
 * since they wait until all doubts are known
 */
export function readBlock(
	{ parts }: Block,
	wanted: Wanted,
	prepared: Prepared
): { read: BlockRead; results: Uint8Array } {
	const read: BlockRead = { ids: [], parts: [], lines: [], notes: [] };
	const lines: string[] = [];
	for (const [part, one] of parts.entries()) {
		for (const found of sourcesIn(one)) {
			const of = read.ids.length;
			const { document, issues } = 'issue' in found ? { issues: [found.issue] } : readSource(found.source);
			for (const unread of issues) read.notes.push({ of, unread });
			if (!document || 'issue' in found) continue;
			const { source } = found;
			const extraction = extract(document, prepared);
			const inFile = inFileSpans(extraction, source);
			read.ids.push(document.id);
			read.parts.push(part);
			read.lines.push(source.piece?.part ? source.piece.line : 0);
			read.notes.push(...notesOf(of, extraction, inFile, wanted, source));
			const line = resultsOf(inFile, wanted);
			if (line) lines.push(`[${of},${line.slice(1)}\n`);
		}
	}
	return { read, results: new TextEncoder().encode(lines.join('')) };
}

function resultsOf({ mentions, relations }: Extraction, { print }: Wanted): string | undefined {
	if (!print) return undefined;
	const isMentions = print.what === 'mentions';
	if ((isMentions ? mentions : relations).length === 0) return undefined;
	return JSON.stringify([mentions, isMentions ? [] : relations]);
}

function* notesOf(
	of: number,
	extraction: Extraction,
	inFile: Extraction,
	wanted: Wanted,
	source: Source
): Generator<Note> {
	const { id } = extraction.document;
	if (wanted.print) for (const doubt of doubtsOf(extraction)) yield { of, doubt };
	const places = wanted.refusals ? refusalPlaces(extraction, source) : [];
	for (const [i, at] of places.entries())
		yield { of, refusal: { at, record: refusalRecord(id, inFile.refusals![i]!) } };
	for (const issue of issuesOf(inFile, source)) yield { of, issue };
}

/** What became of the ids of a block: by index, another id, or `null` for a document that is left out. */
export type Renamed = Record<number, string | null>;

/** The second stage: prints results as their corpus makes them, as UTF-8. */
export function printBlock(
	results: Uint8Array,
	print: Print,
	doubts: Doubts,
	renamed: Renamed,
	places: Map<string, Place>
): Uint8Array<ArrayBuffer> {
	const { print: printOne, between } = printer(print, places);
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
			mentions: withDoubts(named(mentions), doubts, places),
			relations: named(relations)
		});
		if (text !== '') parts.push(text);
	}
	return new TextEncoder().encode(parts.join(between));
}
