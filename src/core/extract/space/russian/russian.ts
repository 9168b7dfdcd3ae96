import { endsIn } from '#core/extract/endings.ts';
import type { Tail } from '../after.ts';
import type { Grammar } from '../grammar.ts';
import { phraseFinder } from '../phrase-finder.ts';
import { AREA_RULES } from './area-rules.ts';
import { ADJECTIVES, ALL_FARTHER, bearingOf, SIDE, SIDES } from './compass.ts';
import { RUSSIAN_DETERMINER } from './determiner.ts';
import { kmOf } from './distance.ts';
import { IDIOMS } from './idioms.ts';
import { MEASURE } from './lexicon.ts';
import { routeFrom } from './route.ts';
import { WAY_RULES } from './way-rules.ts';

const WORD = new RegExp(
	`(?<=(?<![а-яё.-])([а-яё](?:[а-яё.-]*[а-яё])?)(\\.?:?\\s+${RUSSIAN_DETERMINER}))`,
	'iy'
);
const LEAD = /(?<=(?<![а-яё-])([а-яё][а-яё-]*)\s+)/iy;
/** Room for the word and what the place is. */
const NEAREST = 60;

function wordBefore(window: string): { word: string; end: number } | undefined {
	const near = window.slice(-NEAREST);
	WORD.lastIndex = near.length;
	const match = WORD.exec(near);
	return match ? { word: match[1]!, end: window.length - match[2]!.length } : undefined;
}

function leadBefore(window: string, end: number): string {
	const word = /(?<=([а-яё-]+))/iy;
	word.lastIndex = end;
	LEAD.lastIndex = end - (word.exec(window)?.[1]!.length ?? 0);
	return LEAD.exec(window)?.[1] ?? '';
}

const phraseBefore = phraseFinder({
	rules: [...WAY_RULES, ...AREA_RULES],
	wordBefore,
	leadBefore,
	isIdiom({ kind }, word, before) {
		if (kind === 'near') return word.toLowerCase() === 'вокруг' && IDIOMS.near.test(before);
		return kind === 'between' && IDIOMS.between.test(before);
	}
});

const END = '(?![а-яё\\d])';
const pattern = (source: string) => new RegExp(source, 'i');
const DISTANCE_TAIL = pattern(`^,?\\s+(?:по\\s+)?${MEASURE}(?!\\s+(?:от|к|${ALL_FARTHER})${END})`);
const TOWARD = `(?:на|к)\\s+(${SIDES})|в\\s+(${ADJECTIVES})\\s+направлени[еия][а-яё]?`;
const DIRECTION_TAIL = pattern(`^,?\\s+(?:${MEASURE}\\s+)?(?:${TOWARD})${END}(?!\\s+от${END})`);
/** `с юга на север` names the end last. */
const FROM_TO = pattern(`^,?\\s+со?\\s+${SIDE}\\s+на\\s+(${SIDE})${END}`);

function distanceTail(after: string): Tail | undefined {
	const match = DISTANCE_TAIL.exec(after);
	const km = match && kmOf(match[0]);
	return km ? { length: match[0].length, km } : undefined;
}

function directionTail(after: string): Tail | undefined {
	const match = FROM_TO.exec(after) ?? DIRECTION_TAIL.exec(after);
	const bearing = match && bearingOf(match[1] ?? match[2]!);
	if (!bearing) return undefined;
	const distance = distanceTail(after.slice(match[0].length));
	const km = distance?.km ?? kmOf(match[0]);
	return { length: match[0].length + (distance?.length ?? 0), bearing, ...(km && { km }) };
}

export const RUSSIAN: Grammar = {
	...{ routeFrom, phraseBefore, distanceTail, directionTail, bearingOf, kmOf },
	// Russian names modify no noun without an ending of their own.
	nounAfter: () => undefined,
	areaNoun: () => 0,
	from: endsIn(`(?<![а-яё])(?:от|из|с)\\s+${RUSSIAN_DETERMINER}`, 'i'),
	at: pattern(`^,?\\s+(?:у|в\\s+районе|близ|около|под|возле)\\s+${RUSSIAN_DETERMINER}$`)
};
