import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Issue } from '#core/types.ts';
import { bytePosition } from './corpus.ts';
import { decode } from './decode.ts';

const CHUNK_BYTES = 262_144;
const NEWLINE = 10;

/** The bytes of a file, in stretches that are only good until the next one is asked for. */
function* byteChunks(path: string): Generator<Buffer> {
	const handle = openSync(path, 'r');
	try {
		const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
		for (;;) {
			const length = readSync(handle, buffer);
			if (length === 0) return;
			yield buffer.subarray(0, length);
		}
	} finally {
		closeSync(handle);
	}
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

function issueAt(at: string, { code, message }: { code: string; message: string }): Issue {
	return { code, severity: 'error', message, at };
}

/** What is wrong in a file, told as for a file that is read whole. */
function fileIssue(path: string): Issue {
	const bytes = readFileSync(path);
	const decoded = decode(bytes);
	if ('text' in decoded) throw new Error(`Expected a text that cannot be decoded, got ${path}.`);
	return issueAt(`${path}:${bytePosition(bytes, decoded.byte)}`, decoded);
}

/** Lines one by one; a line that is no text is left empty, so that the others keep their numbers. */
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

function countLines(text: string): number {
	let lines = 0;
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
	return lines;
}

function encodingOf(first: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
	if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
	return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * The text of a file as it is read, in stretches. By the same rules as `decode`: UTF-8, or UTF-16 with a byte order mark,
 * and nothing guessed.
 *
 * @param lines whether each line stands for itself: then one that is no text is told and passed over, otherwise the
 * text ends where it stops being one
 */
export function* textChunks(path: string, lines: boolean): Generator<string | Issue> {
	let chunks: Iterable<Buffer>;
	try {
		const all = byteChunks(path);
		const { value: first } = all.next() as { value: Buffer | undefined };
		if (first === undefined) {
			const message = 'The file holds no text. Fill it or take it away.';
			yield { code: 'empty-file', severity: 'warning', message, at: `${path}:1:1` };
			return;
		}
		const encoding = encodingOf(first);
		const rejoined = (function* () {
			yield first;
			yield* all;
		})();
		if (encoding !== 'utf-8' || !lines) {
			yield* decoded(path, rejoined, encoding);
			return;
		}
		chunks = wholeLines(rejoined);
		let line = 1;
		for (const chunk of chunks) {
			const whole = decode(chunk);
			if ('text' in whole) yield whole.text;
			else yield* lineByLine(path, chunk, line);
			line += countLines('text' in whole ? whole.text : chunk.toString('latin1'));
		}
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).syscall === undefined) throw cause;
		yield issueAt(path, { code: 'unreadable', message: `Cannot be read: ${(cause as Error).message}.` });
	}
}

function* decoded(path: string, chunks: Iterable<Buffer>, encoding: string): Generator<string | Issue> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	try {
		for (const chunk of chunks) {
			if (encoding === 'utf-8' && chunk.includes(0)) throw new TypeError('A zero byte.');
			yield decoder.decode(chunk, { stream: true });
		}
		yield decoder.decode();
	} catch (cause) {
		if (!(cause instanceof TypeError)) throw cause;
		yield fileIssue(path);
	}
}
