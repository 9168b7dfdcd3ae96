import type { Passage } from '../types.ts';
import { frontsIn, type FrontMention } from './fronts.ts';
import type { PassageNames } from './passage.ts';

/** What a passage says of those after it: of which day they tell, and of which front. */
export interface Announced {
	date?: string;
	front?: FrontMention | undefined;
}

/** `The situation by the end of 24.9.50 is as follows.` */
const ANNOUNCES =
	/\b(?:following|follows)\b|\b(?:situation|positions?|dispositions?|state of (?:affairs|the front))\b.{0,80}\b(?:as of|by|at|on|for)\b/is;
const LONGEST = 300;

/** Whether a passage is so short that it may announce others. */
export function mayAnnounce({ section, start, end }: Passage): boolean {
	return section === 'body' && end - start <= LONGEST;
}

/**
 * What a short passage of the body announces for those after it; undefined where it announces nothing.
 *
 * @param date the last day that it states, else the document's own
 */
export function announcedBy(
	text: string,
	{ passage, fronts }: PassageNames,
	date: string | undefined
): Announced | undefined {
	if (!mayAnnounce(passage) || !ANNOUNCES.test(text.slice(passage.start, passage.end))) return undefined;
	const front = frontsIn(text, passage, fronts, date).findLast(({ basis }) => basis === 'named');
	return { ...(date !== undefined && { date }), front };
}
