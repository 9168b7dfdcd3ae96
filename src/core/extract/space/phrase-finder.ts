import { endsIn } from '../endings.ts';
import type { Group } from './groups.ts';
import type { PhraseRule } from './phrase-rules.ts';
import { WORD_START, wordsBefore } from './words-before.ts';

/** A phrase before names: which, and where it starts in the window. */
export interface Phrase {
	rule: PhraseRule;
	start: number;
	/** The word right before the names and their article. */
	word: string;
}

/** Finds the phrase that stands before names in the text of their sentence, back to the names before them. */
export type PhraseFinder = (window: string, group: Group) => Phrase | undefined;

/** What a language has before its names. */
export interface PhraseWords {
	/** First match wins. */
	rules: PhraseRule[];
	/** The word before names, and where it ends in the window; undefined when something else stands there. */
	wordBefore(window: string): { word: string; end: number } | undefined;
	/** The word before the word that ends at an offset; empty when something else stands there. */
	leadBefore(window: string, end: number): string;
	/** Whether what stands before a phrase makes it none. */
	isIdiom(rule: PhraseRule, word: string, before: string): boolean;
}

interface Compiled {
	rule: PhraseRule;
	word: RegExp;
	lead: RegExp | undefined;
	phrase: ReturnType<typeof endsIn>;
	before: ReturnType<typeof wordsBefore>[];
}

function compile(rule: PhraseRule): Compiled {
	return {
		rule,
		word: new RegExp(`^(?:${rule.words})$`, 'i'),
		lead: rule.lead === undefined ? undefined : new RegExp(`^(?:${rule.lead})$`, 'i'),
		phrase: endsIn(`${WORD_START}(?:${rule.phrase})`, 'i'),
		before: rule.before?.map(wordsBefore) ?? []
	};
}

/** Where a phrase starts with all that belongs to it, before its end in the window; -1 when it does not stand there. */
function startOf({ rule, phrase, before }: Compiled, lead: string): number {
	let start = phrase.startIn(lead);
	for (const [at, words] of start < 0 ? [] : before.entries()) {
		const earlier = words.startIn(lead, start);
		if (earlier >= 0) start = earlier;
		else if (at < (rule.needed ?? 0)) return -1;
	}
	return start;
}

/** Whether a rule speaks of such names. The id of a place says what a short form leaves out: `the Han` is `han-river`. */
export function fits(
	{ form, notForm, names }: Pick<PhraseRule, 'form' | 'notForm' | 'names'>,
	{ mentions }: Group
): boolean {
	if (mentions.length < (names ?? 1)) return false;
	const [first] = mentions;
	if (form && !form.test(first!.form) && !form.test(first!.place ?? '')) return false;
	return !notForm?.test(first!.form);
}

/** More than a language has in use before its names: what comes after them is not remembered. */
const MOST_WORDS = 10_000;

export function phraseFinder({ rules, wordBefore, leadBefore, isIdiom }: PhraseWords): PhraseFinder {
	const compiled = rules.map(compile);
	/** The rules that the last words before names have been found to allow; most allow none. */
	const rulesByWords = new Map<string, Compiled[]>();
	/** @param lead the word before; empty when something else stands there, of which nothing is known */
	const rulesOf = (word: string, lead: string): Compiled[] => {
		const key = `${lead} ${word}`;
		const known = rulesByWords.get(key);
		if (known) return known;
		const allowed = compiled.filter(
			(rule) => rule.word.test(word) && (lead === '' || rule.lead === undefined || rule.lead.test(lead))
		);
		if (rulesByWords.size < MOST_WORDS) rulesByWords.set(key, allowed);
		return allowed;
	};
	return (window, group) => {
		const found = wordBefore(window);
		if (!found) return undefined;
		const allowed = rulesOf(found.word, leadBefore(window, found.end));
		if (allowed.length === 0) return undefined;
		// “the line: Seoul, Suwon” keeps its colon out of the pattern.
		const lead = window.slice(0, found.end);
		for (const candidate of allowed) {
			const { rule } = candidate;
			if (!fits(rule, group)) continue;
			const start = startOf(candidate, lead);
			if (start < 0 || isIdiom(rule, found.word, lead.slice(0, start))) continue;
			return { rule, start, word: found.word };
		}
		return undefined;
	};
}
