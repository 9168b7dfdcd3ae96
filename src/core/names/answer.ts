/**
 * A place that a spelling may name, and what ranks it among others.
 */
import type { ExplainedPlace, Reason } from '#core/types.ts';
import { chainInWords, habitsOf } from './chain-words.ts';
import type { MarkAgreement } from './mark-agreement.ts';
import type { IndexEntry } from './name-index.ts';
import { prominenceOf } from './prominence.ts';
import { namesOfTitle } from './titles.ts';

export type Certainty = ExplainedPlace['certainty'];

/** From the best to the worst. */
export const CERTAINTIES: Certainty[] = ['certain', 'likely', 'guess'];
export const AGREEMENTS: MarkAgreement[] = ['exact', 'compatible', 'conflicting'];

export interface Answer {
	entry: IndexEntry;
	agreement: MarkAgreement;
	certainty: Certainty;
	reasons: Reason[];
	/** Weighted edit distance; 0 when the letters are the same. */
	cost: number;
}

/** What an answer is ranked by, in this order; lower comes first. */
function rankOf({ entry, agreement, certainty, cost }: Answer): number[] {
	const ownTitle = namesOfTitle(entry.place.title)[0] === entry.form.form ? 0 : 1;
	return [
		CERTAINTIES.indexOf(certainty),
		cost,
		AGREEMENTS.indexOf(agreement),
		entry.rank,
		ownTitle,
		prominenceOf(entry.place)
	];
}

/**
 * Orders answers: by certainty, distance, agreement of marks, rank of the form, whether the form is the place's own
 * title, and prominence; ties by id.
 */
export function compareAnswers(a: Answer, b: Answer): number {
	const left = rankOf(a);
	const right = rankOf(b);
	const at = left.findIndex((value, index) => value !== right[index]);
	if (at >= 0) return left[at]! - right[at]!;
	return a.entry.place.id < b.entry.place.id ? -1 : 1;
}

/** The answer as a reader gets it. */
export function toExplained({ entry, certainty, reasons }: Answer): ExplainedPlace {
	return { place: entry.place.id, title: entry.place.title, certainty, chain: entry.form.chain, reasons };
}

function originReason({ form, place }: IndexEntry): Reason {
	if (form.system === 'title')
		return { code: 'title', says: `It is a usual English name of ${place.title}.` };
	if (form.system === 'listed') return { code: 'listed', says: 'The gazetteer lists it.' };
	if (form.system === 'native') return { code: 'native', says: 'It is the name in its own script.' };
	return { code: 'derived', says: `By rule: ${chainInWords(form.chain)}.` };
}

/** Where a form comes from, and the habits that made it. */
export function formReasons(entry: IndexEntry): Reason[] {
	const habits = habitsOf(entry.form.chain).map(({ code, says }) => ({ code, says: `With ${says}.` }));
	return [originReason(entry), ...habits];
}
