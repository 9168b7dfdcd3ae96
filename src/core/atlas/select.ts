import type { PlaceKind, Role, Status } from '../types.ts';
import { dayOf, daysOf, printDay } from './days.ts';
import { Tally } from './tally.ts';
import type { Atlas, MentionView, PlaceView } from './views.ts';

/** The front of mentions that stand on none. */
export const NO_FRONT = 'none';

/** Which side of a gloss to follow. */
export type Reading = 'translation' | 'original';

/** What is asked for. An empty list asks for everything; values of one list widen, lists narrow each other. */
export interface Filters {
	/** Ids of fronts, or `none`. */
	fronts: string[];
	/** Ids of documents. */
	documents: string[];
	kinds: PlaceKind[];
	statuses: Status[];
	roles: Role[];
	/** First and last day, `YYYY-MM-DD`, both included. Either excludes what bears no date. */
	from?: string;
	to?: string;
}

export const NO_FILTERS: Filters = { fronts: [], documents: [], kinds: [], statuses: [], roles: [] };

/** How many mentions have each value. */
export type Counts = Record<string, number>;

/** A place and what is left of it under the filters. */
export interface PlaceCount {
	place: PlaceView;
	/** Mentions that name it, under the reading asked for. */
	mentions: number;
	/** How many of these are contested. */
	contested: number;
	/** Contested mentions that name another place, and may name this one. */
	rival: number;
}

/** What the filters leave. */
export interface Selection {
	/** In the order of the atlas. */
	mentions: MentionView[];
	/** Named by at least one mention: most mentions first, then by title. */
	places: PlaceCount[];
	/** Named only by the other reading of contested mentions: the same order. */
	rivals: PlaceCount[];
	/** Ids of places between which a mention is contested, each pair once. */
	pairs: [string, string][];
	/** Mentions that name nothing known, by form in the order of the text. */
	unresolved: { form: string; mentions: MentionView[] }[];
	/** Each counted as if its own filter asked for everything. */
	facets: { fronts: Counts; documents: Counts; kinds: Counts; statuses: Counts; roles: Counts };
	/** Every day from the first to the last of the whole atlas; a mention of several days counts on each. */
	days: { day: string; count: number }[];
	/** Mentions without a date, under the other filters. */
	undated: number;
}

/** An atlas with what filters need at hand. */
export interface Prepared {
	atlas: Atlas;
	place: Map<string, PlaceView>;
	/** First and last day of each mention; `NaN` when undated. */
	first: Float64Array;
	last: Float64Array;
}

/** Reads the dates and indexes the places of an atlas, once for all selections. */
export function prepare(atlas: Atlas): Prepared {
	const first = new Float64Array(atlas.mentions.length).fill(NaN);
	const last = new Float64Array(atlas.mentions.length).fill(NaN);
	atlas.mentions.forEach(({ date }, i) => {
		const range = date && daysOf(date.edtf);
		if (range) [first[i], last[i]] = range as [number, number];
	});
	return { atlas, place: new Map(atlas.places.map((place) => [place.id, place])), first, last };
}

/** The place that a mention names under a reading: in the original, the other side where the two disagree. */
export function placeOf({ place, alternatives }: MentionView, reading: Reading): string | undefined {
	return reading === 'original' ? (alternatives[0] ?? place) : place;
}

/** One bit for each filter that a mention fails. */
const FRONT = 1;
const DOCUMENT = 2;
const KIND = 4;
const STATUS = 8;
const ROLE = 16;
const DATE = 32;

const add = (counts: Counts, key: string | undefined) => {
	if (key !== undefined) counts[key] = (counts[key] ?? 0) + 1;
};

/**
 * What the filters leave of an atlas, with all counts, in one pass over the mentions: a mention that fails
 * no filter counts everywhere, one that fails a single filter counts in that filter's own facet.
 */
export function select(prepared: Prepared, filters: Filters, reading: Reading = 'translation'): Selection {
	const { atlas, place, first, last } = prepared;
	const from = (filters.from === undefined ? undefined : dayOf(filters.from)) ?? -Infinity;
	const to = (filters.to === undefined ? undefined : dayOf(filters.to)) ?? Infinity;
	const dated = filters.from !== undefined || filters.to !== undefined;
	const wanted = <T extends string>(list: T[]) => {
		const set = new Set<string>(list);
		return (value: string | undefined) => set.size === 0 || (value !== undefined && set.has(value));
	};
	const front = wanted(filters.fronts);
	const document = wanted(filters.documents);
	const kind = wanted(filters.kinds);
	const status = wanted(filters.statuses);
	const role = wanted(filters.roles);

	const tally = new Tally(prepared, reading);
	const facets: Selection['facets'] = { fronts: {}, documents: {}, kinds: {}, statuses: {}, roles: {} };
	const onDay = new Map<number, number>();
	let undated = 0;

	atlas.mentions.forEach((mention, i) => {
		const named = placeOf(mention, reading);
		const value = {
			front: mention.front?.id ?? NO_FRONT,
			document: atlas.documents[mention.document]?.id,
			kind: named === undefined ? undefined : place.get(named)?.kind
		};
		// NaN fails both comparisons, as an undated mention must.
		const inTime = !dated || ((first[i] as number) <= to && (last[i] as number) >= from);
		const fails =
			(front(value.front) ? 0 : FRONT) |
			(document(value.document) ? 0 : DOCUMENT) |
			(kind(value.kind) ? 0 : KIND) |
			(status(mention.status) ? 0 : STATUS) |
			(role(mention.role) ? 0 : ROLE) |
			(inTime ? 0 : DATE);
		const only = (bit: number) => (fails & ~bit) === 0;
		if (only(FRONT)) add(facets.fronts, value.front);
		if (only(DOCUMENT)) add(facets.documents, value.document);
		if (only(KIND)) add(facets.kinds, value.kind);
		if (only(STATUS)) add(facets.statuses, mention.status);
		if (only(ROLE)) add(facets.roles, mention.role);
		if (only(DATE)) {
			if (Number.isNaN(first[i])) undated += 1;
			else
				for (let day = first[i] as number; day <= (last[i] as number); day += 1)
					onDay.set(day, (onDay.get(day) ?? 0) + 1);
		}
		if (fails === 0) tally.add(mention, named);
	});

	return { ...tally.result(), facets, days: histogram(first, last, onDay), undated };
}

function histogram(first: Float64Array, last: Float64Array, onDay: Map<number, number>): Selection['days'] {
	let low = Infinity;
	let high = -Infinity;
	for (let i = 0; i < first.length; i += 1) {
		if ((first[i] as number) < low) low = first[i] as number;
		if ((last[i] as number) > high) high = last[i] as number;
	}
	const days: Selection['days'] = [];
	for (let day = low; day <= high; day += 1) days.push({ day: printDay(day), count: onDay.get(day) ?? 0 });
	return days;
}
