import { fold } from '../names/fold.ts';
import type { Atlas, MentionView, PlaceView } from './views.ts';

/** What the documents mean by a spelling: the mentions that bear it and name the same places. */
export interface Spelled {
	/** Absent when they name no known place. */
	place?: PlaceView;
	rivals: PlaceView[];
	/** At least one, in the order of the documents. */
	mentions: MentionView[];
}

/**
 * The mentions whose form is the spelling asked for, whatever its case and marks, by what they name: the most frequent
 * reading first.
 */
export function spelled(query: string, atlas: Atlas): Spelled[] {
	const wanted = fold(query);
	if (wanted === '') return [];
	const place = new Map(atlas.places.map((view) => [view.id, view]));
	const groups = Map.groupBy(
		atlas.mentions.filter(({ form }) => fold(form) === wanted),
		({ place, alternatives }) => [place ?? '', ...alternatives].join()
	);
	return [...groups.values()]
		.map((mentions) => {
			const [first] = mentions as [MentionView];
			const named = first.place === undefined ? undefined : place.get(first.place);
			return {
				...(named ? { place: named } : {}),
				rivals: first.alternatives.flatMap((id) => place.get(id) ?? []),
				mentions
			};
		})
		.sort((a, b) => b.mentions.length - a.mentions.length);
}
