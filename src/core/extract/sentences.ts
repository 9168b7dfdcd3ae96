import { isDigit } from '../documents/number-signs.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../types.ts';
import { classOf, DIGIT, LETTER, LETTERS } from './characters.ts';
import { wordSet } from './word-set.ts';

/** Before a full stop that ends no sentence. Single letters (`A.I.`) are handled by the pattern. */
const ABBREVIATIONS = wordSet(`
	mr mrs ms dr gen lt col maj capt cpl sgt adm cdr cmdr brig prof rev hon st no nos art vol pp p fig approx ca cf
	vs etc inc jan feb mar apr jun jul aug sep sept oct nov dec km mi vic mt ft nr
	гор ст дер пос выс пров сев южн вост зап
`);
/** Telegrams spell the full stop out: `ELMS HOLD SUWON PD REQUEST …`, `BRIDGE BLOWN STOP`; `TO STOP` is the verb. */
const END =
	/[.!?…]+["”’)\]]*(?=\s+["“‘([]*[\p{Lu}\p{N}\u3040-\ud7a3])|[。！？]|(?<=\s)(?:PD|(?<!(?:TO|AND|OR|WILL|CAN|COULD|MUST|NOT)\s)STOP)(?=\s)/gu;

const MONTH_AFTER =
	/^\s+(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?!\p{L})/iu;
const LONGEST_MONTH = 16;

const APOSTROPHES = /['’‘ʻʼ`]/;

/** Whether the letters before a full stop are an abbreviation, or one by itself. */
function isAbbreviated(text: string, stop: number): boolean {
	let start = stop;
	while (start > 0 && isLetter(classOf(text.charCodeAt(start - 1)))) start--;
	if (start === stop || (start > 0 && classOf(text.charCodeAt(start - 1)) === DIGIT)) return false;
	// The end of `Sinp'o` is no initial.
	if (start > 0 && APOSTROPHES.test(text.charAt(start - 1))) return false;
	return stop - start === 1 || ABBREVIATIONS.has(text.slice(start, stop).toLowerCase());
}

/** `am 28. April`: the number of a day as German writes it. */
function isDayOfMonth(text: string, stop: number): boolean {
	return isDigit(text, stop - 1) && MONTH_AFTER.test(text.slice(stop + 1, stop + LONGEST_MONTH));
}

function isLetter(kind: number): boolean {
	return kind === LETTER || kind === LETTERS;
}

/**
 * Splits a passage into sentences. A full stop after an abbreviation or a single letter ends none.
 *
 * @param text the whole text
 * @param passage where to look
 * @returns spans that cover the passage without gaps, in order
 */
export function sentences(text: string, passage: Span): Span[] {
	const slice = text.slice(passage.start, passage.end);
	const found: Span[] = [];
	let start = 0;
	for (const match of matchesOf(slice, END)) {
		if (match[0] === '.' && isDayOfMonth(slice, match.index)) continue;
		if (match[0].startsWith('.') && isAbbreviated(slice, match.index)) continue;
		const end = match.index + match[0].length;
		found.push({ start: passage.start + start, end: passage.start + end });
		start = end;
	}
	if (start < slice.length) found.push({ start: passage.start + start, end: passage.end });
	return found;
}
