import type { Span } from '../types.ts';

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const WEEK = 7;

/** How many days after a day the next such weekday is: 1 to 7. */
export function daysTo(weekday: string, from: Date): number {
	return ((WEEKDAYS.indexOf(weekday.toLowerCase()) - from.getUTCDay() + WEEK - 1) % WEEK) + 1;
}

/** Before a weekday of which something is only expected: `will be in Seoul by Sunday`. */
const EXPECTED =
	/\b(?:will|shall|would be|(?:is|are|was|were|be) to|to be|due|expected|hopes?|until|before|not later than)\b[^.;]*$/i;
const REACH = 80;

/** How many days from a day the weekday is that a text names: the last one, that day included, or the next one expected. */
export function daysToNamed(weekday: string, from: Date, text: string, { start }: Span): number {
	const ahead = daysTo(weekday, from);
	if (EXPECTED.test(text.slice(Math.max(0, start - REACH), start))) return ahead;
	return ahead % WEEK === 0 ? 0 : ahead - WEEK;
}
