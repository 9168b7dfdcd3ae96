import { lastDay } from '../documents/calendar.ts';
import type { DateStyle } from '../documents/date-style.ts';
import { findDates, type FoundDate } from '../documents/dates.ts';
import type { Passage } from '../types.ts';
import { frontsIn, type FrontMention } from './fronts.ts';
import type { PassageNames } from './passage.ts';

/** What a passage says of those after it: of which day they tell, and of which front. */
export interface Announced {
	date?: string;
	front?: FrontMention | undefined;
}

/** `He told me the following.`, `The offensive developed as follows:` */
const FOLLOWS = /\bas follows[:.]?\s*$|\bthe following(?:\s+(?:was|were|is|are)\b[^.:]*)?[:.]\s*$/i;
/** Before a date: `the situation of the troops by the end of 24.9.50` */
const SITUATION =
	/\b(?:situation|dispositions?|state of affairs|position of the (?:troops|units|armies|front|enemy))\b[^.;]{0,100}\b(?:as of|by|at|on|for|up to)\s[^.;,]{0,40}$/i;
/** `In the order of 25 September 1950 we read:` */
const COLON = /:\s*$/;
const LONGEST = 300;

/** Whether a passage is so short that it may announce others. */
export function mayAnnounce({ section, start, end }: Passage): boolean {
	return section === 'body' && end - start <= LONGEST;
}

/**
 * What a short passage of the body announces for those after it; undefined where it announces nothing.
 *
 * @param stated the dates that it states, in order
 * @param sent the document's own day
 */
export function announcedBy(
	text: string,
	{ passage, fronts }: PassageNames,
	stated: FoundDate[],
	sent: string | undefined
): Announced | undefined {
	if (!mayAnnounce(passage)) return undefined;
	const last = stated.findLast(({ edtf }) => edtf !== undefined);
	const announces =
		FOLLOWS.test(text.slice(passage.start, passage.end)) ||
		(last && COLON.test(text.slice(passage.start, passage.end))) ||
		(last && SITUATION.test(text.slice(passage.start, last.start)));
	if (!announces) return undefined;
	const date = last?.edtf ? lastDay(last.edtf) : sent;
	const front = frontsIn(text, passage, fronts, date).findLast(({ basis }) => basis === 'named');
	return { ...(date !== undefined && { date }), front };
}

/** Reports that say in their heading which hours they cover: `OPSUM 260001I TO 262400I`. */
const REPORTS = '(?:OPSUM|SITREP|INTSUM|ISUM|PERINTREP|PERIOD COVERED|REPORT FOR)';
/** A quick test before the next one. */
const REPORT = new RegExp(REPORTS, 'i');
const COVERS = new RegExp(`\\b${REPORTS}\\b[^.\\n]{0,24}$`, 'i');

/** The day of which the heading of a report says that it tells, where that is not the day of the report itself. */
export function announcedByHeading(text: string, passages: Passage[], style: DateStyle): Announced {
	const headings = passages.filter(({ section }) => section === 'header');
	for (const heading of headings) {
		if (!REPORT.test(text.slice(heading.start, heading.end))) continue;
		for (const { start, edtf } of findDates(text, heading, style))
			if (edtf && COVERS.test(text.slice(heading.start, start))) return { date: lastDay(edtf) };
	}
	return {};
}
