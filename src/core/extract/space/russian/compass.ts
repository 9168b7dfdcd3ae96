import { arcOf } from '../compass.ts';

const FIRST = '(?:(?:северо|юго|востоко?|западо?)-?){0,2}';
const STEM = '(?:север|юг|восток|запад)';
const word = (last: string) => `(?<![а-яё])(?:${last})(?![а-яё])`;

/** `югу`, `северо-восток`: where to, or where. Patterns for use with the flag `i`. */
export const SIDE = word(`${FIRST}${STEM}(?:а|у|е|ом)?`);
/** `южнее`, `северо-восточнее` */
export const FARTHER = word(`${FIRST}(?:северн|южн|восточн|западн)ее`);
/** `южный`, `в северо-восточной` */
export const ADJECTIVE = word(`${FIRST}(?:северн|южн|восточн|западн)(?!ее)[а-яё]{2,3}`);
/** `сев.-вост`, `ю`: telegraphese, its last full stop left out. */
export const SHORT = word('(?:сев|с|южн|ю)(?:\\.?[-‐]?(?:вост|в|зап|з)(?![а-яё]))?|(?:вост|зап)');

const joined = (one: string, lead = '') => `${one}(?:\\s*(?:,|[-–—]|,?\\s(?:и|или))\\s*${lead}${one})*`;
export const SIDES = joined(SIDE, '(?:(?:к|на)\\s+)?');
export const ALL_FARTHER = joined(FARTHER);
export const ADJECTIVES = joined(ADJECTIVE);

const EACH = new RegExp(`${SIDE}|${FARTHER}|${ADJECTIVE}|${SHORT}`, 'gi');
const PARTS = /сев(?:ер)?|ю[гж]|вост|зап|(?<![а-яё])[сювз](?![а-яё])/g;
const LETTERS: Record<string, string> = { с: 'n', ю: 's', в: 'e', з: 'w' };

/** `северо-восточнее` is `ne`. */
function pointOf(word: string): string {
	const parts = word.toLowerCase().match(PARTS) ?? [];
	return parts.map((part) => LETTERS[part[0]!]!).join('');
}

/** The arc that the Russian compass words of a phrase span together, as `bearingOf` has it. */
export function bearingOf(phrase: string): [from: number, to: number] | undefined {
	return arcOf([...phrase.matchAll(EACH)].map(([word]) => pointOf(word)));
}
