import { firstNot } from '../search.ts';
import type { Evidence, Passage, Refusal, Span } from '../types.ts';
import type { Name } from './candidates.ts';
import { mayAnnounce } from './announced.ts';
import { claimCues, type ClaimCue } from './claims.ts';
import { dateSigns, type DateSigns } from './date-signs.ts';
import { findFrontNames, type FrontName } from './fronts.ts';
import { findGlosses, type GlossPair } from './gloss.ts';
import { Marked } from './markup.ts';
import { findNames } from './names.ts';
import type { Prepared } from './prepare.ts';
import { sentences } from './sentences.ts';
import { findUnresolved } from './unresolved.ts';
import { Words } from './words.ts';

/** What reading a passage found, before the whole document is known. */
export interface PassageNames {
	passage: Passage;
	/** Empty where there is nothing to place. */
	sentences: Span[];
	names: Name[];
	refusals: Refusal[];
	pairs: GlossPair[];
	unresolved: Span[];
	/** Fronts and formations, where there are names or the passage may announce those of others. */
	fronts: FrontName[];
	/** Words that may tell what a statement rests on, where there are names. */
	claims: ClaimCue[];
	dates: DateSigns;
	marked: Marked;
}

/** So many code units are read together at most, lest the words of a very long document fill the memory. */
const BATCH_UNITS = 262_144;

/**
 * Finds the names of passages, known and unknown, and what they equate.
 *
 * All passages go through one step before the next: what a step needs then stays at hand, which makes the whole faster by
 * half than one passage after the other.
 *
 * @param passages in order
 * @param evidence what the mark-up of the whole document says of names
 */
export function readPassages(
	text: string,
	passages: Passage[],
	prepared: Prepared,
	evidence: Evidence[] = []
): PassageNames[] {
	return batchesOf(passages).flatMap((batch) => {
		const runs = wordsOf(text, batch);
		const marked = batch.map((passage) => new Marked(evidence, passage));
		const named = findNames(runs, batch, prepared, marked);
		const pairs = batch.map((passage, i) => pairsOf(text, passage, named[i]!.found, marked[i]!));
		return batch.map((passage, i) => {
			const [run, mark, { found, refusals }] = [runs[i]!, marked[i]!, named[i]!];
			const sides = pairs[i]!.flatMap(({ outer, inner }) => [outer, inner]);
			const taken = [...found, ...refusals, ...sides];
			const unresolved = mark.withUnknown(text, findUnresolved(text, passage, run, found, taken), taken);
			const split = found.length + unresolved.length > 0 ? sentences(text, passage) : [];
			const names = found.map((name) => ({ ...name, sentence: sentenceOf(name, split) }));
			const isNamed = split.length > 0;
			return {
				passage,
				sentences: split,
				names,
				refusals,
				pairs: pairs[i]!,
				unresolved,
				fronts: isNamed || mayAnnounce(passage) ? findFrontNames(run, prepared.fronts) : [],
				claims: isNamed ? claimCues(run) : [],
				dates: dateSigns(run, isNamed),
				marked: mark
			};
		});
	});
}

function batchesOf(passages: Passage[]): Passage[][] {
	const batches: Passage[][] = [];
	let units = BATCH_UNITS;
	for (const passage of passages) {
		units += passage.end - passage.start;
		if (units > BATCH_UNITS) {
			batches.push([]);
			units = passage.end - passage.start;
		}
		batches.at(-1)!.push(passage);
	}
	return batches;
}

/** The words of the batch that is being read; kept for the next, since to make room costs as much as to read a short text. */
const all = new Words('', { start: 0, end: 0 });

/** The words of each passage; good until those of other passages are asked for. */
function wordsOf(text: string, passages: Passage[]): Words[] {
	all.clear();
	const starts = passages.map((passage) => {
		const first = all.length;
		all.add(text, passage);
		return first;
	});
	return starts.map((first, i) => all.part(first, starts[i + 1] ?? all.length));
}

function pairsOf(text: string, passage: Passage, found: Span[], marked: Marked): GlossPair[] {
	return findGlosses(text, passage, found).filter(
		({ outer, inner }) => !marked.against(outer) && !marked.against(inner)
	);
}

/** The sentence in which a span starts; sentences cover their passage. */
export function sentenceOf({ start }: Span, split: Span[]): Span {
	return split[firstNot(split, ({ end }) => end <= start)]!;
}
