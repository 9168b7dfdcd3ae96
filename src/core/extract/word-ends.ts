import { classOf, DIGIT, HYPHEN, LETTER, LETTERS, MARK, NEWLINE, smalls, SPACE } from './characters.ts';

export const FULL_STOP = 46;

/** Whether a class is one of which words are made. */
export function isInWord(kind: number): boolean {
	return kind === LETTER || kind === DIGIT || kind === LETTERS;
}

/** The end of the spaces, line breaks and hyphens that start at `from`. */
export function gapEnd(text: string, from: number, limit: number): number {
	let at = from;
	for (; at < limit; at++) {
		const kind = classOf(text.charCodeAt(at));
		if (kind !== SPACE && kind !== HYPHEN && kind !== NEWLINE) break;
	}
	return at;
}

/** The end of the word of letters that starts at `from`. */
export function wordEnd(text: string, from: number, limit: number): number {
	if (text.charCodeAt(from + 1) === FULL_STOP) {
		const dotted = dottedEnd(text, from, limit);
		if (dotted > from) return dotted;
	}
	const digits = classOf(text.charCodeAt(from)) === DIGIT;
	let at = from + 1;
	let end = at;
	while (at < limit) {
		const unit = text.charCodeAt(at);
		const kind = classOf(unit);
		if (isInWord(kind)) {
			if ((end < at && isPossessive(text, at, limit)) || (!digits && kind === DIGIT)) break;
			at++;
			end = at;
		} else if (kind === MARK) {
			at++;
			if (isCombining(unit)) end = at;
		} else {
			// Between an apostrophe and a hyphen no word ends: Chech'-on.
			if (kind === HYPHEN) end = at;
			break;
		}
	}
	return end;
}

/** Marks that sit on a letter belong to the word even at its end; an apostrophe there is a quotation mark. */
function isCombining(unit: number): boolean {
	return unit >= 0x300 && unit <= 0x36f;
}

/** Whether `at`, after an apostrophe, is the s of `Seoul's`: last of the word. */
function isPossessive(text: string, at: number, limit: number): boolean {
	if (text[at] !== 's' && text[at] !== 'S') return false;
	const next = at + 1 < limit ? classOf(text.charCodeAt(at + 1)) : SPACE;
	return !isInWord(next) && next !== MARK;
}

/** `N.`, `U.S.`, `U.S.S.R.`: single capitals, each with a full stop. Returns `from` when there is none. */
function dottedEnd(text: string, from: number, limit: number): number {
	let at = from;
	while (at + 1 < limit && isCapital(text.charCodeAt(at)) && text.charCodeAt(at + 1) === FULL_STOP) at += 2;
	return at < limit && isWord(text.charCodeAt(at)) ? from : at;
}

function isWord(unit: number): boolean {
	return isInWord(classOf(unit));
}

function isCapital(unit: number): boolean {
	return isWord(unit) && smalls[unit] === 0;
}
