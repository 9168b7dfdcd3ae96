import { dayOf, printDay, type Day } from '#core/atlas/days.ts';

/** Days that are asked for; both ends included. */
export interface Range {
	from: Day;
	to: Day;
}

/**
 * The bounds as filters have them, `YYYY-MM-DD` or with a time, `YYYY-MM-DDThh:mm`: a bound at the end of all days bounds
 * nothing, and is absent.
 */
export interface Bounds {
	from: string | undefined;
	to: string | undefined;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

const dayOfBound = (bound: string | undefined) =>
	bound === undefined ? undefined : dayOf(bound.slice(0, 10));

/** The range of bounds within all days; never empty, and never beyond them. A time counts as its day. */
export function rangeOf({ from, to }: Bounds, all: Range): Range {
	const first = clamp(dayOfBound(from) ?? all.from, all.from, all.to);
	const last = clamp(dayOfBound(to) ?? all.to, all.from, all.to);
	return { from: first, to: Math.max(first, last) };
}

/** The bounds that ask for a range. */
export function boundsOf({ from, to }: Range, all: Range): Bounds {
	return {
		from: from <= all.from ? undefined : printDay(from),
		to: to >= all.to ? undefined : printDay(to)
	};
}

/** The range some days later, or earlier for a negative number; it keeps its length and stays within all days. */
export function moved({ from, to }: Range, by: number, all: Range): Range {
	const shift = clamp(by, all.from - from, all.to - to);
	return { from: from + shift, to: to + shift };
}

/** The range with another first or last day; an end taken past the other stops at it. */
export function resized({ from, to }: Range, end: keyof Range, day: Day, all: Range): Range {
	return end === 'from' ? { from: clamp(day, all.from, to), to } : { from, to: clamp(day, from, all.to) };
}

/** The range from one day to another, in whichever order they come. */
export const between = (a: Range, b: Range): Range => ({
	from: Math.min(a.from, b.from),
	to: Math.max(a.to, b.to)
});

export const sameRange = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to;

/**
 * The range that follows, as long as this one: of all days, the first of so many. Undefined at the end.
 *
 * @param length how many days to begin with
 */
export function following(range: Range, all: Range, length: number): Range | undefined {
	if (sameRange(range, all)) return { from: all.from, to: Math.min(all.from + length - 1, all.to) };
	if (range.to >= all.to) return undefined;
	return moved(range, range.to - range.from + 1, all);
}

/** Where a walk through all days begins: after the range, or from the first day again when it stands at the end. */
export const setOut = (range: Range, all: Range, length: number): Range =>
	following(range, all, length) ?? moved(range, all.from - range.from, all);
