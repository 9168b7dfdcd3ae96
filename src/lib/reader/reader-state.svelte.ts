import { joinsOf, type Joins } from '#core/atlas/joins.ts';
import { leafAt } from '#core/atlas/leaves.ts';
import { parseOutline } from '#core/atlas/outline.ts';
import { phrasesOf, type Phrase } from '#core/atlas/phrases.ts';
import type { LeafView, ReaderView, Signpost } from '#core/atlas/reader-views.ts';
import type { MarkView, PassageView } from '#core/atlas/views.ts';
import { leafData } from '$lib/state/addresses.ts';
import { Shelf } from '$lib/state/shelf.svelte.ts';
import type { Spot } from '$lib/state/spot.ts';
import { byPosition, byStart, headingStarts } from './indexes.ts';
import { sceneAt, type Here } from './steps.ts';

async function askLeaves(document: string, leaves: number[]): Promise<LeafView[]> {
	return Promise.all(
		leaves.map(async (n) => {
			const response = await fetch(leafData(document, n));
			if (!response.ok) throw new Error(response.statusText);
			return response.json();
		})
	);
}

/** A document being read: its text as far as it is there, and what the reader looks and points at. */
export class ReaderState {
	readonly view: ReaderView;
	/** All mentions of the document, in order. */
	readonly mentions: Signpost[];
	readonly shelf: Shelf<LeafView>;
	readonly joins: Joins;
	readonly headings: ReadonlySet<number>;
	/** Position of the passage in view; undefined above the text. */
	inView = $state<number>();
	/** The place and the mention pointed at. */
	hovered = $state<string>();
	over = $state<number>();
	/** The phrase under the pointer. */
	under = $state<string>();
	readonly #byStart: ReadonlyMap<number, Signpost>;

	constructor(view: ReaderView, first: LeafView) {
		this.view = view;
		this.mentions = parseOutline(view.outline, view.places);
		this.shelf = new Shelf((leaves) => askLeaves(view.document.id, leaves), [[0, first]], 1);
		this.joins = joinsOf(view.glosses, this.mentions);
		this.headings = headingStarts(view);
		this.#byStart = byStart(this.mentions);
	}

	readonly onhover = (place: string | undefined, start?: number) => {
		this.hovered = place;
		this.over = start;
	};
	readonly onpoint = (phrase: string | undefined) => void (this.under = phrase);

	#passages = $derived.by(() => byPosition(this.shelf.all.flatMap(({ passages }) => passages)));

	/** The phrases of what is there of the text. */
	phrases = $derived.by<Phrase[]>(() => this.shelf.all.flatMap(({ footprints }) => phrasesOf(footprints)));

	/** A passage by its position, if it is there. */
	readonly passage = (n: number): PassageView | undefined => this.#passages.get(n);

	/** The mention that starts at an offset, with its evidence, if its text is there. */
	readonly mark = (start: number): MarkView | undefined => {
		const mention = this.#byStart.get(start);
		return mention && this.passage(mention.passage)?.marks.find((mark) => mark.start === start);
	};

	/** The phrase at a spot, if its text is there. */
	phrase(spot: Spot | undefined): Phrase | undefined {
		return spot?.kind === 'phrase' ? this.phrases.find(({ start }) => start === spot.start) : undefined;
	}

	/** Where the reader is: at the spot in focus, as long as that is in view or nothing is, else in the passage in view. */
	here(spot: Spot | undefined): Here {
		if (spot) return { start: spot.start };
		return this.inView === undefined ? undefined : { passage: this.inView };
	}

	/** The mentions whose places matter now; undefined above the text: all do. */
	scene = $derived.by(() => {
		const at = this.inView === undefined ? undefined : sceneAt(this.mentions, this.inView);
		return at === undefined ? undefined : this.mentions.filter(({ passage }) => passage === at);
	});

	/** The phrases that begin in the passage of the scene; above the text all. */
	scenePhrases = $derived.by(() => {
		const passage = this.scene?.[0] && this.passage(this.scene[0].passage);
		if (!passage) return this.inView === undefined ? this.phrases : [];
		return this.phrases.filter(({ start }) => start >= passage.start && start < passage.end);
	});

	/** The stretch of the text that is one leaf, around the place of reading. */
	leaf = $derived.by(() => {
		const { leaves } = this.view;
		const start = this.inView === undefined ? 0 : (this.passage(this.inView)?.start ?? 0);
		return leaves[leafAt(leaves, start)];
	});
}
