import { dayOf, printDay } from '#core/atlas/days.ts';
import type { Selection } from '#core/atlas/select.ts';
import { changed, type View, type ViewPatch } from '$lib/state/url.ts';
import { filtersInWords, type FilterKey, type Names } from './view-words.ts';
import { dateInWords, FACET } from './words.ts';

/** A change that leaves something. */
export interface Way {
	says: string;
	patch: ViewPatch;
	/** How many mentions it leaves: at least one. */
	mentions: number;
}

const drop = (key: FilterKey): { says: string; patch: ViewPatch } =>
	key === 'dates'
		? { says: 'Drop the dates', patch: { from: undefined, to: undefined } }
		: { says: `Drop the ${FACET[key].toLowerCase()}`, patch: { [key]: [] } };

/** To the nearest day before, or after, on which something stands that passes all other filters. */
function widened({ from, to }: View, days: Selection['days']): { says: string; patch: ViewPatch }[] {
	const { first, counts } = days;
	const at = (bound: string | undefined) => (bound === undefined ? NaN : dayOf(bound.slice(0, 10))! - first);
	// A time ends within its day; no bound has nothing beyond it.
	const [start, end] = [at(from), at(to) - (to?.includes('T') ? 1 : 0)];
	const dayAt = (i: number) => (i < 0 ? undefined : printDay(first + i));
	const before = dayAt(counts.findLastIndex((n, i) => n > 0 && i < start));
	const after = dayAt(counts.findIndex((n, i) => n > 0 && i > end));
	return [
		...(before === undefined ? [] : [{ says: `Back to ${dateInWords(before)}`, patch: { from: before } }]),
		...(after === undefined ? [] : [{ says: `On to ${dateInWords(after)}`, patch: { to: after } }])
	];
}

/**
 * The ways on from a view that shows nothing: dates widened as far as needed, one filter dropped, or else all.
 *
 * @param days of the view, counted under its other filters
 * @param countOf how many mentions a view leaves
 */
export function waysOn(
	view: View,
	days: Selection['days'],
	names: Names,
	countOf: (view: View) => number
): Way[] {
	const filters = filtersInWords(view, names);
	const told = (way: { says: string; patch: ViewPatch }): Way[] => {
		const mentions = countOf(changed(view, way.patch));
		return mentions === 0 ? [] : [{ ...way, mentions }];
	};
	const single = [...widened(view, days), ...filters.map(({ key }) => drop(key))].flatMap(told);
	if (single.length > 0) return single;
	const all = Object.assign({}, ...filters.map(({ key }) => drop(key).patch)) as ViewPatch;
	return told({ says: 'Drop all filters', patch: all });
}
