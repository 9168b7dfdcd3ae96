import type { Span } from '../types.ts';
import { wordSet } from './word-set.ts';

/** Before a full stop that ends no sentence. Single letters (`A.I.`) are handled by the pattern. */
const ABBREVIATIONS = wordSet(`
	mr mrs ms dr gen lt col maj capt cpl sgt adm cdr cmdr brig prof rev hon st no nos art vol pp p fig approx ca cf
	vs etc inc jan feb mar apr jun jul aug sep sept oct nov dec km mt ft nr
`);
const END = /[.!?…]+["”’)\]]*(?=\s+["“‘([]*[\p{Lu}\p{N}\u3040-\ud7a3])|[。！？]/gu;
/** Read backwards from where it is set. */
const LAST_WORD = /(?<=(?<![\p{L}\d])(\p{L}+))/uy;

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
	for (const match of slice.matchAll(END)) {
		if (match[0].startsWith('.')) {
			LAST_WORD.lastIndex = match.index;
			const word = LAST_WORD.exec(slice)?.[1];
			if (word && (word.length === 1 || ABBREVIATIONS.has(word.toLowerCase()))) continue;
		}
		const end = match.index + match[0].length;
		found.push({ start: passage.start + start, end: passage.start + end });
		start = end;
	}
	if (start < slice.length) found.push({ start: passage.start + start, end: passage.end });
	return found;
}
