/** A day as a whole number: days since 1970-01-01. */
export type Day = number;

/** How many mentions lie on each of some days in a row: a stray date makes these many, so that none has an object. */
export interface DayCounts {
	first: Day;
	/** Empty where there are no days. */
	counts: Int32Array;
}

export const MS_PER_DAY = 86_400_000;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

/** The number of a day `YYYY-MM-DD`; `undefined` when there is no such day. */
export function dayOf(text: string): Day | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
	const ms = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? undefined : ms / MS_PER_DAY;
}

/** `YYYY-MM-DD` of a day. */
export function printDay(day: Day): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** First and last day of one EDTF date, be it a day, a month or a year. */
function simple(text: string): [Day, Day] | undefined {
	const match = DATE.exec(text.replace(/[~?%]/g, ''));
	if (!match) return undefined;
	const [, year = '', month, day] = match;
	if (month !== undefined && day !== undefined) {
		const exact = dayOf(`${year}-${month}-${day}`);
		return exact === undefined ? undefined : [exact, exact];
	}
	const months = month === undefined ? [1, 12] : [Number(month), Number(month)];
	const [first = 1, last = 12] = months;
	if (first < 1 || last > 12) return undefined;
	return [Date.UTC(Number(year), first - 1, 1) / MS_PER_DAY, Date.UTC(Number(year), last, 0) / MS_PER_DAY];
}

/**
 * The first and the last day that an EDTF date may mean, both included: a day, month or year with or without
 * time and `~ ? %`, an interval `a/b`, a choice `[a,b]` or `[a..b]`. An open end takes the other end.
 *
 * @returns `undefined` when the text is none of these.
 */
export function daysOf(edtf: string): [first: Day, last: Day] | undefined {
	const ends = edtf
		.replace(/^[[{]|[\]}]$/g, '')
		.split(/\/|\.\.|,/)
		.map((end) => end.trim())
		.filter((end) => end !== '');
	const ranges = ends.map(simple);
	if (ranges.length === 0 || ranges.some((range) => range === undefined)) return undefined;
	const known = ranges as [Day, Day][];
	return [Math.min(...known.map(([first]) => first)), Math.max(...known.map(([, last]) => last))];
}
