import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAt } from '../file-bytes.ts';

/** A corpus with less than this to keep needs no file. */
const MOST_IN_MEMORY_BYTES = 1_000_000;

/** Bytes that were put away: themselves, or where they stand in the file. */
export type Kept = Uint8Array | { position: number; length: number };

/** Where bytes are put away, to be taken once more. */
export interface Store {
	put(bytes: Uint8Array): Kept;
	take(kept: Kept): Uint8Array;
}

/** What threads need to put bytes into one file together. */
export interface SharedFile {
	handle: number;
	/** Where the next bytes go. */
	end: BigInt64Array<SharedArrayBuffer>;
}

/** A store in a file, into which several threads put bytes, each for itself. */
export class SpoolFile implements Store {
	readonly #handle: number;
	readonly #end: BigInt64Array<SharedArrayBuffer>;

	constructor({ handle, end }: SharedFile) {
		this.#handle = handle;
		this.#end = end;
	}

	put(bytes: Uint8Array): Kept {
		const { length } = bytes;
		const position = Number(Atomics.add(this.#end, 0, BigInt(length)));
		for (let at = 0; at < length;) at += writeSync(this.#handle, bytes, at, length - at, position + at);
		return { position, length };
	}

	take(kept: Kept): Uint8Array {
		if (kept instanceof Uint8Array) return kept;
		const { position, length } = kept;
		return readAt(this.#handle, Buffer.allocUnsafe(length), position);
	}
}

/** A store that keeps a few bytes in memory, and more in a temporary file. */
export class Spool implements Store {
	#inMemory = 0;
	#folder: string | undefined;
	#shared: SharedFile | undefined;
	#file: SpoolFile | undefined;
	readonly #onExit = () => this.close();

	put(bytes: Uint8Array): Kept {
		if (!this.#file && this.#inMemory + bytes.length <= MOST_IN_MEMORY_BYTES) {
			this.#inMemory += bytes.length;
			return bytes;
		}
		this.share();
		return this.#file!.put(bytes);
	}

	take(kept: Kept): Uint8Array {
		return kept instanceof Uint8Array ? kept : this.#file!.take(kept);
	}

	/** The file, for other threads; all of them see what any has put there. */
	share(): SharedFile {
		if (this.#shared) return this.#shared;
		// A reader who closes the pipe ends the process without more ado.
		process.once('exit', this.#onExit);
		this.#folder = mkdtempSync(join(tmpdir(), 'jemulpo-'));
		const handle = openSync(join(this.#folder, 'spool'), 'w+');
		this.#shared = { handle, end: new BigInt64Array(new SharedArrayBuffer(8)) };
		this.#file = new SpoolFile(this.#shared);
		return this.#shared;
	}

	/** Takes the file away. */
	close(): void {
		if (this.#shared) closeSync(this.#shared.handle);
		if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
		this.#shared = this.#file = this.#folder = undefined;
		process.off('exit', this.#onExit);
	}
}
