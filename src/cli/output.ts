import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';

/** Big enough that writing is cheap, small enough that nothing is held back long. */
const CHUNK_CHARACTERS = 65_536;

type Parts = Iterable<string> | AsyncIterable<string>;

/** Writes what comes, no faster than it is taken. */
async function pour(parts: Parts, sink: Writable): Promise<void> {
	let chunk = '';
	for await (const part of parts) {
		chunk += part;
		if (chunk.length < CHUNK_CHARACTERS) continue;
		if (!sink.write(chunk)) await once(sink, 'drain');
		chunk = '';
	}
	if (chunk !== '' && !sink.write(chunk)) await once(sink, 'drain');
}

/**
 * Writes results to a file, or to standard output.
 *
 * @param file default: standard output
 * @throws when the file cannot be written; a reader who closes the pipe is no error
 */
export async function writeOutput(parts: Parts, file?: string): Promise<void> {
	if (file === undefined) return pour(parts, process.stdout);
	const sink = createWriteStream(file);
	const closed = once(sink, 'close');
	// `once` rejects on 'error' too, wherever the writing is.
	await Promise.race([pour(parts, sink).then(() => void sink.end()), closed]);
	await closed;
}
