import type { Address } from './addresses.ts';

const DEBOUNCE_MS = 120;

/** Asks while something is being typed; only the answer to the last question counts. */
export class Question<T> {
	readonly #address: (query: string) => Address;
	answers = $state.raw<T[]>([]);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#asked = '';

	/** @param address of the answers, as data */
	constructor(address: (query: string) => Address) {
		this.#address = address;
	}

	ask(text: string): void {
		const query = text.trim();
		this.#asked = query;
		clearTimeout(this.#timer);
		if (query === '') this.answers = [];
		else this.#timer = setTimeout(() => void this.#fetch(query), DEBOUNCE_MS);
	}

	/** Without an answer what the page itself knows still stands. */
	async #fetch(query: string): Promise<void> {
		const answers = await fetch(this.#address(query)).then(
			(response): Promise<T[]> | T[] => (response.ok ? response.json() : []),
			() => []
		);
		if (this.#asked === query) this.answers = answers;
	}
}
