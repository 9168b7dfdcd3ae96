import { rivalsOf, type Index } from './columns.ts';
import { MentionList } from './mention-list.ts';
import type { PlaceView } from './views.ts';

/** Another place for which mentions of this one may stand, or the other way round. */
export interface Contest {
	rival: PlaceView;
	/** Mentions that name the one and may name the other; at least one, in the order of the documents. */
	mentions: MentionList;
}

/** The places with which a place is contested in the documents, the most frequent first. */
export function contestsOf(id: string, { columns, ...directory }: Index): Contest[] {
	const { places } = directory;
	const own = places.findIndex((place) => place.id === id);
	const found = new Map<number, number[]>();
	columns.contested.forEach((mention, n) => {
		const candidates = [columns.place[mention]!, ...rivalsOf(columns, n)];
		if (!candidates.includes(own)) return;
		for (const rival of candidates) {
			if (rival === own || rival === places.length) continue;
			const known = found.get(rival);
			if (known) known.push(mention);
			else found.set(rival, [mention]);
		}
	});
	return [...found]
		.map(([rival, mentions]) => ({
			rival: places[rival]!,
			mentions: new MentionList(columns, directory, Uint32Array.from(mentions))
		}))
		.sort((a, b) => b.mentions.length - a.mentions.length);
}
