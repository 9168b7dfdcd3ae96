import type { Named } from '#core/atlas/named.ts';
import { namesData } from './addresses.ts';

const DEBOUNCE_MS = 120;

/** Asks which places a spelling may name while it is being typed; only the answer to the last question counts. */
export class NameQuestion {
	answers = $state.raw<Named[]>([]);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#asked = '';

	ask(text: string): void {
		const query = text.trim();
		this.#asked = query;
		clearTimeout(this.#timer);
		if (query === '') this.answers = [];
		else this.#timer = setTimeout(() => void this.#fetch(query), DEBOUNCE_MS);
	}

	/** Without an answer the list still finds what its places are called. */
	async #fetch(query: string): Promise<void> {
		const answers = await fetch(namesData(query)).then(
			(response): Promise<Named[]> | Named[] => (response.ok ? response.json() : []),
			() => []
		);
		if (this.#asked === query) this.answers = answers;
	}
}
