import type { RelationKind } from '#core/types.ts';
import { AREA_RULES } from './area-rules.ts';
import { WAY_RULES } from './way-rules.ts';

/** A pattern, or several of which one is to match. */
export type Words = string | string[];

/** A phrase that stands before names. */
export interface PhraseRule {
	kind: RelationKind;
	/** The word right before the names (and their article): a rule is only tried after one of its words. */
	words: string;
	/** The word before that one, where only a few can stand there; tried as `words` is. */
	lead?: string;
	/** What the text up to that word must end in. */
	phrase: string;
	/**
	 * What may stand before that and belongs to the phrase, from the nearest on, with white space after each; of several the
	 * first that does. Such words are the same in many rules: patterns of their own are compiled once for all.
	 */
	before?: Words[];
	/** How many of those must stand there. Default: 0. */
	needed?: number;
	/** At least so many names. Default: 1. */
	names?: number;
	/** Whether compass words in the phrase are a bearing. */
	bearing?: true;
	/** Whether two names with a comma between are a list. */
	list?: true;
	/** What the first name, or the id of its place, must look like. */
	form?: RegExp;
	/** What it must not look like. */
	notForm?: RegExp;
}

/** First match wins: “along the east coast of Korea” before “the east coast of Korea”. */
export const PHRASE_RULES: PhraseRule[] = [...WAY_RULES, ...AREA_RULES];
