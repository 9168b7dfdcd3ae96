import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { LeafView } from '#core/atlas/reader-views.ts';
import { leafData } from '$lib/state/addresses.ts';

/** The leaves of a document that have been read so far; others are asked for when they are needed. */
export class Shelf {
	readonly #document: string;
	readonly #read = new SvelteMap<number, LeafView>();
	readonly #asked: (Promise<void> | undefined)[] = [];
	/** Leaves that could not be loaded; asking again may help. */
	readonly failed = new SvelteSet<number>();

	constructor(document: string, first: LeafView) {
		this.#document = document;
		this.#read.set(0, first);
	}

	/** A leaf by its position; undefined as long as it has not come. */
	get(n: number): LeafView | undefined {
		return this.#read.get(n);
	}

	/** All leaves at hand, in the order of the text. */
	get leaves(): LeafView[] {
		return [...this.#read].sort(([a], [b]) => a - b).map(([, leaf]) => leaf);
	}

	/** Asks for a leaf, unless it is there or on its way. */
	load(n: number): Promise<void> {
		if (this.#read.has(n)) return Promise.resolve();
		return (this.#asked[n] ??= this.#fetch(n).finally(() => (this.#asked[n] = undefined)));
	}

	async #fetch(n: number): Promise<void> {
		this.failed.delete(n);
		try {
			const response = await fetch(leafData(this.#document, n));
			if (!response.ok) throw new Error(response.statusText);
			this.#read.set(n, await response.json());
		} catch {
			this.failed.add(n);
		}
	}
}
