/**
 * Places that share a spelling: what a reader may take one for another by.
 */
import { fold } from '../names/fold.ts';
import { formRank } from '../names/form-rank.ts';
import { formsOf } from '../names/forms.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Place } from '../types.ts';

export interface LookAlike {
	place: Place;
	/** As the first place spells them, the most usual first; at least one. */
	spellings: string[];
}

/**
 * The other places that bear a spelling of this one, whatever the case and the marks.
 *
 * @returns those that share the most usual spelling first, then those that share most of them; empty for a name that is
 * nobody else's
 */
export function lookAlikes(place: Place, index: NameIndex): LookAlike[] {
	const found = new Map<string, LookAlike & { rank: number }>();
	const seen = new Set<string>();
	for (const own of formsOf(place)) {
		const { form } = own;
		const folded = fold(form);
		if (folded === '' || seen.has(folded)) continue;
		seen.add(folded);
		for (const { place: other, rank: theirs } of index.lookup(folded)) {
			if (other.id === place.id) continue;
			const rank = Math.max(formRank(own), theirs);
			const known = found.get(other.id);
			if (!known) found.set(other.id, { place: other, spellings: [form], rank });
			else if (known.spellings.at(-1) !== form) {
				known.spellings.push(form);
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
