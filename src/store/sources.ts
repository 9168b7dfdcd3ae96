import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { FORMATS } from '#core/documents/formats/formats.ts';
import type { Piece } from '#core/documents/formats/format.ts';
import type { Document, Issue } from '#core/types.ts';
import { readText, type CorpusFile } from './corpus.ts';
import { stretchText, type Stretch } from './line-stretches.ts';
import { textChunks } from './text-chunks.ts';

/** Where a document comes from: a file of its own, or a piece of a file that holds many. */
export interface Source {
	file: CorpusFile;
	/** Absent: the whole file. */
	piece?: Piece;
	/** About how much there is to read: UTF-16 code units, or bytes of a file not yet opened. */
	size: number;
}

/** What is found on the way through a corpus: a document to be read, or why there is none. */
export type Found = { source: Source } | { issue: Issue };

/** The same, or lines that hold documents, not yet looked at: to divide a file is quick, to read its lines is not. */
export type Part = Found | { file: CorpusFile; stretch: Stretch };

export const formatOf = ({ path }: CorpusFile) => FORMATS[extname(path).toLowerCase()]!;

/** The file of a part that holds documents. */
export function fileOf(part: Part): CorpusFile {
	if ('issue' in part) throw new Error(`Expected a part with documents, got an issue: ${part.issue.message}`);
	return 'source' in part ? part.source.file : part.file;
}

/** The parts of a file, one after the other; no more of the file is held than one of them. */
function* partsIn(file: CorpusFile): Generator<Part> {
	const { splitter: split, escaped = false } = formatOf(file);
	if (!split) {
		yield { source: { file, size: statSync(file.path, { throwIfNoEntry: false })?.size ?? 0 } };
		return;
	}
	const splitter = split(file.id);
	for (const chunk of textChunks(file.path, escaped)) {
		if (typeof chunk === 'string') for (const piece of splitter.write(chunk)) yield found(file, piece);
		else yield 'code' in chunk ? { issue: chunk } : { file, stretch: chunk };
	}
	for (const piece of splitter.end()) yield found(file, piece);
}

function found(file: CorpusFile, piece: Piece): Found {
	return { source: { file, piece, size: piece.text.length } };
}

/** The documents of a part. */
export function* sourcesIn(part: Part): Generator<Found> {
	if (!('stretch' in part)) {
		yield part;
		return;
	}
	const { file, stretch } = part;
	const splitter = formatOf(file).splitter!(file.id);
	const placed = (piece: Piece) => found(file, { ...piece, line: stretch.line + piece.line - 1 });
	for (const chunk of stretchText(file.path, stretch)) {
		if (typeof chunk !== 'string') yield { issue: chunk };
		else for (const piece of splitter.write(chunk)) yield placed(piece);
	}
	for (const piece of splitter.end()) yield placed(piece);
}

/** All of a corpus, in the order of the files and then of their texts. */
export function* partsOf(files: CorpusFile[]): Generator<Part> {
	for (const file of files) yield* partsIn(file);
}

/** All documents of a corpus, in the same order. */
export function* sourcesOf(files: CorpusFile[]): Generator<Found> {
	for (const part of partsOf(files)) yield* sourcesIn(part);
}

/** A document as read, or the issues that say why there is none. */
export function readSource({ file, piece }: Source): { document?: Document; issues: Issue[] } {
	let read = piece;
	if (!read) {
		const source = readText(file);
		if ('issue' in source) return { issues: [source.issue] };
		read = { file: file.id, text: source.text, start: 0, line: 1, column: 1 };
	}
	const { document, issues } = formatOf(file).read(read);
	const located = issues.map((issue) => ({
		...issue,
		at: placeOf(issue.at, { file, piece: read, size: 0 })
	}));
	return { ...(document && { document }), issues: located };
}

/** The place in the file of `line:column` in a piece of it. */
function placeOf(at: string, { file, piece }: Source): string {
	const [line, column] = at.split(':').map(Number) as [number, number];
	if (!piece) return `${file.path}:${at}`;
	if (formatOf(file).escaped) return `${file.path}:${piece.line}`;
	const shift = line === 1 ? piece.column - 1 : 0;
	return `${file.path}:${piece.line + line - 1}:${column + shift}`;
}

/**
 * Where in its file an issue of a document is: the pass knows no files and says the document's id, and line and column of
 * its text.
 */
export function inFile(issue: Issue, id: string, source: Source): Issue {
	if (issue.at === id) {
		const at = source.piece?.part ? `${source.file.path}:${source.piece.line}` : source.file.path;
		return { ...issue, at };
	}
	const rest = issue.at.startsWith(`${id}:`) ? issue.at.slice(id.length + 1) : '';
	return /^\d+:\d+$/.test(rest) ? { ...issue, at: placeOf(rest, source) } : issue;
}
