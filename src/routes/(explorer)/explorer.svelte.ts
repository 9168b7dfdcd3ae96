import { phrasesOf, selectPhrases } from '#core/atlas/phrases.ts';
import { NO_FILTERS, prepare, select } from '#core/atlas/select.ts';
import type { Index } from '#core/atlas/columns.ts';
import type { MentionView } from '#core/atlas/views.ts';
import type { Footprint } from '#core/geo/footprint.ts';
import { documentPage, explorer, type Address } from '$lib/state/addresses.ts';
import { show } from '$lib/state/show.ts';
import { changed, parseView, type ViewPatch } from '$lib/state/url.ts';
import { inWords, isMapped, mapMarks, mapPairs } from './map-data.ts';

/**
 * What the explorer shows. Its home is the address; on top of that lies only what is momentary: days that the reader is
 * just dragging over or playing through, and what the pointer is on.
 */
export class Explorer {
	#data: () => { atlas: Index; footprints: Footprint[] };
	#params: () => URLSearchParams;

	/** The days shown while they are not yet chosen. */
	days = $state.raw<Pick<ViewPatch, 'from' | 'to'>>();
	hovered = $state<string>();
	pointed = $state<string>();

	#atlas = $derived.by(() => this.#data().atlas);
	#address = $derived.by(() => parseView(this.#params()));
	view = $derived(this.days ? changed(this.#address, this.days) : this.#address);
	prepared = $derived(prepare(this.#atlas));
	selection = $derived(select(this.prepared, this.view, this.view.reading));
	#phrases = $derived.by(() => phrasesOf(this.#data().footprints));
	/** The phrases of space that are left. */
	phrases = $derived(selectPhrases(this.#phrases, this.prepared, this.selection));
	place = $derived(this.view.place === undefined ? undefined : this.prepared.place.get(this.view.place));

	mapped = $derived(this.#atlas.places.filter(isMapped));
	marks = $derived(mapMarks(this.selection));
	all = $derived(mapMarks(select(this.prepared, NO_FILTERS, this.view.reading)));
	pairs = $derived(mapPairs(this.selection, this.prepared.place));

	constructor(data: () => { atlas: Index; footprints: Footprint[] }, params: () => URLSearchParams) {
		this.#data = data;
		this.#params = params;
	}

	/**
	 * Writes the address. What was momentary ends with it.
	 *
	 * @param replace `true` for what the back button should not stop at
	 */
	async show(patch: ViewPatch, replace = false): Promise<void> {
		const days = this.days;
		await show(changed(this.#address, patch), replace);
		// Not before, or the days chosen earlier would be seen for a moment; and not what has begun since.
		if (this.days === days) this.days = undefined;
	}

	/** A filter changes what there is to see, so the map fits itself again; a choice leaves it where it is. */
	change = (patch: ViewPatch): void => void this.show({ map: undefined, ...patch });
	choose = (place: string | undefined): void => void this.show({ place });
	hover = (place: string | undefined): void => void (this.hovered = place);
	point = (phrase: string | undefined): void => void (this.pointed = phrase);

	/** The address at which a place is chosen. */
	href = (place: string | undefined): Address => explorer(changed(this.#address, { place }));
	/** The exact spot of a mention. */
	spot = (mention: MentionView): Address =>
		documentPage(this.#atlas.documents[mention.document]!.id, mention.start);
	title = (place: string): string => this.prepared.place.get(place)?.title ?? place;
	front = (id: string): string => this.#atlas.fronts.find((front) => front.id === id)?.title ?? id;
	describe = (place: string): string => inWords(place, this.selection);
}
