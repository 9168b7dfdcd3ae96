import type { Phrase } from '#core/atlas/phrases.ts';
import type { Prepared, Selection } from '#core/atlas/select.ts';
import { PHRASES_MAX } from '$lib/state/asked.ts';
import { Shelf } from '$lib/state/shelf.svelte.ts';
import { askPhrases } from './ask.ts';
import { DRAWN_MAX, drawnOf, inPassages, phrasesOfView, PHRASES_PAGE, toAsk } from './phrases.ts';

/** Whose phrases are shown; asked one by one, so that each part depends on what it needs. */
interface Shown {
	prepared: () => Prepared;
	selection: () => Selection;
	place: () => string | undefined;
	/** Leads of the passages that are shown. */
	leads: () => number[];
	/** Phrases that came with the page, by their positions. */
	given: () => (readonly [number, Phrase])[];
}

/** The phrases of space under a view: counted at once, and asked for as they are shown. */
export class ShownPhrases {
	readonly #of: Shown;
	/** How many of the list, and of the chosen place, are unfolded. */
	#listed = $state(PHRASES_PAGE);
	#anchored = $state.raw<{ place: string | undefined; n: number }>({ place: undefined, n: PHRASES_PAGE });
	readonly #shelf = $derived.by(() => {
		const prepared = this.#of.prepared();
		const askFor = (positions: number[]) => askPhrases(fetch, prepared, positions);
		return new Shelf(askFor, this.#of.given(), PHRASES_MAX);
	});

	readonly #found = $derived.by(() =>
		phrasesOfView(this.#of.prepared(), this.#of.selection(), this.#of.place())
	);
	readonly #ofPlace = $derived.by(() => {
		const n = this.#anchored.place === this.#of.place() ? this.#anchored.n : PHRASES_PAGE;
		return this.#found.anchored.subarray(0, n);
	});
	readonly #drawn = $derived(drawnOf(this.#found, this.#ofPlace.length));
	readonly #inPassages = $derived.by(() =>
		inPassages(this.#of.prepared(), this.#found.selected, this.#of.leads())
	);
	readonly #list = $derived(this.#found.selected.subarray(0, this.#listed));

	readonly #wanted = $derived.by(() => {
		const shown = [this.#drawn, this.#list, this.#ofPlace, this.#inPassages].flatMap((some) => [...some]);
		return toAsk(this.#of.prepared(), shown);
	});
	/** What is shown and has neither come nor failed. */
	readonly missing = $derived(
		this.#wanted.filter((n) => !this.#shelf.get(n) && !this.#shelf.failed.includes(n))
	);

	/** How many there are: under the filters, and of the chosen place. */
	readonly total = $derived(this.#found.selected.length);
	readonly anchoredTotal = $derived(this.#found.anchored.length);
	/** Whether the map could not draw all of them. */
	readonly tooMany = $derived(this.total > DRAWN_MAX);
	readonly list = $derived(this.#at(this.#list));
	readonly anchored = $derived(this.#at(this.#ofPlace));
	readonly inPassages = $derived(this.#at(this.#inPassages));

	readonly step = PHRASES_PAGE;

	constructor(of: Shown) {
		this.#of = of;
	}

	#at(positions: Uint32Array): Phrase[] {
		return [...positions].flatMap((n) => this.#shelf.get(n) ?? []);
	}

	/** What the map draws; of too many at least the one that is pointed at. */
	drawn(pointed: string | undefined): Phrase[] {
		const drawn = this.#at(this.#drawn);
		if (pointed === undefined || drawn.some(({ id }) => id === pointed)) return drawn;
		const phrase = [...this.list, ...this.inPassages].find(({ id }) => id === pointed);
		return phrase ? [...drawn, phrase] : drawn;
	}

	readonly more = (): void => void (this.#listed += PHRASES_PAGE);
	readonly moreAnchored = (): void => {
		this.#anchored = { place: this.#of.place(), n: this.#ofPlace.length + PHRASES_PAGE };
	};

	/** Asks for those that are shown and have not come. */
	load(): Promise<void> {
		return this.#shelf.load(this.#wanted);
	}
}
