/**
 * A place's title: today's usual English name, with a bracket that holds either other names or what tells homonyms apart.
 */

/** Brackets that tell homonyms apart and are no names: regions, countries, kinds. Words in lower case are none either. */
const QUALIFIERS = new Set([
	'Chungcheong',
	'Gangwon',
	'Gyeonggi',
	'Gyeongsang',
	'Hamgyeong',
	'Hwanghae',
	'Jagang',
	'Jeju',
	'Jeolla',
	'Pyeongan',
	'Ryanggang',
	'North',
	'South',
	'China',
	'Japan',
	'Korea',
	'Manchuria',
	'Russia',
	'Soviet Union'
]);

const isName = (inside: string): boolean => !QUALIFIERS.has(inside) && /^\P{Ll}/u.test(inside);

/**
 * The names that a title holds: "Dandong (Andong, Antung)" → Dandong, Andong, Antung; "Gwangju (Jeolla)" → Gwangju;
 * "Yalu (Amnok) River" → Yalu River, Amnok River.
 *
 * @returns the main name first; without the full title itself
 */
export function namesOfTitle(title: string): string[] {
	const match = /^(.*?)\s*\(([^)]*)\)\s*(.*)$/.exec(title);
	if (match === null) return [title];
	const [, before = '', inside = '', after = ''] = match;
	const whole = (name: string): string => (after === '' ? name : `${name} ${after}`);
	const others = inside.split(/,\s*|\//).filter(isName);
	return [...new Set([before, ...others].map(whole))];
}
