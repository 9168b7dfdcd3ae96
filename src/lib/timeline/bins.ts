import { utcDay, utcMonday, utcMonth, utcTicks, utcYear, type TimeInterval } from 'd3-time';
import { dayOf, MS_PER_DAY, printDay, type Day } from '#core/atlas/days.ts';
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

const dateOf = (day: Day) => new Date(day * MS_PER_DAY);
const dayFrom = (date: Date): Day => Math.floor(date.getTime() / MS_PER_DAY);

/**
 * Days gathered into bars: the finest of days, weeks, months, years, decades and centuries of which there is room for all.
 *
 * @param days every day from the first to the last, in order
 * @param max how many bars there is room for
 */
export function binsOf(days: { day: string; count: number }[], max: number): Bin[] {
	const first = days[0] && dayOf(days[0].day);
	if (first === undefined) return [];
	const end = dateOf(first + days.length);
	const cuts = INTERVALS.map((interval) => interval.range(interval.floor(dateOf(first)), end));
	const starts = (cuts.find(({ length }) => length <= max) ?? cuts.at(-1)!).map(dayFrom);
	return starts.map((start, i) => {
		const from = Math.max(start, first);
		const to = (starts[i + 1] ?? first + days.length) - 1;
		const count = days.slice(from - first, to - first + 1).reduce((sum, day) => sum + day.count, 0);
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
