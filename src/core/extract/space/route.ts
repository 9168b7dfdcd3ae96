import type { RelationKind } from '#core/types.ts';
import { endsIn, type Ending } from '../endings.ts';
import { DIRECTION } from './compass.ts';
import { DETERMINER, withoutApposition, type Group } from './groups.ts';
import { IDIOMS } from './idioms.ts';
import { AREA, AXIS, LINE, MEASURE, MOVE, ROAD, VICINITY } from './lexicon.ts';
import { wordsBefore } from './words-before.ts';

const PLACE_OF = `(?:the\\s+)?(?:(?:general\\s+)?(?:${AREA}|${VICINITY})\\s+of\\s+)?${DETERMINER}`;
const RUNNING =
	'(?:(?:(?:that\\s+|which\\s+)?(?:runs?|ran|stretch(?:es|ed)|extend(?:s|ed)|leads|led)|running|stretching|extending|leading|going|passing)\\s+)?';
const ON = '(?:(?:along|on|at|to|following|behind|down|up)\\s+)?(?:the\\s+|an?\\s+)?';

/** What stands before the first name. First match wins. */
const STARTS: { kind: RelationKind; before: Ending }[] = [
	{ kind: 'along', before: start(`${ON}(?:[a-z]+\\s+)?(?:${ROAD})\\s+${RUNNING}from`) },
	{ kind: 'line', before: start(`${ON}(?:(?:${LINE})|front|sector|section|stretch)\\s+${RUNNING}from`) },
	{
		kind: 'line',
		before: start(
			`${ON}(?:${MEASURE}\\s+front|front(?:\\s+of)?\\s+${MEASURE}(?:\\s+(?:long|wide))?)\\s+${RUNNING}from`
		)
	},
	{ kind: 'toward', before: start(`${ON}${AXIS}\\s+${RUNNING}from`) },
	{ kind: 'line', before: start(`(?:running|stretch(?:es|ed|ing)|extend(?:s|ed|ing))\\s+from`) },
	{ kind: 'movement', before: start(`(?:${DIRECTION}\\s+)?from`) }
];

const MOVES = wordsBefore(MOVE);
const MEASURES = wordsBefore(MEASURE);

function start(words: string): Ending {
	return endsIn(`(?<![a-z\\d])(?:${words})\\s+${PLACE_OF}`, 'i');
}

const BY =
	'(?:by\\s+(?:rail|sea|train|air|road|land|ship|boat|truck|night|day|car|foot)|on\\s+foot|all\\s+the\\s+way|directly|straight|first|back|south|north)';
const NEXT = new RegExp(
	`^(?:\\s+(?:${AREA}|front))?(?:,?\\s+(?:${BY}|${DIRECTION})){0,2}\\s*,?\\s*(?:and\\s+)?(?:then\\s+|on\\s+|thence\\s+|further\\s+)?` +
		`(?:to|towards?|into|through|via|across|over|past|by\\s+way\\s+of|as\\s+far\\s+as|in\\s+the\\s+(?:general\\s+)?direction\\s+of|up\\s+to|down\\s+to)\\s+${PLACE_OF}$`,
	'i'
);
const LONGEST_GAP = 70;

/** Tells most windows from those worth reading. */
const FROM = endsIn(`from\\s+${PLACE_OF}`, 'i');

/** A way through several groups of names. */
export interface Route {
	kind: RelationKind;
	/** Where it starts in the window. */
	start: number;
	groups: Group[];
}

/**
 * The way that starts at a group: `from X to Y`, `withdraw from X through Y to Z`, `the line from X to Y`.
 *
 * @param window the text of the sentence before the first group
 * @param groups the groups of the sentence from the first on
 * @returns undefined when it leads nowhere
 */
export function routeFrom(text: string, window: string, groups: Group[]): Route | undefined {
	const [first, second] = groups;
	if (!first || !second || second.start - first.end > LONGEST_GAP || !FROM.test(window)) return undefined;
	const found = STARTS.find(({ before }) => before.test(window));
	if (!found) return undefined;
	const from = found.before.startIn(window);
	const moves = found.kind === 'movement' ? MOVES.startIn(window, from) : -1;
	const measured = found.kind === 'movement' && moves < 0 ? MEASURES.startIn(window, from) : -1;
	const index = moves >= 0 ? moves : measured >= 0 ? measured : from;
	// With a verb it is a movement, whatever was told or ordered before it.
	const bare = found.kind === 'movement' && moves < 0;
	if (bare && IDIOMS.movement.test(window.slice(0, index))) return undefined;
	const way = [first];
	for (const next of groups.slice(1)) {
		const end = way.at(-1)!.end;
		if (next.start - end > LONGEST_GAP || !NEXT.test(text.slice(end, next.start))) break;
		way.push(next);
	}
	if (way.length < 2) return undefined;
	way.push(withoutApposition(text, way.pop()!));
	return { kind: found.kind, start: index, groups: way };
}
