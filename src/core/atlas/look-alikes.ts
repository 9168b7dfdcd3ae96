/**
 * Places that share a spelling: what a reader may take one for another by.
 */
import { fold } from '../names/fold.ts';
import { formRank } from '../names/form-rank.ts';
import { formsOf } from '../names/forms.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Place } from '../types.ts';
import { spellingKey } from './matrix-cell.ts';

export interface LookAlike {
	place: Place;
	/** The most usual first, at least one; both where they differ in marks: `Ch'ŏngju / Chŏngju`. */
	spellings: string[];
}

/**
 * The other places that bear a spelling of this one, whatever the case and the marks.
 *
 * @returns those that share the most usual spelling first, then those that share most of them; empty for a name that is
 * nobody else's
 */
export function lookAlikes(place: Place, index: NameIndex): LookAlike[] {
	const found = new Map<string, LookAlike & { rank: number; folded: string }>();
	const seen = new Set<string>();
	for (const own of formsOf(place)) {
		const { form } = own;
		const folded = fold(form);
		if (folded === '' || seen.has(folded)) continue;
		seen.add(folded);
		for (const { place: other, form: its, rank: theirs } of index.lookup(folded)) {
			if (other.id === place.id) continue;
			const same = spellingKey(its.form) === spellingKey(form);
			const spelling = same ? form : `${form} / ${its.form}`;
			const rank = Math.max(formRank(own), theirs);
			const known = found.get(other.id);
			if (!known) found.set(other.id, { place: other, spellings: [spelling], rank, folded });
			else if (known.folded !== folded) {
				known.spellings.push(spelling);
				known.folded = folded;
				known.rank = Math.min(known.rank, rank);
			}
		}
	}
	return [...found.values()]
		.sort(
			(a, b) =>
				a.rank - b.rank || b.spellings.length - a.spellings.length || (a.place.id < b.place.id ? -1 : 1)
		)
		.map(({ place: other, spellings }) => ({ place: other, spellings }));
}
