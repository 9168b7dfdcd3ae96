import { beforeSpaces } from '#core/documents/number-signs.ts';
import { wordStart } from '../beside.ts';
import { endsIn } from '../endings.ts';
import { wordsBefore } from './words-before.ts';
import { DETERMINER, DETERMINER_END, type Group } from './groups.ts';
import { IDIOMS } from './idioms.ts';
import { PHRASE_RULES, type PhraseRule } from './phrase-rules.ts';

/** A phrase before names: which, and where it starts in the window. */
export interface Phrase {
	rule: PhraseRule;
	start: number;
	/** The word right before the names and their article. */
	word: string;
}

/** The word before the names, whatever article or common noun stands between. */
const WORD = new RegExp(`(?<=([a-z][a-z-]*)(:?\\s+${DETERMINER}))`, 'iy');
/** What such an article or noun may end in: the pattern need be tried only after these. */
const MAY_BE_DETERMINER = new RegExp(`(?:${DETERMINER_END})$`, 'i');

const RULES = PHRASE_RULES.map((rule) => ({
	rule,
	word: new RegExp(`^(?:${rule.words})$`, 'i'),
	lead: rule.lead === undefined ? undefined : new RegExp(`^(?:${rule.lead})$`, 'i'),
	phrase: endsIn(`(?<![a-z\\d])(?:${rule.phrase})`, 'i'),
	before: rule.before?.map(wordsBefore) ?? []
}));
/** Where a phrase starts with all that belongs to it, before its end in the window; -1 when it does not stand there. */
function startOf({ rule, phrase, before }: (typeof RULES)[number], lead: string): number {
	let start = phrase.startIn(lead);
	for (const [at, words] of start < 0 ? [] : before.entries()) {
		const earlier = words.startIn(lead, start);
		if (earlier >= 0) start = earlier;
		else if (at < (rule.needed ?? 0)) return -1;
	}
	return start;
}

/** The rules that the last words before names have been found to allow; most allow none. */
const rulesByWords = new Map<string, typeof RULES>();
/** More than a language has in use before its names: what comes after them is not remembered. */
const MOST_WORDS = 10_000;

/** @param lead the word before; empty when something else stands there, of which nothing is known */
function rulesOf(word: string, lead: string): typeof RULES {
	const key = `${lead} ${word}`;
	const known = rulesByWords.get(key);
	if (known) return known;
	const rules = RULES.filter(
		(rule) => rule.word.test(word) && (lead === '' || rule.lead === undefined || rule.lead.test(lead))
	);
	if (rulesByWords.size < MOST_WORDS) rulesByWords.set(key, rules);
	return rules;
}

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

/**
 * Finds the phrase that stands before names.
 *
 * @param window the text of the sentence before the names, back to the names before them
 */
export function phraseBefore(window: string, group: Group): Phrase | undefined {
	const found = wordBefore(window);
	if (!found) return undefined;
	const rules = rulesOf(found.word, leadBefore(window, found.end));
	if (rules.length === 0) return undefined;
	// “the line: Seoul, Suwon” keeps its colon out of the pattern.
	const lead = window.slice(0, found.end);
	for (const candidate of rules) {
		const { rule } = candidate;
		if (group.mentions.length < (rule.names ?? 1)) continue;
		if (!fits(rule, group)) continue;
		const start = startOf(candidate, lead);
		if (start < 0 || isIdiom(rule, found.word, lead.slice(0, start))) continue;
		return { rule, start, word: found.word };
	}
	return undefined;
}

/** The id of a place says what a short form leaves out: `the Han` is `han-river`. */
function fits({ form, notForm }: PhraseRule, { mentions: [first] }: Group): boolean {
	if (form && !form.test(first!.form) && !form.test(first!.place ?? '')) return false;
	return !notForm?.test(first!.form);
}

/** A policy toward a country, a treaty between two, the situation around a third. */
function isIdiom({ kind }: PhraseRule, word: string, before: string): boolean {
	if (kind === 'near' && word.toLowerCase() !== 'around') return false;
	return (kind === 'toward' || kind === 'between' || kind === 'near') && IDIOMS[kind].test(before);
}
