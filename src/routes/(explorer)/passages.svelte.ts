import type { MentionList } from '#core/atlas/mention-list.ts';
import { PlacePassages } from '#core/atlas/place-passages.ts';
import type { Prepared } from '#core/atlas/select.ts';
import type { PassageGroup } from '$lib/panels/passage-group.ts';
import type { PassageView } from '#core/atlas/views.ts';
import { PASSAGES_MAX } from '$lib/state/asked.ts';
import { Shelf } from '$lib/state/shelf.svelte.ts';
import { askPassages } from './ask.ts';

/** How many passages are shown at first, and more each time. */
export const PASSAGES_PAGE = 25;

/** Whose passages are shown; asked one by one, so that each part depends on what it needs. */
interface Chosen {
	prepared: () => Prepared;
	place: () => string | undefined;
	/** Mentions that pass the filters, and all. */
	selected: () => MentionList;
	all: () => MentionList;
	/** Passages that came with the page, each with its lead. */
	given: () => (readonly [number, PassageView])[];
}

/** How much of a place is unfolded. */
export interface Unfolded {
	place: string | undefined;
	passages: number;
	/** Whether those outside the filters are shown too. */
	widened: boolean;
}

const folded = (place: string | undefined): Unfolded => ({ place, passages: PASSAGES_PAGE, widened: false });

/** The passages of the chosen place, page by page. */
export class Passages {
	readonly #of: Chosen;
	#unfolded = $state.raw(folded(undefined));
	readonly #shelf = $derived.by(() => {
		const prepared = this.#of.prepared();
		const askFor = (leads: number[]) => askPassages(fetch, prepared, leads);
		return new Shelf(askFor, this.#of.given(), PASSAGES_MAX);
	});

	/** Another place begins anew. */
	readonly unfolded = $derived.by(() => {
		const place = this.#of.place();
		return this.#unfolded.place === place ? this.#unfolded : folded(place);
	});
	readonly #inside = $derived.by(() => new PlacePassages(this.#of.selected().about(this.#of.place())));
	readonly #all = $derived.by(() => new PlacePassages(this.#of.all().about(this.#of.place())));
	readonly #listed = $derived(this.unfolded.widened ? this.#all : this.#inside);
	/** Of those that are shown, in order. */
	readonly leads = $derived(this.#listed.first(this.unfolded.passages));
	/** How many pass the filters, or all where these are shown too. */
	readonly total = $derived(this.#listed.passages);
	/** How many the filters hide. */
	readonly outside = $derived(this.unfolded.widened ? 0 : this.#all.passages - this.#inside.passages);
	/** Whatever the filters. */
	readonly mentions = $derived(this.#all.mentions);
	readonly forms = $derived(this.#all.forms);
	/** What is shown and has neither come nor failed. */
	readonly missing = $derived(
		this.leads.filter((lead) => !this.#shelf.get(lead) && !this.#shelf.failed.includes(lead))
	);
	readonly failed = $derived(this.leads.some((lead) => this.#shelf.failed.includes(lead)));

	/** What is shown, document by document. */
	readonly groups = $derived.by<PassageGroup[]>(() => {
		const { atlas, columns } = this.#of.prepared();
		const byDocument = Map.groupBy(this.leads, (lead) => columns.document[lead]!);
		return [...byDocument].map(([at, leads]) => ({
			document: atlas.documents[at]!,
			passages: leads.map((lead) => ({ lead, passage: this.#shelf.get(lead) }))
		}));
	});

	readonly step = PASSAGES_PAGE;

	constructor(of: Chosen) {
		this.#of = of;
	}

	/** Shows more of them. */
	unfold(change: Partial<Unfolded>): void {
		this.#unfolded = { ...this.unfolded, ...change };
	}

	readonly more = (): void => this.unfold({ passages: this.unfolded.passages + PASSAGES_PAGE });

	/** Asks for those that are shown and have not come. */
	load(): Promise<void> {
		return this.#shelf.load(this.leads);
	}
}
