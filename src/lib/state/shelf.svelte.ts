import { SvelteMap, SvelteSet } from 'svelte/reactivity';

/** What a page has got so far of things that travel one by one or page by page; others are asked for when needed. */
export class Shelf<K, V> {
	readonly #ask: (keys: K[]) => Promise<V[]>;
	readonly #most: number;
	readonly #kept: SvelteMap<K, V>;
	readonly #asked = new SvelteMap<K, Promise<void>>();
	/** What could not be loaded; asking again may help. */
	readonly failed = new SvelteSet<K>();

	/**
	 * @param ask gives what these keys stand for, in their order; rejects when any of it cannot be had
	 * @param kept what is there from the start
	 * @param most keys in one question
	 */
	constructor(ask: (keys: K[]) => Promise<V[]>, kept: Iterable<readonly [K, V]>, most: number) {
		this.#ask = ask;
		this.#most = most;
		this.#kept = new SvelteMap(kept);
	}

	/** What a key stands for; undefined as long as it has not come. */
	get(key: K): V | undefined {
		return this.#kept.get(key);
	}

	/** All that is at hand. */
	get all(): [K, V][] {
		return [...this.#kept];
	}

	/** Asks for what is neither there nor on its way. */
	async load(keys: K[]): Promise<void> {
		const missing = keys.filter((key) => !this.#kept.has(key) && !this.#asked.has(key));
		for (let at = 0; at < missing.length; at += this.#most) {
			const some = missing.slice(at, at + this.#most);
			const answer = this.#fetch(some);
			for (const key of some) this.#asked.set(key, answer);
		}
		await Promise.all(keys.map((key) => this.#asked.get(key)));
	}

	async #fetch(keys: K[]): Promise<void> {
		for (const key of keys) this.failed.delete(key);
		try {
			const found = await this.#ask(keys);
			keys.forEach((key, i) => this.#kept.set(key, found[i]!));
		} catch {
			for (const key of keys) this.failed.add(key);
		} finally {
			for (const key of keys) this.#asked.delete(key);
		}
	}
}
