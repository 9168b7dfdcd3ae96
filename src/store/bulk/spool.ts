import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A corpus with less than this to keep needs no file. */
const MOST_IN_MEMORY_BYTES = 1_000_000;

/** Blocks of bytes put away in order, to be taken once more in the same order: in memory, then in a temporary file. */
export class Spool {
	readonly #lengths: number[] = [];
	#memory: Uint8Array[] = [];
	#inMemory = 0;
	#folder: string | undefined;
	#handle: number | undefined;
	readonly #onExit = () => this.close();

	/** Puts a block after all others. */
	put(block: Uint8Array): void {
		this.#lengths.push(block.length);
		if (this.#handle === undefined && this.#inMemory + block.length <= MOST_IN_MEMORY_BYTES) {
			this.#memory.push(block);
			this.#inMemory += block.length;
			return;
		}
		writeSync(this.#opened(), block);
	}

	#opened(): number {
		if (this.#handle !== undefined) return this.#handle;
		// A reader who closes the pipe ends the process without more ado.
		process.once('exit', this.#onExit);
		this.#folder = mkdtempSync(join(tmpdir(), 'jemulpo-'));
		this.#handle = openSync(join(this.#folder, 'spool'), 'w+');
		return this.#handle;
	}

	/** All blocks, in the order in which they were put. */
	*blocks(): Generator<Uint8Array> {
		const kept = this.#memory;
		this.#memory = [];
		yield* kept;
		let position = 0;
		for (const length of this.#lengths.slice(kept.length)) {
			const block = Buffer.allocUnsafe(length);
			for (let at = 0; at < length;) at += readSync(this.#handle!, block, at, length - at, position + at);
			position += length;
			yield block;
		}
	}

	/** Takes the file away. */
	close(): void {
		if (this.#handle !== undefined) closeSync(this.#handle);
		if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
		this.#handle = this.#folder = undefined;
		process.off('exit', this.#onExit);
	}
}
