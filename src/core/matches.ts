/**
 * All matches of a global pattern, in order. `String.prototype.matchAll` copies its pattern each time, which costs more than
 * most short texts take to be read.
 *
 * @param pattern with the flag g; it must match no empty text
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
	return found;
}
