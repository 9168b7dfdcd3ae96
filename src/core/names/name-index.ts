/**
 * All forms of all places, found by what they fold to.
 */
import type { Form, Place } from '#core/types.ts';
import { fold } from './fold.ts';
import { formRank, isWeak, type FormRank } from './form-rank.ts';
import { formsOf } from './forms.ts';
import { misreadingsOf, type Misreading } from './misreadings.ts';
import { buildNearIndex, type NearIndex } from './near-index.ts';

/** A form and the place that it names. */
export interface IndexEntry {
	place: Place;
	form: Form;
	rank: FormRank;
	/** Too short and too far derived to be found in running text without other evidence. */
	weak: boolean;
}

export interface NameIndex {
	/** The places in the order given. */
	places: Place[];
	/** Every folded form with its entries: what a scanner builds its table from. */
	entries: ReadonlyMap<string, IndexEntry[]>;
	/**
	 * All forms that fold to this.
	 *
	 * @param folded what {@link fold} makes of a spelling
	 * @returns in order of the places, within one place from the most to the least usual; empty when there is none
	 */
	lookup(folded: string): IndexEntry[];
	/** Forms that sound or look like another; built when first asked for. */
	near(): NearIndex;
	/** Names with one character read otherwise; built when first asked for. */
	misreadings(): ReadonlyMap<string, Misreading[]>;
}

/**
 * Builds the index of all forms of all places.
 *
 * @param places in the order in which entries shall come
 */
export function buildNameIndex(places: Place[]): NameIndex {
	const entries = new Map<string, IndexEntry[]>();
	for (const place of places) {
		for (const form of formsOf(place)) {
			const folded = fold(form.form);
			if (folded === '') continue;
			const entry = { place, form, rank: formRank(form), weak: isWeak(form, folded) };
			const known = entries.get(folded);
			if (known) known.push(entry);
			else entries.set(folded, [entry]);
		}
	}
	let near: NearIndex | undefined;
	let misreadings: ReadonlyMap<string, Misreading[]> | undefined;
	return {
		places,
		entries,
		lookup: (folded) => entries.get(folded) ?? [],
		near: () => (near ??= buildNearIndex(entries)),
		misreadings: () => (misreadings ??= misreadingsOf(places))
	};
}
