import type { Span } from '../types.ts';
import { unitAt } from '../units.ts';
import { beforeSpaces, isSpace } from './number-signs.ts';

/** A line this long was not wrapped by hand: when it also ends a sentence, it is a paragraph of its own. */
const UNWRAPPED_LINE = 100;
/** A paragraph this long that stops in mid-sentence was cut by a page break; a shorter one is a heading. */
const CUT_PARAGRAPH = 60;

/** More closing marks than fit in this many characters end no sentence. */
const LAST_MARKS = 16;

/** Longer paragraphs are cut, so that what is kept of the words of one at a time stays bounded. */
export const LONGEST_PARAGRAPH = 65_536;
/** How far back from there a sentence or a space is looked for. */
const CUT_REACH = 4096;

const ENDS_SENTENCE = /[.!?…]["'”’)\]]*\s*$/;
const ENDS_OPEN = /[\p{L}\p{N},–-]\s*$/u;

/**
 * Splits a text into paragraphs: at blank lines, after unwrapped lines that end a sentence, and where a paragraph would be
 * longer than `LONGEST_PARAGRAPH`: after a sentence if one ends near there, else at a space.
 *
 * @returns spans without the white space around them, in order; empty for a blank text
 */
export function paragraphs(text: string): Span[] {
	const found: Span[] = [];
	let start: number | undefined;
	let end = 0;
	const close = () => {
		if (start !== undefined) found.push(...cut(text, { start, end }));
		start = undefined;
	};
	for (let at = 0; at < text.length;) {
		const newline = text.indexOf('\n', at);
		const stop = newline < 0 ? text.length : newline;
		let from = at;
		while (from < stop && isSpace(unitAt(text, from))) from++;
		if (from === stop) close();
		else {
			start ??= from;
			end = beforeSpaces(text, stop);
			if (end - from > UNWRAPPED_LINE && ENDS_SENTENCE.test(text.slice(end - LAST_MARKS, end))) close();
		}
		at = stop + 1;
	}
	close();
	return found;
}

/** A paragraph in stretches that are not too long, without the white space between them. */
function cut(text: string, { start, end }: Span): Span[] {
	const parts: Span[] = [];
	let at = start;
	while (end - at > LONGEST_PARAGRAPH) {
		const stop = cutBefore(text, at + LONGEST_PARAGRAPH);
		const part = text.slice(at, stop);
		const body = part.trim();
		if (body !== '')
			parts.push({ start: at + part.indexOf(body), end: at + part.indexOf(body) + body.length });
		at = stop;
	}
	const rest = text.slice(at, end);
	const body = rest.trimStart();
	if (body !== '') parts.push({ start: end - body.length, end });
	return parts;
}

/** The best place to cut a text within reach before an offset. */
function cutBefore(text: string, offset: number): number {
	const from = offset - CUT_REACH;
	const reach = text.slice(from, offset);
	const sentence = [...reach.matchAll(/[.!?…]["'”’)\]]*\s/g)].at(-1);
	if (sentence) return from + sentence.index + sentence[0].length;
	const space = lastSpace(reach);
	if (space >= 0) return from + space + 1;
	// In the middle of a word of kilobytes; but not of a character.
	return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) ? offset - 1 : offset;
}

function lastSpace(text: string): number {
	let at = text.length - 1;
	while (at >= 0 && /\S/.test(text.charAt(at))) at--;
	return at;
}

/** Whether a paragraph stops in mid-sentence, so that the next one continues it (a page break came between). */
export function isCut(text: string, { start, end }: Span): boolean {
	return end - start >= CUT_PARAGRAPH && ENDS_OPEN.test(text.slice(end - LAST_MARKS, end));
}
