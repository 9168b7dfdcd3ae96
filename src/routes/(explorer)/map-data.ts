import { namedInPassing } from '#core/atlas/passing.ts';
import type { PlaceCount, Selection } from '#core/atlas/select.ts';
import type { FrontView } from '#core/atlas/views.ts';
import type { Reach } from '$lib/map/layers-fronts.ts';
import type { Mark } from '$lib/map/marks.ts';
import { count, datesInWords } from '$lib/text/words.ts';

const look = ({ mentions, contested }: PlaceCount): Mark['look'] =>
	mentions === 0 ? 'rival' : contested > 0 ? 'contested' : 'agreed';

/**
 * What the map draws of a selection: the places named, then those that only the other reading names.
 *
 * @param passing ids of the places that are only named in passing; default: in the selection
 */
export function mapMarks(
	{ places, rivals, mentions }: Selection,
	passing: Set<string> = namedInPassing(mentions)
): Mark[] {
	return [...places, ...rivals].map((count) => ({
		id: count.place.id,
		count: count.mentions || count.rival,
		look: look(count),
		passing: passing.has(count.place.id)
	}));
}

/** What a place's mark says when pointed at. */
export function inWords(id: string, { places }: Selection): string {
	const named = places.find(({ place }) => place.id === id);
	if (!named) return 'only by the other reading';
	return count(named.mentions, 'mention') + (named.contested > 0 ? `, ${named.contested} contested` : '');
}

/** The reach of fronts with their dates, where the sources give them a place. */
export function mapReaches(fronts: FrontView[], shown: (id: string) => boolean): Reach[] {
	return fronts.flatMap(({ id, extent, start, end }) => {
		if (!extent || !shown(id)) return [];
		return [{ extent, dates: datesInWords(start, end) }];
	});
}
