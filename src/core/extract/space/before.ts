import { beforeSpaces } from '#core/documents/number-signs.ts';
import { wordStart } from '../beside.ts';
import { DETERMINER, DETERMINER_END } from './groups.ts';
import { IDIOMS } from './idioms.ts';
import { phraseFinder } from './phrase-finder.ts';
import { PHRASE_RULES, type PhraseRule } from './phrase-rules.ts';

/** The word before the names, whatever article or common noun stands between. */
const WORD = new RegExp(`(?<=([a-z][a-z-]*)(:?\\s+${DETERMINER}))`, 'iy');
/** What such an article or noun may end in: the pattern need be tried only after these. */
const MAY_BE_DETERMINER = new RegExp(`(?:${DETERMINER_END})$`, 'i');

/** Room for the word, an article and `village of the`. */
const NEAREST = 60;

/** The word before names, and where it ends in the window. */
function wordBefore(window: string): { word: string; end: number } | undefined {
	const last = beforeSpaces(window, window.length);
	// A colon before a list, a full stop after an abbreviation.
	const end = last > 0 && (window[last - 1] === ':' || window[last - 1] === '.') ? last - 1 : last;
	const word = window.slice(wordStart(window, end), end);
	if (end < window.length && word !== '' && !MAY_BE_DETERMINER.test(word)) return { word, end };
	const near = window.slice(-NEAREST);
	WORD.lastIndex = near.length;
	const match = WORD.exec(near);
	return match ? { word: match[1]!, end: window.length - match[2]!.length } : undefined;
}

/** The word before the word that ends at an offset; empty when something else stands there. */
function leadBefore(window: string, end: number): string {
	const last = beforeSpaces(window, wordStart(window, end));
	return window.slice(wordStart(window, last), last);
}

/** A policy toward a country, a treaty between two, the situation around a third. */
function isIdiom({ kind }: PhraseRule, word: string, before: string): boolean {
	if (kind === 'near' && word.toLowerCase() !== 'around') return false;
	return (kind === 'toward' || kind === 'between' || kind === 'near') && IDIOMS[kind].test(before);
}

/** The English phrase before names. */
export const phraseBefore = phraseFinder({ rules: PHRASE_RULES, wordBefore, leadBefore, isIdiom });
