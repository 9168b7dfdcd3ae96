import type { Passage, Span } from '../types.ts';
import { findGlosses, type GlossPair } from './gloss.ts';
import { findNames, type Refusal } from './names.ts';
import type { Prepared } from './prepare.ts';
import type { Name } from './resolve.ts';
import { sentences } from './sentences.ts';
import { findUnresolved } from './unresolved.ts';

/** What reading a passage found, before the whole document is known. */
export interface PassageNames {
	passage: Passage;
	/** Empty where there is nothing to place. */
	sentences: Span[];
	names: Name[];
	refusals: Refusal[];
	pairs: GlossPair[];
	unresolved: Span[];
}

/** Finds the names of a passage, known and unknown, and what it equates. */
export function readPassage(text: string, passage: Passage, prepared: Prepared): PassageNames {
	const { run, found, refusals } = findNames(text, passage, prepared);
	const pairs = findGlosses(text, passage, found);
	const sides = pairs.flatMap(({ outer, inner }) => [outer, inner]);
	const unresolved = findUnresolved(text, passage, run, found, [...found, ...refusals, ...sides]);
	const split = found.length + unresolved.length > 0 ? sentences(text, passage) : [];
	const names = found.map((name) => ({ ...name, sentence: sentenceOf(name, split) }));
	return { passage, sentences: split, names, refusals, pairs, unresolved };
}

/** The sentence in which a span starts; sentences cover their passage. */
export function sentenceOf({ start }: Span, split: Span[]): Span {
	return split.find((sentence) => start < sentence.end)!;
}
