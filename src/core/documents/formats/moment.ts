import { isDay } from '../calendar.ts';
import { dateStyle } from '../date-style.ts';
import { findDates } from '../dates.ts';
import type { Header, HeaderEvent, Issue, Span } from '#core/types.ts';

/** A moment of a header. */
export type Moment = Header['moments'][number];

/** A year, month or day, perhaps with a time; seconds and the zone are read and left out. */
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::[\d.]+)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** EDTF of a date as machines write it; undefined when it is none, or can be none. */
function isoDate(text: string): string | undefined {
	const [, year, month = '01', day = '01', hour, minute] = ISO.exec(text) ?? [];
	if (year === undefined || !isDay(Number(year), Number(month), Number(day))) return undefined;
	if (hour === undefined) return text;
	return Number(hour) < 24 && Number(minute) < 60 ? `${text.slice(0, 10)}T${hour}:${minute}` : undefined;
}

/**
 * Reads a moment that a field or attribute states: as machines write it, or as people do.
 *
 * @param text what is stated
 * @param span where it stands in the stored text; empty when the text does not hold it
 * @returns the moment, without a value when there can be no such day; and the doubt
 */
export function statedMoment(
	event: HeaderEvent,
	text: string,
	span: Span = { start: 0, end: 0 }
): { moment: Moment; issues: Omit<Issue, 'at'>[] } {
	const stated = text.trim();
	const [found] = findDates(stated, { start: 0, end: stated.length }, dateStyle(stated));
	const value = isoDate(stated) ?? (ISO.test(stated) ? undefined : found?.edtf);
	const moment: Moment = { event, ...span, text, ...(value !== undefined && { value }) };
	if (value !== undefined && found?.doubt === undefined) return { moment, issues: [] };
	const message =
		value === undefined ? `“${stated}” is no date that can be.` : `“${stated}”: ${found!.doubt}`;
	const where = span.end > span.start ? { span } : {};
	return { moment, issues: [{ code: 'doubtful-moment', severity: 'warning', message, ...where }] };
}
