import { isSpace } from '../documents/number-signs.ts';

/**
 * The English words right beside a stretch of text, found by going over a few characters: what stands there tells which
 * patterns are worth trying.
 */

const [COMMA, HYPHEN] = [44, 45];

function isLetter(unit: number): boolean {
	const small = unit | 0x20;
	return small >= 0x61 && small <= 0x7a;
}

/** Where the word that ends at an offset starts: letters and inner hyphens; the offset itself when there is none. */
export function wordStart(text: string, end: number): number {
	let at = end;
	while (at > 0 && (isLetter(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === HYPHEN)) at--;
	while (at < end && text.charCodeAt(at) === HYPHEN) at++;
	return at;
}

/** The next word in small letters after white space, a comma, a hyphen or an apostrophe; empty when there is none. */
export function wordAfter(text: string, start = 0): string {
	let at = start;
	for (let unit = text.charCodeAt(at); isSpace(unit) || isJoint(unit); unit = text.charCodeAt(at)) at++;
	let end = at;
	while (isLetter(text.charCodeAt(end))) end++;
	return text.slice(at, end).toLowerCase();
}

function isJoint(unit: number): boolean {
	return unit === COMMA || unit === HYPHEN || unit === 0x27 || unit === 0x2019;
}
