import { FULL_DATE } from '../documents/calendar.ts';

/** A day in EDTF as a date to count with. */
export function dateOf(day: string): Date {
	return new Date(`${day}T00:00Z`);
}

/** The same in EDTF. */
export function dayOf(date: Date): string {
	return date.toISOString().slice(0, FULL_DATE);
}

/** The day so many days after another, or before it. */
export function shifted(from: Date, days: number): Date {
	const date = new Date(from);
	date.setUTCDate(date.getUTCDate() + days);
	return date;
}
