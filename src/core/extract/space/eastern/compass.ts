import { arcOf } from '../compass.ts';

const LETTERS: Record<string, string> = {
	...{ 북: 'n', 남: 's', 동: 'e', 서: 'w' },
	...{ 北: 'n', 南: 's', 东: 'e', 東: 'e', 西: 'w' }
};
const LETTER = `[${Object.keys(LETTERS).join('')}]`;

/** One direction: `북`, `동남`, `北北東`. */
export const DIRECTION = `${LETTER}{1,3}`;
/** One that only a place in between has: no gate and no street is called so. */
export const BETWEEN_SIDES = `${LETTER}{2,3}`;

/** Not the particle `에서`. */
const EACH = new RegExp(`(?<!에)${DIRECTION}`, 'g');

/** East and west come first in Chinese, north and south in the letters of the compass: `东北` is `ne`. */
function pointOf(written: string): string {
	const point = [...written].map((letter) => LETTERS[letter]!).join('');
	return /^[ew][ns]$/.test(point) ? `${point[1]!}${point[0]!}` : point;
}

/** The arc that the compass words of a Korean, Chinese or Japanese phrase span together, as `bearingOf` has it. */
export function bearingOf(phrase: string): [from: number, to: number] | undefined {
	return arcOf([...phrase.matchAll(EACH)].map(([written]) => pointOf(written)));
}
