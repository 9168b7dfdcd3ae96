/** What a page has got so far of things that travel one by one or page by page; others are asked for when needed. */
export class Shelf<T> {
	readonly #ask: (keys: number[]) => Promise<T[]>;
	readonly #most: number;
	#kept = $state.raw<Record<number, T>>({});
	/** On their way. */
	#asked: Record<number, Promise<void>> = {};
	/** What could not be loaded; asking again may help. */
	failed = $state.raw<number[]>([]);

	/**
	 * @param ask gives what these keys stand for, in their order; rejects when any of it cannot be had
	 * @param kept what is there from the start
	 * @param most keys in one question
	 */
	constructor(ask: (keys: number[]) => Promise<T[]>, kept: Iterable<readonly [number, T]>, most: number) {
		this.#ask = ask;
		this.#most = most;
		this.#kept = Object.fromEntries(kept);
	}

	/** What a key stands for; undefined as long as it has not come. */
	get(key: number): T | undefined {
		return this.#kept[key];
	}

	/** All that is at hand, in ascending order of the keys. */
	get all(): T[] {
		return Object.values(this.#kept);
	}

	/** Asks for what is neither there nor on its way. */
	async load(keys: number[]): Promise<void> {
		const missing = keys.filter((key) => !(key in this.#kept) && !(key in this.#asked));
		for (let at = 0; at < missing.length; at += this.#most) {
			const some = missing.slice(at, at + this.#most);
			const answer = this.#fetch(some);
			for (const key of some) this.#asked[key] = answer;
		}
		await Promise.all(keys.map((key) => this.#asked[key]));
	}

	async #fetch(keys: number[]): Promise<void> {
		this.failed = this.failed.filter((key) => !keys.includes(key));
		try {
			const found = await this.#ask(keys);
			this.#kept = { ...this.#kept, ...Object.fromEntries(keys.map((key, i) => [key, found[i]!])) };
		} catch {
			this.failed = [...this.failed, ...keys];
		} finally {
			for (const key of keys) delete this.#asked[key];
		}
	}
}
