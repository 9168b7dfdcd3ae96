import { countDays, isDateless } from './clocks.ts';
import type { DayCounts } from './days.ts';
import { FACETS, type Facet, type Filters } from './filters.ts';
import { MentionList } from './mention-list.ts';
import { pass } from './pass.ts';
import type { Prepared } from './prepare.ts';
import type { Reading } from '../geo/footprint.ts';
import { countRivals, placeCounts, unresolvedForms } from './tally.ts';
import type { MentionView, PlaceView } from './views.ts';

export { NO_FILTERS, NO_FRONT, STATED, type Filters } from './filters.ts';
export { prepare, type Prepared } from './prepare.ts';
export type { Reading } from '../geo/footprint.ts';

/** How many mentions have each value; values of none are left out. */
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
	mentions: MentionList;
	/** Named by at least one mention: most mentions first, then by title. */
	places: PlaceCount[];
	/** Named only by the other reading of contested mentions: the same order. */
	rivals: PlaceCount[];
	/** Ids of places between which a mention is contested, each pair once. */
	pairs: [string, string][];
	/** Mentions that name nothing known, by form in the order of the text. */
	unresolved: { form: string; mentions: MentionList }[];
	/** Each counted as if its own filter asked for everything. */
	facets: Record<Facet, Counts>;
	/** By the clock: every day from the first to the last of the whole atlas; a mention of several days counts on each. */
	days: DayCounts;
	/** Mentions without a date by the clock, under the other filters. */
	undated: number;
}

/** The place that a mention names under a reading: in the original, the other side where the two disagree. */
export function placeOf(
	{ place, alternatives }: Pick<MentionView, 'place' | 'alternatives'>,
	reading: Reading
): string | undefined {
	return reading === 'original' ? (alternatives[0] ?? place) : place;
}

function countsOf(values: readonly string[], counts: Uint32Array): Counts {
	const named: Counts = {};
	values.forEach((value, code) => {
		if (counts[code]! > 0) named[value] = counts[code]!;
	});
	return named;
}

/** Counts by facet, each named when it is first asked for: of many documents the facet is seldom open. */
function countsWhenAsked(count: (facet: Facet) => Counts): Record<Facet, Counts> {
	const known: Partial<Record<Facet, Counts>> = {};
	const get = (facet: Facet) => (known[facet] ??= count(facet));
	const lazy = FACETS.map((facet): [Facet, PropertyDescriptor] => [
		facet,
		{ enumerable: true, get: () => get(facet) }
	]);
	return Object.defineProperties({} as Record<Facet, Counts>, Object.fromEntries(lazy));
}

/** What the filters leave of an atlas, with all counts. */
export function select(prepared: Prepared, filters: Filters, reading: Reading = 'translation'): Selection {
	const { atlas, columns, values } = prepared;
	const { doubts, unknown } = prepared.sides[reading];
	const times = prepared.clocks[filters.clock];
	const passed = pass(prepared, filters, reading);
	const { passes, counts } = passed;
	const { rival, pairs } = countRivals(doubts, passes, atlas.places.length);
	const all = placeCounts(prepared, passed, rival);
	return {
		mentions: new MentionList(columns, atlas, passed.positions),
		places: all.filter(({ mentions }) => mentions > 0),
		rivals: all.filter(({ mentions }) => mentions === 0),
		pairs,
		unresolved: unresolvedForms(prepared, unknown, passes),
		facets: countsWhenAsked((facet) => countsOf(values[facet], counts[facet])),
		days: countDays(times, counts.time),
		undated: counts.time.reduce((sum, count, code) => sum + (isDateless(times, code) ? count : 0), 0)
	};
}
