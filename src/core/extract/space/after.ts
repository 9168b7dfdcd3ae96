import type { RelationKind } from '#core/types.ts';
import { wordAfter } from '../beside.ts';
import { endsIn } from '../endings.ts';
import { wordSet } from '../word-set.ts';
import { bearingOf } from './compass.ts';
import { kmOf } from './distance.ts';
import { AREA, AXIS, DEFEND, DIRECTIONS, LINE, MEASURE, MOVE, ROAD, VICINITY } from './lexicon.ts';
import { wordsBefore } from './words-before.ts';

const pattern = (source: string) => new RegExp(source, 'i');
const END = '(?![a-z\\d])';

const AREA_NOUN = pattern(
	`^(?:(?:['’]s)?\\s+(?:general\\s+)?(?:${AREA}|${VICINITY})|,?\\s+and\\s+(?:(?:its|the)\\s+)?(?:immediate\\s+)?(?:${VICINITY}))${END}`
);
const DIRECTION_NOUN = pattern(`^\\s+(?:direction|${AXIS})${END}`);
/** After `with`. */
const AIM = pattern(
	`^\\s+as\\s+(?:an?|the|its|their|his|our)\\s+(?:(?:final|main|next|immediate|ultimate)\\s+)?(?:objective|goal|target|destination)${END}`
);
const WITH = endsIn('(?<![a-z])with\\s+(?:the\\s+)?', 'i');
const LINE_NOUN = pattern(`^\\s+(?:(?:${LINE})|front)${END}`);
const ROAD_NOUN = pattern(`^\\s+(?:main\\s+|military\\s+)?(?:${ROAD})${END}`);
const LEAD = endsIn(
	`(?<![a-z\\d])(?:(?:along|on|astride|in|into|at|to|toward|towards|from|around|within|behind|following|across|of)\\s+)?(?:the\\s+)?`,
	'i'
);
const LEAD_BEFORE = wordsBefore([DEFEND, MOVE]);

/** The first words of all these, after names. */
const NOUN_STARTS = wordSet(`
	s general area region zone sector vicinity vicinities neighborhood neighbourhood outskirts suburbs environs surroundings proximity
	and direction axis front defence defense defensive railway main line lines frontline boundary perimeter military road roads
	highway highways railroad railroads railways rail route routes corridor track tracks as
`);

/** A noun after names: what it makes of them, where the phrase starts in the window and ends after the names. */
export interface Noun {
	kind: RelationKind;
	start: number;
	length: number;
}

/**
 * The noun to which names are put as a modifier: `the Suwon area`, `the Seoul–Suwon line`, `along the Seoul–Busan road`.
 *
 * @param window the text before the names
 * @param after the text after them
 * @param names how many there are
 * @param dashed whether dashes join them
 */
export function nounAfter(window: string, after: string, names: number, dashed: boolean): Noun | undefined {
	// What stands before is only read when there is a noun: few names have one.
	if (!NOUN_STARTS.has(wordAfter(after))) return undefined;
	const aim = AIM.exec(after);
	if (aim)
		return WITH.test(window)
			? { kind: 'toward', start: WITH.startIn(window), length: aim[0].length }
			: undefined;
	const road = names > 1 && (LINE_NOUN.exec(after) ?? ROAD_NOUN.exec(after));
	const noun = road || (DIRECTION_NOUN.exec(after) ?? AREA_NOUN.exec(after));
	if (!noun) return undefined;
	// A note mark may cling to the name (`2Seoul area`), and then nothing leads.
	const lead = LEAD.startIn(window);
	const before = lead < 0 ? -1 : LEAD_BEFORE.startIn(window, lead);
	const start = before >= 0 ? before : lead >= 0 ? lead : window.length;
	const { length } = noun[0];
	if (noun === road) {
		if (!dashed && !/the\s+$/i.test(window.slice(start))) return undefined;
		return { kind: LINE_NOUN.test(after) ? 'line' : 'along', start, length };
	}
	const toward =
		DIRECTION_NOUN.test(after) || /(?<![a-z])(?:to|into|towards?)\s+(?:the\s+)?$/i.test(window.slice(start));
	return { kind: toward ? 'toward' : 'near', start, length };
}

/** The length of an area noun after names that already stand in a phrase: `toward the Suwon area`; 0 when there is none. */
export function areaNoun(after: string): number {
	return NOUN_STARTS.has(wordAfter(after)) ? (AREA_NOUN.exec(after)?.[0].length ?? 0) : 0;
}

const AWAY = `(?!\\s+(?:away\\s+)?(?:of|from|to|off|${DIRECTIONS})${END})`;
const DISTANCE_TAIL = pattern(
	`^,?\\s+(?:(?:for|by|over|at\\s+a\\s+distance\\s+of|to\\s+a\\s+depth\\s+of)\\s+)?${MEASURE}(?:\\s+away)?${AWAY}`
);
const DIRECTION_TAIL = pattern(
	`^,?\\s+(?:${MEASURE}\\s+)?(?:to\\s+the\\s+|in\\s+an?\\s+)?(${DIRECTIONS})${END}(?:\\s+direction)?(?!\\s+(?:of|from)${END})`
);
/** `from south to north` names the end last. */
const FROM_TO = pattern(`^\\s+from\\s+(?:the\\s+)?${DIRECTIONS}\\s+to\\s+(?:the\\s+)?(${DIRECTIONS})${END}`);

/** What follows names and belongs to the phrase. */
export interface Tail {
	length: number;
	bearing?: [from: number, to: number];
	km?: [min: number, max: number];
}

/** `…, 20 km away`, `for 25 to 30 kilometers`. */
export function distanceTail(after: string): Tail | undefined {
	const match = DISTANCE_TAIL.exec(after);
	const km = match && kmOf(match[0]);
	return km ? { length: match[0].length, km } : undefined;
}

/** `… northward`, `… eastward and southeastward for 25 to 30 kilometers`, `… from south to north`. */
export function directionTail(after: string): Tail | undefined {
	const match = FROM_TO.exec(after) ?? DIRECTION_TAIL.exec(after);
	// “Seoul East Station”: a capital makes it a name, unless all is in capitals.
	if (!match || (/^[A-Z][a-z]/.test(match[1]!) && !/\sto\s+the\s/i.test(match[0]))) return undefined;
	const bearing = bearingOf(match[1]!);
	if (!bearing) return undefined;
	const distance = distanceTail(after.slice(match[0].length));
	const km = distance?.km ?? kmOf(match[0]);
	return { length: match[0].length + (distance?.length ?? 0), bearing, ...(km && { km }) };
}
