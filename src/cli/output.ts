import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';

type Parts = AsyncIterable<Uint8Array>;

/** Writes what comes, one part after the other: each is only good until the next is asked for. */
async function pour(parts: Parts, sink: Writable): Promise<void> {
	for await (const part of parts) {
		if (part.length === 0) continue;
		await new Promise<void>((written, failed) =>
			sink.write(part, (cause) => (cause ? failed(cause) : written()))
		);
	}
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
