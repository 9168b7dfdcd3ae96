/** Gives values numbers in the order in which they first come. */
export class Dictionary {
	readonly values: string[] = [];
	readonly #codes = new Map<string, number>();

	code(value: string): number {
		const known = this.#codes.get(value);
		if (known !== undefined) return known;
		this.#codes.set(value, this.values.length);
		return this.values.push(value) - 1;
	}
}

/** The positions of ids in a list; of what is absent, the position after the last. */
export class CodeOf {
	readonly #codes: Map<string, number>;
	readonly #none: number;

	constructor(ids: string[]) {
		this.#codes = new Map(ids.map((id, code) => [id, code]));
		this.#none = ids.length;
	}

	/** @throws when the list does not have the id */
	code(id: string | undefined): number {
		if (id === undefined) return this.#none;
		const code = this.#codes.get(id);
		if (code === undefined) throw new Error(`got “${id}”, expected an id that the atlas lists`);
		return code;
	}
}
