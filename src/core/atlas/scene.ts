import { placeOf, type Reading } from './select.ts';
import type { MentionView } from './views.ts';

/** What a scene asks of a mention. */
export type Named = Pick<MentionView, 'place' | 'alternatives' | 'status'>;

/** A place as a map shows it: by how many mentions, and how certain they are of it. */
export interface SceneMark {
	id: string;
	/** Mentions that name it; for a rival, those that may. At least 1. */
	count: number;
	look: 'agreed' | 'contested' | 'rival';
}

/** The places of some mentions. */
export interface Scene {
	/** Named places first, by count, then rivals; ties by id. */
	marks: SceneMark[];
	/** Ids of places between which a mention is contested, each pair once. */
	pairs: [string, string][];
}

/**
 * The places that mentions name or may name.
 *
 * @param reading which side of a gloss to follow where the two disagree
 */
export function sceneOf(mentions: Named[], reading: Reading): Scene {
	const named = new Map<string, SceneMark>();
	const rivals = new Map<string, SceneMark>();
	const pairs = new Map<string, [string, string]>();
	const add = (marks: Map<string, SceneMark>, id: string, look: SceneMark['look']) => {
		const mark = marks.get(id);
		if (!mark) marks.set(id, { id, count: 1, look });
		else {
			mark.count++;
			if (look === 'contested') mark.look = look;
		}
	};
	for (const mention of mentions) {
		const place = placeOf(mention, reading);
		if (place === undefined) continue;
		add(named, place, mention.status === 'contested' ? 'contested' : 'agreed');
		for (const other of [mention.place, ...mention.alternatives]) {
			if (other === undefined || other === place) continue;
			add(rivals, other, 'rival');
			const pair: [string, string] = place < other ? [place, other] : [other, place];
			pairs.set(pair.join(), pair);
		}
	}
	const sorted = (marks: SceneMark[]) => marks.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
	return {
		marks: [
			...sorted([...named.values()]),
			...sorted([...rivals.values()].filter(({ id }) => !named.has(id)))
		],
		pairs: [...pairs.values()]
	};
}

/** Whether a mention names a place, or may name it. */
export const concerns = ({ place, alternatives }: Named, id: string): boolean =>
	place === id || alternatives.includes(id);
