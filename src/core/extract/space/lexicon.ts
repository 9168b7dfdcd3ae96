import { ADJECTIVE, DIRECTION, DIRECTIONS } from './compass.ts';
import { DISTANCE, DISTANCE_END } from './distance.ts';

/*
 * Words of spatial phrases, as parts of patterns that are used with the flag `i`. A part that is optional brings the
 * space after it along. Repetitions are open: a counted one is compiled once for each.
 */

const HEDGE =
	'(?:(?:about|approximately|roughly|some|around|only|nearly|almost|up\\s+to|within|less\\s+than|at\\s+least|more\\s+than|over)\\s+)*';
export const MEASURE = `${HEDGE}${DISTANCE}`;

/** Verbs of movement, and the nouns of the same spelling, that a phrase takes in: `advancing to`, `withdraw from`. */
const MOVES = [
	'advanc(?:e|es|ed|ing)',
	'mov(?:e|es|ed|ing)',
	'march(?:es|ed|ing)?',
	'push(?:es|ed|ing)?',
	'driv(?:e|es|ing)|drove',
	'thrust(?:s|ing)?',
	'press(?:es|ed|ing)?',
	'retreat(?:s|ed|ing)?',
	'withdr(?:aw|aws|ew|awn|awing)',
	'retir(?:e|es|ed|ing)',
	'(?:fall|falls|fell|fallen|falling|pull|pulls|pulled|pulling|drop|drops|dropped|dropping)\\s+back',
	'(?:break|breaks|broke|broken|breaking)\\s+through',
	'clos(?:e|es|ed|ing)\\s+in|converg(?:e|es|ed|ing)',
	'proceed(?:s|ed|ing)?',
	'head(?:s|ed|ing)?',
	'rac(?:e|es|ed|ing)',
	'rush(?:es|ed|ing)?',
	'roll(?:s|ed|ing)?',
	'fil(?:ed|ing)',
	'stream(?:ed|ing)',
	'pour(?:ed|ing)',
	'flee|flees|fled|fleeing',
	'wdr'
].join('|');

const ADVERB = `back|forward|on|out|up|down|further|farther|rapidly|quickly|slowly|steadily|northward|[a-z]+ly|again`;
/** Of an army's way: `in good order`, `by night`. */
const STATE_OF_MARCH =
	'in\\s+(?:good\\s+|great\\s+|some\\s+|full\\s+)?(?:order|disorder|confusion|haste|panic|force|strength)|by\\s+(?:night|day)';
const MANNER = `(?:${ADVERB}|${DIRECTION}|${STATE_OF_MARCH})`;

export const MOVE = `(?<![a-z\\d])(?:${MOVES})(?:\\s+${MANNER})*(?:\\s+${MEASURE})?`;

/** Verbs that are of a movement only where the words after them say so: `ran down the estuary as far as`. */
export const TRAVEL =
	'(?<![a-z\\d])(?:go|goes|went|gone|going|come|comes|came|coming|runs?|ran|running|sail(?:s|ed|ing)?|fly|flies|flew|flown|flying|' +
	'travel(?:s|l?ed|l?ing)?|ride|rode|riding|penetrat(?:e|es|ed|ing)|reconnoit(?:er|re)(?:s|d|ed|ing)?|patrol(?:s|led|ling)?)' +
	`(?:\\s+${MANNER})*(?:\\s+(?:up|down|along|through|across)\\s+the\\s+[a-z]+)?`;

/** The last word of a movement. */
export const MOVE_END = `${MOVES}|through|in|${ADVERB}|${DIRECTION}|${DISTANCE_END}`;

/** `organize defense`, `set up positions`: what is done along a line. */
export const DEFEND =
	'(?<![a-z\\d])(?:organi[sz]|tak|establish|prepar|construct|build|form|creat|set|hold|man|occupy|dig|deploy)[a-z]*(?:\\s+(?:up|in))?\\s+' +
	'(?:(?:a|the|its|their|his|our|new|strong|firm)\\s+){0,2}(?:line\\s+of\\s+)?(?:defen[cs]es?|defensive\\s+(?:positions?|lines?)|positions?|fortifications?|front|trenches)';

export const COAST = 'coasts?|shores?|banks?|course|valley|coastline';
export const ROAD =
	'roads?|highways?|railroads?|railways?|rail\\s+lines?|railway\\s+lines?|routes?|corridor|tracks?';
export const LINE =
	'(?:front|front-|defen[cs]e|defensive|railway|general|main)?\\s*lines?(?:\\s+of\\s+defen[cs]e)?|frontline|boundary|perimeter';
/** Along which an attack goes. */
export const AXIS = '(?:main\\s+)?axis(?:\\s+of\\s+(?:advance|attack|march))?';
/** An area that has its name from a place; as a goal it is gone toward. */
export const AREA = 'area|region|zone|sector';
/** Nouns that say nearness themselves. */
export const VICINITY =
	'vicinity|vicinities|neighbou?rhood|outskirts|suburbs|environs|surroundings|proximity';

const PREPOSITIONS =
	'in|into|at|to|from|on|within|of|for|throughout|across|over|near|around|inside|through|reach(?:ed|ing)?';
export const LEAD = `(?:(?<![a-z\\d])(?:${PREPOSITIONS})\\s+)?(?:(?<![a-z\\d])(?:the|an?|this|that|its)\\s+)?`;
/** Names of states, which act as often as they lie anywhere. */
export const STATE = /korea|china|union|states|japan|ussr|russia|u\.?\s?s\.?|dprk|rok\b|prc\b/i;
/** What lies in a direction: `the area`, `a point`, `positions`. */
const SITE = '(?:area|region|territory|sector|zone|district|point|positions?|heights?|hills?)';
export const SITE_WITH_LEAD = `${LEAD}${SITE}(?:\\s+(?:lying|located|situated|just))?`;
export const JUST =
	'(?:(?:immediately|just|directly|due|slightly|far|well|somewhat|further|farther|straight)\\s+)?';

/** Part of a place. With `bank` and `coast` a river's or a country's edge. */
export const PART_NOUN =
	'parts?|half|halves|portions?|sections?|third|quarter|tip|end|edge|corner|extremity|regions?|areas?|sectors?|districts?|provinces|reaches|' +
	`side|slopes?|border|fringes?|${VICINITY}|${COAST}`;
const WHICH = `(?:${ADJECTIVE}|${DIRECTION}|central|middle|upper|lower|inner|outer|interior)`;
export const PARTS = `${WHICH}(?:(?:\\s*,\\s*|\\s+and\\s+(?:the\\s+)?|\\s*[-–]\\s*)${WHICH})*\\s+(?:${PART_NOUN})`;
export const WHICH_ADJECTIVES = `(?:${ADJECTIVE}|central)(?:(?:\\s*,\\s*|\\s+and\\s+)(?:${ADJECTIVE}|central))*`;

export { DIRECTION, DIRECTIONS, DISTANCE_END };
