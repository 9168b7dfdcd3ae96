/** Words of dates that have no number: each list is white space between words. */

/** The last words of what takes a part of a month (`beginning of`, `the first ten days of`), but for the links behind. */
export const PART_WORDS = `
	early beginning start days week third начала начале начало началу début anfang mid middle середина середине середину середины
	mi mitte late end конец конце конца концу fin ende half
`;
/** Between words that take a part and the month. */
export const PART_LINKS = 'of in de';
/** Words before a month that names the whole of it. */
export const WHOLE_WORDS = 'in during since until throughout last this en im в';

export const TO_NINTH = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
export const TENTH_TO_TWENTIETH =
	'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' '
	);
/** With which the days of a month in words begin. */
export const ORDINAL_WORDS = [...TO_NINTH, ...TENTH_TO_TWENTIETH, 'twenty', 'thirtieth', 'thirty'];
