import type { Span } from '../types.ts';
import { classOf, foldedUnit, GLYPH, HYPHEN, LETTER, MARK, NEWLINE, SPACE } from './characters.ts';

/** How a word hangs together with the one before it. */
export const BROKEN = 0;
/** Glyph next to glyph. */
export const TOUCHING = 1;
export const SPACED = 2;
/** A hyphen, also one at the end of a line. */
export const HYPHENED = 3;

/** A word of a text: where it stands, its folded letters, and its joint to the word before it. */
export interface Word extends Span {
	key: string;
	joint: number;
	/** Whether it starts with a capital, a digit, or a character of a script without capitals. */
	nameLike: boolean;
}

/** More line breaks than this between two words and they belong to different pages. */
const MOST_NEWLINES = 3;
const FULL_STOP = 46;

/**
 * Splits a stretch of a text into words. A word is a run of letters, digits, marks and inner apostrophes; capitals that
 * each have a full stop (`U.S.S.R.`, `N.`) are one word; an apostrophe before a final s ends a word (`Seoul's`); a
 * character of a script without spaces is a word.
 *
 * @returns words in order; offsets are into the whole text
 */
export function words(text: string, span: Span): Word[] {
	const found: Word[] = [];
	let at = span.start;
	let joint = BROKEN;
	let broken = true;
	const push = (end: number, key: string, own: number, nameLike: boolean) => {
		found.push({ start: at, end, key, joint: broken ? BROKEN : own, nameLike });
		at = end;
		joint = BROKEN;
		broken = false;
	};
	while (at < span.end) {
		const kind = classOf(text.charCodeAt(at));
		if (kind === GLYPH) {
			const last = found.at(-1);
			const touching = last?.end === at && classOf(text.charCodeAt(at - 1)) === GLYPH;
			push(at + 1, foldedUnit(text.charCodeAt(at)), touching ? TOUCHING : joint, true);
		} else if (kind === LETTER) {
			const end = wordEnd(text, at, span.end);
			push(end, foldWord(text, at, end), joint, !isLowerCase(text, at));
		} else {
			const start = at;
			[at, joint] = skipJoint(text, at, span.end);
			if (at === start) at++;
			// Once broken by a comma or a bracket, the space after it mends nothing.
			broken ||= joint === BROKEN;
		}
	}
	return found;
}

function foldWord(text: string, start: number, end: number): string {
	let key = '';
	for (let at = start; at < end; at++) key += foldedUnit(text.charCodeAt(at));
	return key;
}

function isLowerCase(text: string, at: number): boolean {
	const character = text[at]!;
	return character !== character.toUpperCase();
}

/** The end of the word that starts at `from`, by the rules of `words`. */
function wordEnd(text: string, from: number, limit: number): number {
	const dotted = dottedEnd(text, from, limit);
	if (dotted > from) return dotted;
	const digits = isDigit(text.charCodeAt(from));
	let at = from + 1;
	let end = at;
	while (at < limit) {
		const unit = text.charCodeAt(at);
		const kind = classOf(unit);
		if (kind === LETTER) {
			if (isPossessive(text, at, end, limit) || (!digits && isDigit(unit))) break;
			at++;
			end = at;
		} else if (kind === MARK) {
			at++;
			if (isCombining(unit)) end = at;
		} else break;
	}
	return end;
}

/** A digit ends a word that began with a letter (`Seoul2` has a note mark), but not one that began with a digit. */
function isDigit(unit: number): boolean {
	return unit >= 48 && unit <= 57;
}

/** Marks that sit on a letter belong to the word even at its end; an apostrophe there is a quotation mark. */
function isCombining(unit: number): boolean {
	return unit >= 0x300 && unit <= 0x36f;
}

/** Whether `at` is the s of `Seoul's`: after an apostrophe, last of the word. */
function isPossessive(text: string, at: number, end: number, limit: number): boolean {
	if (end === at || isCombining(text.charCodeAt(at - 1)) || (text[at] !== 's' && text[at] !== 'S'))
		return false;
	return (
		at + 1 >= limit ||
		(classOf(text.charCodeAt(at + 1)) !== LETTER && classOf(text.charCodeAt(at + 1)) !== MARK)
	);
}

/** `N.`, `U.S.`, `U.S.S.R.`: single capitals, each with a full stop. Returns `from` when there is none. */
function dottedEnd(text: string, from: number, limit: number): number {
	let at = from;
	let letters = 0;
	while (
		at + 1 < limit &&
		classOf(text.charCodeAt(at)) === LETTER &&
		!isLowerCase(text, at) &&
		text.charCodeAt(at + 1) === FULL_STOP
	) {
		at += 2;
		letters++;
	}
	if (letters === 0) return from;
	return at < limit && classOf(text.charCodeAt(at)) === LETTER ? from : at;
}

/** Reads spaces, line breaks and hyphens between two words; anything else breaks them apart. */
function skipJoint(text: string, from: number, limit: number): [at: number, joint: number] {
	let at = from;
	let newlines = 0;
	let hyphens = 0;
	let spaces = 0;
	for (; at < limit; at++) {
		const kind = classOf(text.charCodeAt(at));
		if (kind === NEWLINE) newlines++;
		else if (kind === HYPHEN) hyphens++;
		else if (kind === SPACE) spaces++;
		else break;
	}
	if (newlines > MOST_NEWLINES || hyphens > 1) return [at, BROKEN];
	// “Seoul - Busan” is a dash between two names; “Pyong-\nyang” is one name over a line end.
	if (hyphens === 1) return [at, spaces > 0 && newlines === 0 ? BROKEN : HYPHENED];
	return [at, spaces + newlines > 0 ? SPACED : BROKEN];
}
