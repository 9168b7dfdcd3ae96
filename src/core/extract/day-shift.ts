/** The day so many days after another, or before it. */
export function shifted(from: Date, days: number): Date {
	const date = new Date(from);
	date.setUTCDate(date.getUTCDate() + days);
	return date;
}
