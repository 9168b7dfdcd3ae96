import type { Ending } from '../endings.ts';
import type { Noun, Tail } from './after.ts';
import type { PhraseFinder } from './phrase-finder.ts';
import type { RouteFinder } from './route-finder.ts';

/** How a language with words before its names writes spatial phrases. */
export interface Grammar {
	routeFrom: RouteFinder;
	phraseBefore: PhraseFinder;
	/** A noun after the names that they modify. */
	nounAfter(window: string, after: string, names: number, dashed: boolean): Noun | undefined;
	/** The length of such a noun after names that already stand in a phrase; 0 when there is none. */
	areaNoun(after: string): number;
	distanceTail(after: string): Tail | undefined;
	directionTail(after: string): Tail | undefined;
	bearingOf(phrase: string): [from: number, to: number] | undefined;
	kmOf(phrase: string): [min: number, max: number] | undefined;
	/** `from` before a name that a direction follows. */
	from: Ending;
	/** Between what is crossed and where. */
	at: RegExp;
}
