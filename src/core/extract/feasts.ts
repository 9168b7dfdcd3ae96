import { edtfDay } from '../documents/calendar.ts';
import { nearestYear } from '../documents/date-readings.ts';
import { dateOf, dayOf, shifted } from './day-shift.ts';

/** What the patterns of days matched, by the names of their groups. */
export type Groups = Record<string, string | undefined>;

/** Month and day of feasts, by the group that matches them. */
const FEASTS: Record<string, [month: number, day: number]> = {
	christmasEve: [12, 24],
	christmas: [12, 25],
	boxingDay: [12, 26],
	newYearsEve: [12, 31],
	newYearsDay: [1, 1]
};
/** Days after Easter. */
const MOVABLE: Record<string, number> = {
	palmSunday: -7,
	goodFriday: -2,
	easter: 0,
	easterMonday: 1,
	whitSunday: 49
};

/** The day of the feast that words name, of fixed ones the one that lies nearest to a day. */
export function feastOf(groups: Groups, base: string): string {
	const fixed = Object.keys(FEASTS).find((name) => groups[name] !== undefined);
	if (fixed) {
		const [month, day] = FEASTS[fixed]!;
		return edtfDay(nearestYear(base, month, day), month, day);
	}
	const movable = Object.keys(MOVABLE).find((name) => groups[name] !== undefined)!;
	return dayOf(shifted(easter(dateOf(base).getUTCFullYear()), MOVABLE[movable]!));
}

/** Easter Sunday of the Gregorian calendar, by the rule of J. M. Oudin (1940). */
function easter(year: number): Date {
	const century = Math.floor(year / 100);
	const golden = year % 19;
	const corrected = Math.floor((century - 17) / 25);
	let moon =
		(century - Math.floor(century / 4) - Math.floor((century - corrected) / 3) + 19 * golden + 15) % 30;
	moon -= Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
	const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
	return new Date(Date.UTC(year, 2, 28 + moon - weekday));
}
