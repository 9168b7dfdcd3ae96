import { DAY_MS, edtfDay, FULL_DATE, isDay, monthDays } from './calendar.ts';
import type { DateStyle } from './date-style.ts';

/** What a stretch of text says: an EDTF date, or that it can be none, or a date with something odd about it. */
export interface Reading {
	edtf?: string;
	doubt?: string;
}

/** One way of writing dates. `read` gets the named groups, and the date read before in the same passage. */
export interface DatePattern {
	/** One of the signs of a number, without which a stretch of text has no date of this kind. */
	needs: number;
	/** Where its dates start: at a number, at the month before one, or with other words. Sticky but for the last. */
	at: 'number' | 'month' | 'words';
	pattern: RegExp;
	read: (
		groups: Record<string, string | undefined>,
		style: DateStyle,
		last: string | undefined
	) => Reading | undefined;
}

const NO_DAY = 'no such day';

/** One day of a month, or two as the ends of a span of time. */
export function day(year: number, month: number, ...days: number[]): Reading {
	if (days.some((number) => !isDay(year, month, number))) return { doubt: NO_DAY };
	return { edtf: days.map((number) => edtfDay(year, month, number)).join('/') };
}

/**
 * Ten days of a month.
 *
 * @param third 0 to 2; the last reaches to the end of the month
 */
export function tenDays(year: number, month: number, third: number): Reading {
	return day(year, month, 10 * third + 1, third < 2 ? 10 * third + 10 : monthDays(year, month));
}

/** In days: farther from the date before than this, and the year before or after brings a day nearer. */
const HALF_YEAR = 183;

/** The year in which such a day lies nearest to another (yyyy-mm-dd). */
export function nearestYear(day: string, month: number, from: number): number {
	const year = Number(day.slice(0, 4));
	const apart = (Date.UTC(year, month - 1, from) - Date.parse(day)) / DAY_MS;
	return Math.abs(apart) <= HALF_YEAR ? year : year - Math.sign(apart);
}

/** The year of a day that names none: the one that brings it nearest to the date before it, else the document's. */
export function yearOf(
	style: DateStyle,
	last: string | undefined,
	month: number,
	from: number
): number | undefined {
	if (!last) return style.year;
	return last.length < FULL_DATE ? Number(last.slice(0, 4)) : nearestYear(last, month, from);
}

/** One day, or two as the ends of a span of time, in the year of `yearOf`; undefined where no year is known. */
export function dayWithoutYear(
	style: DateStyle,
	last: string | undefined,
	month: number,
	...days: [first: number, ...more: number[]]
): Reading | undefined {
	const year = yearOf(style, last, month, days[0]);
	return year === undefined ? undefined : day(year, month, ...days);
}

/** In days: farther from the date before than this, and the month before or after brings a day nearer. */
const HALF_MONTH = 15;
const LAST_DAY = 31;

/** The day of such a number that lies nearest to the date before; undefined where that names no month. */
export function nearestDay(number: number, last: string | undefined): Reading | undefined {
	if (!last || last.length <= 'yyyy'.length || number > LAST_DAY) return undefined;
	const [year, month, from] = last.split('-').map(Number) as [number, number, number?];
	const apart = number - (from ?? number);
	const shift = Math.abs(apart) <= HALF_MONTH ? 0 : apart > 0 ? -1 : 1;
	const shifted = new Date(Date.UTC(year, month - 1 + shift, 1));
	const near = day(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, number);
	return near.edtf ? near : day(year, month, number);
}

/** A day by its number alone, or two as the ends of a span of time. */
export function nearestDays(
	last: string | undefined,
	from: string,
	to: string | undefined
): Reading | undefined {
	const first = nearestDay(Number(from), last);
	if (!to || !first?.edtf) return first;
	const second = nearestDay(Number(to), first.edtf);
	return second?.edtf && second.edtf > first.edtf ? { edtf: `${first.edtf}/${second.edtf}` } : first;
}
