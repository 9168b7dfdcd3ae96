import { utcDay, utcMonday, utcMonth, utcTicks, utcYear, type TimeInterval } from 'd3-time';
import { MS_PER_DAY, printDay, type Day, type DayCounts } from '#core/atlas/days.ts';
import { shortDay } from '$lib/text/words.ts';

/** Some days in a row, and what stands on them; both ends included. */
export interface Bin {
	from: Day;
	to: Day;
	count: number;
}

/** A name under the chart, where its day begins or, under bars of one day, in the middle of that day. */
export interface Tick {
	/** Share of the chart's width, 0 to 1. */
	at: number;
	name: string;
}

/** From fine to coarse; the last holds whatever the others cannot. */
const INTERVALS: TimeInterval[] = [
	utcDay,
	utcMonday,
	utcMonth,
	utcYear,
	utcYear.every(10) ?? utcYear,
	utcYear.every(100) ?? utcYear
];
/** About as many days as the finest of them has: what would make far too many bars need not be tried. */
const SHORTEST_DAYS = [1, 7, 28, 365, 3652, 36_524];

const dateOf = (day: Day) => new Date(day * MS_PER_DAY);
const dayFrom = (date: Date): Day => Math.floor(date.getTime() / MS_PER_DAY);

/**
 * Days gathered into bars: the finest of days, weeks, months, years, decades and centuries of which there is room for all.
 *
 * @param days every day from the first to the last, in order
 * @param max how many bars there is room for
 */
export function binsOf({ first, counts }: DayCounts, max: number): Bin[] {
	if (counts.length === 0) return [];
	const end = dateOf(first + counts.length);
	const cut = (interval: TimeInterval) => interval.range(interval.floor(dateOf(first)), end).map(dayFrom);
	const fits = INTERVALS.find(
		(interval, i) => counts.length / SHORTEST_DAYS[i]! <= max + 1 && cut(interval).length <= max
	);
	const starts = cut(fits ?? INTERVALS.at(-1)!);
	return starts.map((start, i) => {
		const from = Math.max(start, first);
		const to = (starts[i + 1] ?? first + counts.length) - 1;
		const count = counts.subarray(from - first, to - first + 1).reduce((sum, n) => sum + n, 0);
		return { from, to, count };
	});
}

/** What a day begins: a year, a month, or just itself. */
function nameOf(date: Date): string {
	const day = shortDay(printDay(dayFrom(date)));
	if (date.getUTCDate() !== 1) return day;
	return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : day.slice(2);
}

/**
 * Names of days, months or years under the chart, at round dates.
 *
 * @param bins of the chart, at least one
 * @param max how many names there is room for, at least two
 */
export function ticksOf(bins: Bin[], max: number): Tick[] {
	const first = bins[0]!.from;
	const length = bins.at(-1)!.to + 1 - first;
	const daily = bins.length === length;
	/** Asked for some round dates, d3 gives about as many. */
	const round = (some: number): Date[] => {
		const dates = utcTicks(dateOf(first), dateOf(first + length - 1), some).filter(
			(date) => date.getTime() % MS_PER_DAY === 0
		);
		return dates.length > max && some > 1 ? round(some - 1) : dates;
	};
	const dates = daily && length <= max ? bins.map(({ from }) => dateOf(from)) : round(max);
	return dates.map((date) => ({
		at: (dayFrom(date) - first + (daily ? 0.5 : 0)) / length,
		// The first of a month is a day like others where each has its name.
		name: daily && length <= max ? shortDay(printDay(dayFrom(date))) : nameOf(date)
	}));
}
