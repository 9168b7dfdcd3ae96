import type { Columns } from './columns.ts';
import type { Day, DayCounts } from './days.ts';
import { MINUTES_PER_DAY, minutesOf } from './moments.ts';
import type { DocumentView } from './views.ts';

/**
 * By what mentions are set in time: when the things happened that the text tells, or when the document was sent, was
 * received, or was deciphered, which is when it could be read.
 */
export const CLOCKS = ['told', 'sent', 'received', 'deciphered'] as const;

export type Clock = (typeof CLOCKS)[number];

/** Before all dates and after all: what bears no date lies within no bounds. */
const NEVER_FIRST = 2 ** 31 - 1;
const NEVER_LAST = -(2 ** 31);

/** The times of one clock. Mentions share them: each has the code of its time. */
export interface Times {
	/** The code of each mention. */
	of: Uint32Array;
	/** First and last minute by code; in none, the first is after the last. */
	first: Int32Array;
	last: Int32Array;
	/** Days of the whole atlas: the first, and how many there are from it to the last. */
	firstDay: Day;
	days: number;
}

const dayOfMinute = (minute: number): Day => Math.floor(minute / MINUTES_PER_DAY);

/** @param moments by code, EDTF; those without a moment are dateless */
function timesOf(of: Uint32Array, moments: (string | undefined)[]): Times {
	const first = new Int32Array(moments.length).fill(NEVER_FIRST);
	const last = new Int32Array(moments.length).fill(NEVER_LAST);
	moments.forEach((moment, code) => {
		const range = moment === undefined ? undefined : minutesOf(moment);
		if (range) [first[code], last[code]] = range;
	});
	const used = new Uint8Array(moments.length);
	for (const code of of) used[code] = 1;
	let [low, high] = [NEVER_FIRST, NEVER_LAST];
	used.forEach((is, code) => {
		if (is === 0 || isDateless({ first, last }, code)) return;
		low = Math.min(low, first[code]!);
		high = Math.max(high, last[code]!);
	});
	const [firstDay, lastDay] = low > high ? [0, -1] : [dayOfMinute(low), dayOfMinute(high)];
	return { of, first, last, firstDay, days: lastDay - firstDay + 1 };
}

export const isDateless = ({ first, last }: Pick<Times, 'first' | 'last'>, code: number): boolean =>
	first[code]! > last[code]!;

/** The times of all mentions by each clock. */
export function clocksOf(
	{ date, dates, document }: Columns,
	documents: DocumentView[]
): Record<Clock, Times> {
	const by = (event: 'sent' | 'received' | 'deciphered') =>
		timesOf(
			document,
			documents.map((one) => one[event])
		);
	return {
		told: timesOf(date, [...dates, undefined]),
		sent: by('sent'),
		received: by('received'),
		deciphered: by('deciphered')
	};
}

/**
 * How many mentions may lie on each day.
 *
 * @param counts mentions by the code of their time
 */
export function countDays({ first, last, firstDay, days }: Times, counts: Uint32Array): DayCounts {
	// What begins and what has ended on each day; the sum so far is what lies on it.
	const change = new Int32Array(days + 1);
	counts.forEach((count, code) => {
		if (count === 0 || first[code]! > last[code]!) return;
		const [from, to] = [dayOfMinute(first[code]!), dayOfMinute(last[code]!)];
		change[from - firstDay]! += count;
		change[to - firstDay + 1]! -= count;
	});
	for (let i = 1; i < days; i++) change[i]! += change[i - 1]!;
	return { first: firstDay, counts: change.subarray(0, days) };
}
