import type { RelationKind } from '#core/types.ts';
import type { Ending } from '../endings.ts';
import { withoutApposition, type Group } from './groups.ts';

/** The longest stretch between two stations of a way that is read. */
const LONGEST_GAP = 70;

/** A way through several groups of names. */
export interface Route {
	kind: RelationKind;
	/** Where it starts in the window. */
	start: number;
	groups: Group[];
}

/** What a language has around the names of a way. */
export interface RouteWords {
	/** Tells most windows from those worth reading. */
	from: Pick<Ending, 'test'>;
	/** What stands before the first name; `moved` only after a verb of movement. First match wins. */
	starts: { kind: RelationKind; before: Ending; moved?: true }[];
	/** What stands between two names. */
	next: RegExp;
	/** Words before a movement that belong to it: verbs, and distances. */
	moves: Pick<Ending, 'startIn'>;
	measures: Pick<Ending, 'startIn'>;
	/** What makes it none when it stands before a movement without a verb. */
	idiom: RegExp;
}

/**
 * The way that starts at a group: `from X to Y`, `withdraw from X through Y to Z`, `the line from X to Y`; undefined when
 * it leads nowhere.
 *
 * @param window the text of the sentence before the first group
 * @param groups the groups of the sentence from the first on
 */
export type RouteFinder = (text: string, window: string, groups: Group[]) => Route | undefined;

export function routeFinder({ from, starts, next, moves, measures, idiom }: RouteWords): RouteFinder {
	return (text, window, groups) => {
		const [first, second] = groups;
		if (!first || !second || second.start - first.end > LONGEST_GAP || !from.test(window)) return undefined;
		const found = starts.find(({ before }) => before.test(window));
		if (!found) return undefined;
		const start = found.before.startIn(window);
		const moved = found.kind === 'movement' ? moves.startIn(window, start) : -1;
		const measured = found.kind === 'movement' && moved < 0 ? measures.startIn(window, start) : -1;
		const index = moved >= 0 ? moved : measured >= 0 ? measured : start;
		if (found.moved && moved < 0) return undefined;
		// With a verb it is a movement, whatever was told or ordered before it.
		const bare = found.kind === 'movement' && moved < 0;
		if (bare && idiom.test(window.slice(0, index))) return undefined;
		const way = [first];
		for (const group of groups.slice(1)) {
			const end = way.at(-1)!.end;
			if (group.start - end > LONGEST_GAP || !next.test(text.slice(end, group.start))) break;
			way.push(group);
		}
		if (way.length < 2) return undefined;
		way.push(withoutApposition(text, way.pop()!));
		return { kind: found.kind, start: index, groups: way };
	};
}
