/** How a document writes its dates. */
export interface DateStyle {
	/** Whether `9/5/50` is 9 May (`dmy`) or September 5 (`mdy`). */
	slashes: 'dmy' | 'mdy';
	/** Added to two-digit years. */
	century: number;
	/** The year of dates that name none. */
	year?: number;
}

const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g;

/**
 * Learns how a document writes its dates from those that can be read in one way only.
 *
 * @param text the whole text
 * @returns `mdy` for slashes unless one of them has a day that can be no month in first place; the century of the first
 * four-digit year, else 1900; that year for dates that name none
 */
export function dateStyle(text: string): DateStyle {
	let dayFirst = 0;
	let monthFirst = 0;
	for (const [, first, second] of text.includes('/') ? text.matchAll(SLASHED) : []) {
		if (Number(first) > 12 && Number(second) <= 12) dayFirst++;
		if (Number(second) > 12 && Number(first) <= 12) monthFirst++;
	}
	const year = /(?<!\d)(1[5-9]|20)\d\d(?!\d)/.exec(text);
	return {
		slashes: dayFirst > monthFirst ? 'dmy' : 'mdy',
		century: year ? Number(year[1]) * 100 : 1900,
		...(year && { year: Number(year[0]) })
	};
}
