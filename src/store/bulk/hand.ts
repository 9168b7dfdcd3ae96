import type { Doubt, Doubts } from '#core/extract/corpus.ts';
import { prepare, type Prepared } from '#core/extract/prepare.ts';
import type { Print } from '#core/formats/printer.ts';
import type { Gazetteer } from '#core/types.ts';
import type { Kept, Store } from './spool.ts';
import { printBlock, readBlock, type Block, type BlockRead, type Renamed, type Wanted } from './stages.ts';

/** A block of which the results, if there are any, are put away. */
export type BlockKept = BlockRead & { results?: Kept };

/** What is to be printed of a block. */
export interface PrintTask {
	results: Kept;
	print: Print;
	/** Of the whole corpus, by `doubtBytes`. */
	doubts: Uint8Array;
	renamed: Renamed;
}

/** Doubts as bytes that all threads see, since sending them with each block would cost more than the block. */
export function doubtBytes(doubts: Doubts): Uint8Array {
	const bytes = new TextEncoder().encode(JSON.stringify([...doubts]));
	const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
	shared.set(bytes);
	return shared;
}

/** Does the work of the stages, in whatever thread. */
export class Hand {
	readonly #gazetteer: Gazetteer;
	readonly #spool: Store;
	#prepared: Prepared | undefined;
	#doubts: Doubts | undefined;

	constructor(gazetteer: Gazetteer, spool: Store) {
		this.#gazetteer = gazetteer;
		this.#spool = spool;
	}

	/** Made when first needed: it takes longer than reading a telegram. */
	get #ready(): Prepared {
		return (this.#prepared ??= prepare(this.#gazetteer));
	}

	read(block: Block, wanted: Wanted): BlockKept {
		const { read, results } = readBlock(block, wanted, this.#ready);
		return results.length > 0 ? { ...read, results: this.#spool.put(results) } : read;
	}

	print({ results, print, doubts, renamed }: PrintTask): Uint8Array<ArrayBuffer> {
		this.#doubts ??= new Map(JSON.parse(new TextDecoder().decode(doubts)) as [string, Doubt][]);
		return printBlock(this.#spool.take(results), print, this.#doubts, renamed, this.#ready.places);
	}
}
