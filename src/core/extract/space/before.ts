import { endsIn } from '../endings.ts';
import { DETERMINER, type Group } from './groups.ts';
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

const RULES = PHRASE_RULES.map((rule) => ({
	rule,
	word: new RegExp(`^(?:${rule.words})$`, 'i'),
	ends: endsIn(`(?<![a-z\\d])(?:${rule.phrase})`, 'i'),
	phrase: new RegExp(`(?<![a-z\\d])(?:${rule.phrase})$`, 'i')
}));
/** The rules that each word has been found to start; most words start none. */
const rulesByWord = new Map<string, typeof RULES>();
/** More words than any language has before its names: what comes after them is not remembered. */
const MOST_WORDS = 10_000;

function rulesOf(word: string): typeof RULES {
	const key = word.toLowerCase();
	const known = rulesByWord.get(key);
	if (known) return known;
	const rules = RULES.filter(({ word: words }) => words.test(key));
	if (rulesByWord.size < MOST_WORDS) rulesByWord.set(key, rules);
	return rules;
}

/** Room for the word, an article and `village of the`. */
const NEAREST = 60;

/** The word before names, and where it ends in the window. */
function wordBefore(window: string): { word: string; end: number } | undefined {
	const from = Math.max(0, window.length - NEAREST);
	const near = window.slice(from);
	WORD.lastIndex = near.length;
	const match = WORD.exec(near);
	return match ? { word: match[1]!, end: window.length - match[2]!.length } : undefined;
}

/**
 * Finds the phrase that stands before names.
 *
 * @param window the text of the sentence before the names, back to the names before them
 */
export function phraseBefore(window: string, group: Group): Phrase | undefined {
	const found = wordBefore(window);
	const rules = found ? rulesOf(found.word) : [];
	if (!found || rules.length === 0) return undefined;
	// “the line: Seoul, Suwon” keeps its colon out of the pattern.
	const lead = window.slice(0, found.end);
	for (const { rule, ends, phrase } of rules) {
		if (group.mentions.length < (rule.names ?? 1)) continue;
		const { form } = group.mentions[0]!;
		if ((rule.form && !rule.form.test(form)) || rule.notForm?.test(form)) continue;
		const match = ends.test(lead) && phrase.exec(lead);
		if (!match || isIdiom(rule, found.word, lead.slice(0, match.index))) continue;
		return { rule, start: match.index, word: found.word };
	}
	return undefined;
}

/** A policy toward a country, a treaty between two, the situation around a third. */
function isIdiom({ kind }: PhraseRule, word: string, before: string): boolean {
	if (kind === 'near' && word.toLowerCase() !== 'around') return false;
	return (kind === 'toward' || kind === 'between' || kind === 'near') && IDIOMS[kind].test(before);
}
