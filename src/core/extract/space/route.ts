import { endsIn, type Ending } from '../endings.ts';
import { DIRECTION } from './compass.ts';
import { DETERMINER } from './groups.ts';
import { IDIOMS } from './idioms.ts';
import { AREA, AXIS, LINE, MEASURE, MOVE, ROAD, VICINITY } from './lexicon.ts';
import { routeFinder, type RouteWords } from './route-finder.ts';
import { wordsBefore } from './words-before.ts';

const PLACE_OF = `(?:the\\s+)?(?:(?:general\\s+)?(?:${AREA}|${VICINITY})\\s+of\\s+)?${DETERMINER}`;
const RUNNING =
	'(?:(?:(?:that\\s+|which\\s+)?(?:runs?|ran|stretch(?:es|ed)|extend(?:s|ed)|leads|led)|running|stretching|extending|leading|going|passing)\\s+)?';
const ON = '(?:(?:along|on|at|to|following|behind|down|up)\\s+)?(?:the\\s+|an?\\s+)?';

const STARTS: RouteWords['starts'] = [
	{ kind: 'along', before: start(`${ON}(?:[a-z]+\\s+)?(?:${ROAD})\\s+${RUNNING}from`) },
	{
		kind: 'line',
		before: start(`${ON}(?:(?:${LINE})|(?:${MEASURE}\\s+)?front|sector|section|stretch)\\s+${RUNNING}from`)
	},
	{
		kind: 'line',
		before: start(`${ON}front(?:\\s+of)?\\s+${MEASURE}(?:\\s+(?:long|wide))?\\s+${RUNNING}from`)
	},
	{ kind: 'toward', before: start(`${ON}${AXIS}\\s+${RUNNING}from`) },
	{ kind: 'line', before: start(`(?:running|stretch(?:es|ed|ing)|extend(?:s|ed|ing))\\s+from`) },
	{ kind: 'movement', before: start(`(?:${DIRECTION}\\s+)?from`) }
];

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

/** The English way that starts at a group. */
export const routeFrom = routeFinder({
	from: endsIn(`from\\s+${PLACE_OF}`, 'i'),
	starts: STARTS,
	next: NEXT,
	moves: wordsBefore(MOVE),
	measures: wordsBefore(MEASURE),
	idiom: IDIOMS.movement
});
