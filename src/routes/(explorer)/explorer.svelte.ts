import { MS_PER_DAY, printDay } from '#core/atlas/days.ts';
import { matcher, type Fold } from '#core/atlas/find.ts';
import { namedInPassing } from '#core/atlas/passing.ts';
import type { Phrase } from '#core/atlas/phrases.ts';
import { NO_FILTERS, select, type Prepared } from '#core/atlas/select.ts';
import type { MentionView, PassageView } from '#core/atlas/views.ts';
import { isMapped, pairLines } from '$lib/map/marks.ts';
import { documentPage, explorer, type Address } from '$lib/state/addresses.ts';
import { show } from '$lib/state/show.ts';
import { changed, parseQuery, parseView, printView, type ViewPatch } from '$lib/state/url.ts';
import { citeView, namesOf } from '$lib/text/cite-view.ts';
import { viewInWords } from '$lib/text/view-words.ts';
import { waysOn } from '$lib/text/ways-on.ts';
import { inWords, mapMarks, mapReaches } from './map-data.ts';
import { Passages } from './passages.svelte.ts';
import { ShownPhrases } from './phrases-shown.svelte.ts';

const HAN = /\p{Script=Han}/u;
/** What is shown may change with every frame, while days are dragged or played: asking waits until it rests. */
const REST_MS = 120;

/** What the page was given: the index, and what the view shows first beside it. */
export interface Given {
	prepared: Prepared;
	phrases: (readonly [number, Phrase])[];
	passages: (readonly [number, PassageView])[];
}

/**
 * What the explorer shows. Its home is the address; on top of that lies only what is momentary: days that the reader is
 * just dragging over or playing through, and what the pointer is on.
 */
export class Explorer {
	#data: () => Given;
	#params: () => URLSearchParams;

	/** The days shown while they are not yet chosen. */
	days = $state.raw<Pick<ViewPatch, 'from' | 'to'>>();
	hovered = $state<string>();
	pointed = $state<string>();
	/** The front that is pointed at among the filters. */
	front = $state<string>();

	prepared = $derived.by(() => this.#data().prepared);
	#atlas = $derived(this.prepared.atlas);
	#address = $derived.by(() => parseView(this.#params()));
	#names = $derived(namesOf(this.#atlas));
	view = $derived(this.days ? changed(this.#address, this.days) : this.#address);
	#reading = $derived(this.view.reading);
	/** As text, so that nothing is counted anew when only the map has moved or a letter was typed. */
	#asked = $derived(
		printView(changed(this.view, { place: undefined, map: undefined, find: '', phrases: true }))
	);
	selection = $derived(select(this.prepared, parseQuery(this.#asked), this.#reading));
	/** Without any filter. */
	#everything = $derived(select(this.prepared, NO_FILTERS, this.#reading));
	place = $derived(this.view.place === undefined ? undefined : this.prepared.place.get(this.view.place));

	mapped = $derived(this.#atlas.places.filter(isMapped));
	/** The places that are only named in passing. */
	passing = $derived(namedInPassing(this.selection.mentions));
	marks = $derived(mapMarks(this.selection, this.passing));
	/** All marks without any filter. They depend on no filter, or the map would get its places anew with each. */
	all = $derived(mapMarks(this.#everything));
	pairs = $derived(pairLines(this.selection.pairs, this.prepared.place));

	/** The reach of the fronts that are asked for, and of the one that is pointed at. */
	reaches = $derived.by(() =>
		mapReaches(this.#atlas.fronts, (id) => id === this.front || this.view.fronts.includes(id))
	);

	/** The table of Hanja variants comes when the first Hanja are typed. */
	#fold = $state.raw<Fold>();
	/** Whether a place bears what is being looked for in some name. */
	matches = $derived.by(() => matcher(this.view.find, this.selection.mentions, this.#fold));
	/** The places that do, named or only by the other reading. */
	found = $derived.by(() =>
		[...this.selection.places, ...this.selection.rivals].filter(({ place }) => this.matches(place))
	);
	/** The view in words. */
	says = $derived.by(() => viewInWords(this.view, this.#names));
	/** What leads on when nothing is left. */
	ways = $derived.by(() =>
		this.selection.mentions.length > 0
			? []
			: waysOn(
					this.view,
					this.selection.days,
					this.#names,
					(view) => select(this.prepared, view, view.reading).mentions.length
				)
	);

	passages = new Passages({
		prepared: () => this.prepared,
		place: () => this.view.place,
		selected: () => this.selection.mentions,
		all: () => this.#everything.mentions,
		given: () => this.#data().passages
	});
	phrases = new ShownPhrases({
		prepared: () => this.prepared,
		selection: () => this.selection,
		place: () => this.view.place,
		leads: () => this.passages.leads,
		given: () => this.#data().phrases
	});

	constructor(data: () => Given, params: () => URLSearchParams) {
		this.#data = data;
		this.#params = params;
		$effect(() => {
			const [passages, phrases] = [this.passages.missing, this.phrases.missing];
			if (passages.length + phrases.length === 0) return;
			const timer = setTimeout(() => void this.load(), REST_MS);
			return () => clearTimeout(timer);
		});
		$effect(() => {
			if (HAN.test(this.view.find))
				void import('#core/names/fold.ts').then(({ fold }) => (this.#fold = fold));
		});
	}

	/** Asks for what is shown and has not come. */
	async load(): Promise<void> {
		await Promise.all([this.passages.load(), this.phrases.load()]);
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
	frontTitle = (id: string): string => this.#names.front(id);
	pointFront = (id: string | undefined): void => void (this.front = id);

	/** How the view is cited, at an address on this origin. */
	citation = (origin: string): string =>
		citeView(
			this.#atlas,
			this.view,
			this.selection,
			origin + explorer(this.view),
			printDay(Math.floor(Date.now() / MS_PER_DAY))
		);
	describe = (place: string): string => inWords(place, this.selection);
}
