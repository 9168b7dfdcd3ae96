import type { Issue } from '#core/types.ts';
import { bytePosition } from './corpus.ts';
import { decode } from './decode.ts';
import { bytesBetween, issueAt, whileReadable } from './file-bytes.ts';

const NEWLINE = 10;

/**
 * Whole lines of a file, as bytes of it, half-open: all that must be known to read them, so that the file can be divided
 * without being decoded.
 */
export interface Stretch {
	start: number;
	end: number;
	/** The number of its first line, from 1. */
	line: number;
}

/** Bytes in stretches that end with a line, since a line that is no text must not take others with it. */
function* wholeLines(chunks: Iterable<Buffer>): Generator<Buffer> {
	let held: Buffer[] = [];
	for (const chunk of chunks) {
		const end = chunk.lastIndexOf(NEWLINE) + 1;
		if (end === 0) held.push(Buffer.from(chunk));
		else {
			yield held.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...held, chunk.subarray(0, end)]);
			held = end < chunk.length ? [Buffer.from(chunk.subarray(end))] : [];
		}
	}
	const rest = Buffer.concat(held);
	if (rest.length > 0) yield rest;
}

function countLines(bytes: Buffer): number {
	let lines = 0;
	for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
	return lines;
}

/** Divides the bytes of a file where lines end. The bytes are only good until the next stretch is asked for. */
export function* lineStretches(chunks: Iterable<Buffer>): Generator<{ stretch: Stretch; bytes: Buffer }> {
	let start = 0;
	let line = 1;
	for (const bytes of wholeLines(chunks)) {
		const end = start + bytes.length;
		yield { stretch: { start, end, line }, bytes };
		line += countLines(bytes);
		start = end;
	}
}

/** The text of a stretch, read from its file. */
export function stretchText(path: string, { start, end, line }: Stretch): Generator<string | Issue> {
	return whileReadable(path, () => linesText(path, bytesBetween(path, start, end), line));
}

/**
 * The text of whole lines. One that is no text is told and left empty, so that the others keep their numbers.
 *
 * @param line the number of the first
 */
export function* linesText(path: string, bytes: Buffer, line: number): Generator<string | Issue> {
	const whole = decode(bytes);
	if ('text' in whole) yield whole.text;
	else yield* lineByLine(path, bytes, line);
}

function* lineByLine(path: string, bytes: Buffer, first: number): Generator<string | Issue> {
	let line = first;
	for (let at = 0; at < bytes.length; line++) {
		const newline = bytes.indexOf(NEWLINE, at);
		const end = newline < 0 ? bytes.length : newline + 1;
		const decoded = decode(bytes.subarray(at, end));
		if ('text' in decoded) yield decoded.text;
		else {
			const [, column] = bytePosition(bytes.subarray(at, end), decoded.byte).split(':');
			const message = decoded.message.replace(/^Byte (\d+)/, 'Byte $1 of the line');
			yield issueAt(`${path}:${line}:${column}`, { ...decoded, message });
			yield '\n';
		}
		at = end;
	}
}
