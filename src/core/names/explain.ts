/**
 * Which places a spelling may name, and why.
 */
import type { ExplainedPlace, Explanation, Place, Reason } from '#core/types.ts';
import { chainInWords, habitsOf, SYSTEM_NAMES } from './chain-words.ts';
import { alaLcBare, telegram } from './cyrillic.ts';
import { fold } from './fold.ts';
import { scriptOf } from './form-list.ts';
import { markAgreement, type MarkAgreement } from './mark-agreement.ts';
import type { IndexEntry, NameIndex } from './name-index.ts';
import { prominenceOf } from './prominence.ts';
import { namesOfTitle } from './titles.ts';

type Certainty = ExplainedPlace['certainty'];

const CERTAINTIES: Certainty[] = ['certain', 'likely', 'guess'];
const AGREEMENTS: MarkAgreement[] = ['exact', 'compatible', 'conflicting'];

/** A place that a spelling may name, with all that ranks it. */
interface Answer {
	entry: IndexEntry;
	agreement: MarkAgreement;
	certainty: Certainty;
	reasons: Reason[];
	/** Weighted edit distance; 0 when the letters are the same. */
	cost: number;
}

/** What an answer is ranked by, in this order; lower comes first, and the id decides what is left. */
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

function compare(a: Answer, b: Answer): number {
	const left = rankOf(a);
	const right = rankOf(b);
	const at = left.findIndex((value, index) => value !== right[index]);
	if (at >= 0) return left[at]! - right[at]!;
	return a.entry.place.id < b.entry.place.id ? -1 : 1;
}

function agreementReason(query: string, { form }: IndexEntry, agreement: MarkAgreement): Reason {
	if (agreement === 'exact') return { code: 'exact', says: `${form.form} is a form of the name as written.` };
	if (agreement === 'compatible')
		return { code: 'marks-lost', says: `${query} is ${form.form} without its marks.` };
	return { code: 'marks-differ', says: `${query} has marks that ${form.form} lacks.` };
}

function formReasons({ form, place }: IndexEntry): Reason[] {
	const reasons: Reason[] = [];
	if (form.system === 'title')
		reasons.push({ code: 'title', says: `It is a usual English name of ${place.title}.` });
	else if (form.system === 'listed') reasons.push({ code: 'listed', says: 'The gazetteer lists it.' });
	else if (form.system === 'native')
		reasons.push({ code: 'native', says: 'It is the name in its own script.' });
	else reasons.push({ code: 'derived', says: `By rule: ${chainInWords(form.chain)}.` });
	for (const habit of habitsOf(form.chain)) {
		reasons.push({ code: `habit-${habit.code}`, says: `With ${habit.says}.` });
	}
	return reasons;
}

/** Derived forms of so few letters, and one more when they are weak, may be anything: soul, singe. */
const SHORT_OF_CERTAIN = 3;

/** A form that rules derive and that several places share names none of them for certain, nor one that lost a sound. */
function certaintyOf({ form, rank, weak }: IndexEntry, agreement: MarkAgreement, places: number): Certainty {
	if (agreement === 'conflicting' || weak) return 'guess';
	if (agreement === 'compatible' || (rank > 0 && form.form.length <= SHORT_OF_CERTAIN + rank))
		return 'likely';
	if (habitsOf(form.chain).some((habit) => habit.loses)) return 'likely';
	return places > 1 && rank > 0 && form.system !== 'hepburn' ? 'likely' : 'certain';
}

/** For each place its best form, by agreement and rank. */
function bestByPlace(query: string, entries: IndexEntry[]): Map<Place, [IndexEntry, MarkAgreement]> {
	const best = new Map<Place, [IndexEntry, MarkAgreement]>();
	for (const entry of entries) {
		const agreement = markAgreement(query, entry.form.form);
		const known = best.get(entry.place);
		const better =
			known === undefined ||
			AGREEMENTS.indexOf(agreement) < AGREEMENTS.indexOf(known[1]) ||
			(agreement === known[1] && entry.rank < known[0].rank);
		if (better) best.set(entry.place, [entry, agreement]);
	}
	return best;
}

function matches(query: string, index: NameIndex): Answer[] {
	const folded = fold(query);
	// Two or three letters that rules make somehow are everybody's: kin, one, toe.
	const entries = index.lookup(folded).filter(({ weak }) => !weak || folded.length > SHORT_OF_CERTAIN);
	const best = [...bestByPlace(query, entries).values()];
	const agreeing = best.filter(([, agreement]) => agreement !== 'conflicting');
	const chosen =
		agreeing.length > 0 ? agreeing : best.filter(([{ form }]) => form.form.toUpperCase() !== form.form);
	return chosen.map(([entry, agreement]) => {
		const reasons = [agreementReason(query, entry, agreement), ...formReasons(entry)];
		const others = chosen.length - 1;
		if (others > 0) {
			reasons.push({
				code: 'shared',
				says: `${others === 1 ? 'Another place shares' : `${others} other places share`} this spelling.`
			});
		}
		return { entry, agreement, certainty: certaintyOf(entry, agreement, chosen.length), reasons, cost: 0 };
	});
}

/** How a spelling sounds in Latin letters; other scripts than Latin and Cyrillic are not guessed at. */
function latinOf(query: string): string[] {
	const script = scriptOf(query);
	if (script === 'Latn') return [fold(query)];
	if (script !== 'Cyrl') return [];
	const cyrillic = query.toLowerCase();
	return [...new Set([alaLcBare(cyrillic), ...telegram(cyrillic)].map(fold))];
}

function guesses(query: string, index: NameIndex): Answer[] {
	const best = new Map<Place, Answer>();
	for (const latin of latinOf(query)) {
		for (const { entries, cost } of index.near().search(latin)) {
			for (const entry of entries) {
				const known = best.get(entry.place);
				if (known && known.cost <= cost) continue;
				const near = {
					code: 'near',
					says: `${query} is near to ${entry.form.form} (${SYSTEM_NAMES[entry.form.system]}); a guess.`
				};
				const reasons = [near, ...formReasons(entry)];
				best.set(entry.place, { entry, agreement: 'conflicting', certainty: 'guess', reasons, cost });
			}
		}
	}
	return [...best.values()];
}

/** More guesses than these help nobody. */
const MOST_GUESSES = 5;

/**
 * Explains a spelling: which places it may name, in what certainty, by which chain.
 *
 * @param query a name in any script and case
 * @returns `certain` for a form of the place as written (but for case, hyphens and spaces), `likely` when marks or a
 * sound are lost or rules give the form to several places, `guess` for near misses, which are offered only when there
 * is nothing better. Ranked by certainty, distance, agreement of marks, rank of the form, whether it is the place's own
 * title, and prominence; ties by id. Empty when the spelling names nothing
 */
export function explain(query: string, index: NameIndex): Explanation {
	const asked = query.trim();
	const exact = matches(asked, index);
	const answers = exact.length > 0 ? exact : guesses(asked, index);
	const results = answers
		.sort(compare)
		.slice(0, exact.length > 0 ? answers.length : MOST_GUESSES)
		.map(({ entry, certainty, reasons }) => ({
			place: entry.place.id,
			title: entry.place.title,
			certainty,
			chain: entry.form.chain,
			reasons
		}));
	return { query, results };
}
