import type { Atlas, MentionView, PlaceView } from './views.ts';

/** Another place for which mentions of this one may stand, or the other way round. */
export interface Contest {
	rival: PlaceView;
	/** Mentions that name the one and may name the other; at least one, in the order of the documents. */
	mentions: MentionView[];
}

/** The places with which a place is contested in the documents, the most frequent first. */
export function contestsOf(id: string, { mentions, places }: Atlas): Contest[] {
	const known = new Map(places.map((place) => [place.id, place]));
	const found = mentions.flatMap((mention) => {
		const candidates = [mention.place, ...mention.alternatives];
		if (!candidates.includes(id)) return [];
		return candidates.flatMap((rival) => {
			const place = rival === undefined || rival === id ? undefined : known.get(rival);
			return place ? [{ place, mention }] : [];
		});
	});
	return [...Map.groupBy(found, ({ place }) => place)]
		.map(([rival, all]) => ({ rival, mentions: all.map(({ mention }) => mention) }))
		.sort((a, b) => b.mentions.length - a.mentions.length);
}
