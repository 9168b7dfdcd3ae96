import { firstNot } from '../search.ts';
import type { Evidence, Passage, Refusal, Span } from '../types.ts';
import type { Name } from './candidates.ts';
import { claimCues, type ClaimCue } from './claims.ts';
import { countsDays, numbersOf, type DateSigns } from './dating.ts';
import { findFrontNames, type FrontName } from './fronts.ts';
import { findGlosses, type GlossPair } from './gloss.ts';
import { Marked } from './markup.ts';
import { findNames } from './names.ts';
import type { Prepared } from './prepare.ts';
import { sentences } from './sentences.ts';
import { findUnresolved } from './unresolved.ts';
import type { Words } from './words.ts';

/** What reading a passage found, before the whole document is known. */
export interface PassageNames {
	passage: Passage;
	/** Empty where there is nothing to place. */
	sentences: Span[];
	names: Name[];
	refusals: Refusal[];
	pairs: GlossPair[];
	unresolved: Span[];
	/** Fronts and formations, where there are names. */
	fronts: FrontName[];
	/** Words that may tell what a statement rests on, where there are names. */
	claims: ClaimCue[];
	dates: DateSigns;
	marked: Marked;
}

/**
 * Finds the names of a passage, known and unknown, and what it equates.
 *
 * @param run where the words of the passage are read to; one for all passages of a document
 * @param evidence what the mark-up of the whole document says of names
 */
export function readPassage(
	text: string,
	passage: Passage,
	prepared: Prepared,
	run: Words,
	evidence: Evidence[] = []
): PassageNames {
	const marked = new Marked(evidence, passage);
	run.read(text, passage);
	const { found, refusals } = findNames(run, passage, prepared, marked);
	const pairs = findGlosses(text, passage, found).filter(
		({ outer, inner }) => !marked.against(outer) && !marked.against(inner)
	);
	const sides = pairs.flatMap(({ outer, inner }) => [outer, inner]);
	const taken = [...found, ...refusals, ...sides];
	const unresolved = marked.withUnknown(text, findUnresolved(text, passage, run, found, taken), taken);
	const split = found.length + unresolved.length > 0 ? sentences(text, passage) : [];
	const names = found.map((name) => ({ ...name, sentence: sentenceOf(name, split) }));
	const named = split.length > 0;
	return {
		passage,
		sentences: split,
		names,
		refusals,
		pairs,
		unresolved,
		fronts: named ? findFrontNames(run, prepared.fronts) : [],
		claims: named ? claimCues(run) : [],
		dates: { numbers: numbersOf(run), countsDays: named && countsDays(run) },
		marked
	};
}

/** The sentence in which a span starts; sentences cover their passage. */
export function sentenceOf({ start }: Span, split: Span[]): Span {
	return split[firstNot(split, ({ end }) => end <= start)]!;
}
