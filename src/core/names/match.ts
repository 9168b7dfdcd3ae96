/**
 * The places of which a spelling is a form, letter for letter.
 */
import type { Place, Reason } from '#core/types.ts';
import { AGREEMENTS, formReasons, type Answer, type Certainty } from './answer.ts';
import { habitsOf } from './chain-words.ts';
import { fold } from './fold.ts';
import { markAgreement, type MarkAgreement } from './mark-agreement.ts';
import type { IndexEntry, NameIndex } from './name-index.ts';

/** Derived forms of so few letters, and one more when they are weak, may be anything: soul, singe. */
const SHORT_OF_CERTAIN = 3;

/** Whether a spelling has marks or is in another script, and so is no common word: Ōjō, Ито. */
const isMarked = (text: string): boolean => /[^\0-\x7f]/.test(text);

/** A form that rules derive and that several places share names none of them for certain, nor one that lost a sound. */
function certaintyOf({ form, rank, weak }: IndexEntry, agreement: MarkAgreement, places: number): Certainty {
	if (agreement === 'conflicting' || (weak && !isMarked(form.form))) return 'guess';
	if (agreement === 'compatible') return 'likely';
	if (rank === 0) return 'certain';
	const short = !isMarked(form.form) && form.form.length <= SHORT_OF_CERTAIN + rank;
	// Hangul by way of Cyrillic spells persons too: 하미안 Hamian, 함양 Хамян Hamian.
	const wayward = rank === 2 && form.chain[0]?.script === 'Hang';
	if (short || wayward || habitsOf(form.chain).some(({ loses }) => loses)) return 'likely';
	// Hepburn with its macrons is as exact as a derived form can be.
	return places > 1 && form.system !== 'hepburn' ? 'likely' : 'certain';
}

function agreementReason(query: string, { form }: IndexEntry, agreement: MarkAgreement): Reason {
	if (agreement === 'exact') return { code: 'exact', says: `${form.form} is a form of the name as written.` };
	if (agreement === 'compatible')
		return { code: 'marks-lost', says: `${query} is ${form.form} without its marks.` };
	return { code: 'marks-differ', says: `${query} has marks that ${form.form} lacks.` };
}

function sharedReason(others: number): Reason[] {
	if (others === 0) return [];
	const who = others === 1 ? 'Another place shares' : `${others} other places share`;
	return [{ code: 'shared', says: `${who} this spelling.` }];
}

/** For each place its best form, by agreement and rank. */
function bestByPlace(query: string, entries: IndexEntry[]): [IndexEntry, MarkAgreement][] {
	const best = new Map<Place, [IndexEntry, MarkAgreement]>();
	for (const entry of entries) {
		const agreement = markAgreement(query, entry.form.form);
		const known = best.get(entry.place);
		const better =
			known === undefined ||
			AGREEMENTS.indexOf(agreement) < AGREEMENTS.indexOf(known[1]) ||
			(agreement === known[1] && (entry.rank < known[0].rank || entry.form.form === query));
		if (better) best.set(entry.place, [entry, agreement]);
	}
	return [...best.values()];
}

/**
 * The places of which a spelling is a form, but for case, hyphens and spaces, or for marks that it has lost.
 *
 * @returns in no order; those whose marks conflict (Ch'ongju for Chŏngju) only when there is no other; empty when the
 * spelling is no form, or one of two or three letters that only rules yield (kin, one, toe)
 */
export function matches(query: string, index: NameIndex): Answer[] {
	const folded = fold(query);
	const entries = index
		.lookup(folded)
		.filter(({ weak }) => !weak || folded.length > SHORT_OF_CERTAIN || isMarked(query));
	const best = bestByPlace(query, entries);
	const agreeing = best.filter(([, agreement]) => agreement !== 'conflicting');
	// A name in capitals (US) that is asked for in lower case is not even a guess.
	const chosen =
		agreeing.length > 0 ? agreeing : best.filter(([{ form }]) => form.form !== form.form.toUpperCase());
	return chosen.map(([entry, agreement]) => ({
		entry,
		agreement,
		certainty: certaintyOf(entry, agreement, chosen.length),
		reasons: [
			agreementReason(query, entry, agreement),
			...formReasons(entry),
			...sharedReason(chosen.length - 1)
		],
		cost: 0
	}));
}
