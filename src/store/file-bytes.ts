import { closeSync, openSync, readSync } from 'node:fs';
import type { Issue } from '#core/types.ts';

const CHUNK_BYTES = 262_144;

/** The bytes of a file, in stretches that are only good until the next one is asked for. */
export function* byteChunks(path: string): Generator<Buffer> {
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

/** Fills a buffer with what stands in an open file from a position on; shorter where the file ends sooner. */
export function readAt(handle: number, buffer: Buffer, position: number): Buffer {
	let length = 0;
	while (length < buffer.length) {
		const more = readSync(handle, buffer, length, buffer.length - length, position + length);
		if (more === 0) break;
		length += more;
	}
	return buffer.subarray(0, length);
}

/** The bytes of a file from `start` to before `end`. */
export function bytesBetween(path: string, start: number, end: number): Buffer {
	const handle = openSync(path, 'r');
	try {
		return readAt(handle, Buffer.allocUnsafe(end - start), start);
	} finally {
		closeSync(handle);
	}
}

export function issueAt(at: string, { code, message }: { code: string; message: string }): Issue {
	return { code, severity: 'error', message, at };
}

/** What is read of a file, and an issue where the system refuses to read it. */
export function* whileReadable<T>(path: string, read: () => Iterable<T>): Generator<T | Issue> {
	try {
		yield* read();
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).syscall === undefined) throw cause;
		yield issueAt(path, { code: 'unreadable', message: `Cannot be read: ${(cause as Error).message}.` });
	}
}
