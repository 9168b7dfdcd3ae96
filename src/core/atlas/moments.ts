import { dayOf, daysOf } from './days.ts';

/** Minutes since 1970-01-01, 00:00, by the clock of the place that is spoken of: nothing is converted between zones. */
export type Minute = number;

export const MINUTES_PER_DAY = 1440;
const TIMED = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/;

/** The first and the last minute of a moment, both included; of a moment with its time, one and the same. */
function timed(text: string): [Minute, Minute] | undefined {
	const [, date = '', hours, minutes] = TIMED.exec(text) ?? [];
	const day = dayOf(date);
	if (day === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
	const minute = day * MINUTES_PER_DAY + Number(hours) * 60 + Number(minutes);
	return [minute, minute];
}

/**
 * The first and the last minute that an EDTF date may mean, both included: what says no time may be at any of its days.
 *
 * @returns `undefined` when the text is no date.
 */
export function minutesOf(edtf: string): [first: Minute, last: Minute] | undefined {
	const days = daysOf(edtf);
	if (!days) return undefined;
	return timed(edtf) ?? [days[0] * MINUTES_PER_DAY, (days[1] + 1) * MINUTES_PER_DAY - 1];
}

/**
 * The minutes that a bound of a filter means.
 *
 * @param bound `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm`
 * @returns `undefined` when there is no such day or time
 */
export function minutesOfBound(bound: string): [first: Minute, last: Minute] | undefined {
	const day = dayOf(bound);
	return day === undefined ? timed(bound) : [day * MINUTES_PER_DAY, (day + 1) * MINUTES_PER_DAY - 1];
}
