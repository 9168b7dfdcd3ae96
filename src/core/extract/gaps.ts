import { unitAt } from '../units.ts';
import { classOf, HYPHEN, NEWLINE, smalls } from './characters.ts';

/** How a word hangs together with the one before it. */
export const BROKEN = 0;
/** Glyph next to glyph. */
export const TOUCHING = 1;
export const SPACED = 2;
/** A hyphen, also one at the end of a line. */
export const HYPHENED = 3;

/** More line breaks than this between two words and they belong to different pages. */
const MOST_NEWLINES = 3;
const FORM_FEED = 12;

/** What spaces, line breaks and hyphens make of the words between which they stand. */
export function jointOf(text: string, start: number, end: number): number {
	let newlines = 0;
	let pages = 0;
	let hyphens = 0;
	for (let at = start; at < end; at++) {
		const unit = unitAt(text, at);
		const kind = classOf(unit);
		if (kind === NEWLINE) newlines++;
		else if (kind === HYPHEN) hyphens++;
		else if (unit === FORM_FEED) pages++;
	}
	if (start === end || newlines > MOST_NEWLINES || hyphens > 1) return BROKEN;
	// “Seoul - Busan” is a dash between two names; “Pyong-\nyang” is one name over a line end, “Pyong- yang” was one.
	const dashed = hyphens === 1 && end - start > 1 && newlines + pages === 0;
	if (dashed) return isMendedLineEnd(text, start, end) ? HYPHENED : BROKEN;
	return hyphens === 1 ? HYPHENED : SPACED;
}

/** `Hoeng- song`: a hyphen that clings to the word before it, and a small letter after the blank. */
function isMendedLineEnd(text: string, start: number, end: number): boolean {
	// The text may end here, which `unitAt` does not allow.
	return classOf(text.charCodeAt(start)) === HYPHEN && smalls[text.charCodeAt(end)] === 1;
}
