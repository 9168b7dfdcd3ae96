import { foldLetters } from '../names/fold-letters.ts';
import type { MentionList } from './mention-list.ts';
import type { PlaceView } from './views.ts';

/** What is kept of a name, so that spellings alike are one: `fold` of the names engine, or its part for letters. */
export type Fold = (name: string) => string;

const foldings = new WeakMap<string[], { fold: Fold; folded: string[] }>();

/** The forms of an atlas, folded: once for all that is asked of them. */
export function foldedForms(forms: string[], fold: Fold): string[] {
	const known = foldings.get(forms);
	if (known?.fold === fold) return known.folded;
	const folded = forms.map(fold);
	foldings.set(forms, { fold, folded });
	return folded;
}

/** Ids of the places that a form with these letters names in some mention of the list. */
function namedBy(wanted: string, { columns, positions, directory }: MentionList, fold: Fold): Set<string> {
	const { form, place, forms } = columns;
	const has = Uint8Array.from(foldedForms(forms, fold), (one) => Number(one.includes(wanted)));
	const found = new Uint8Array(directory.places.length + 1);
	for (const i of positions) if (has[form[i]!] === 1) found[place[i]!] = 1;
	return new Set(directory.places.flatMap(({ id }, code) => (found[code] === 1 ? [id] : [])));
}

/**
 * Tells whether a place bears a name that contains what was typed, whatever its case and marks: its title, its native
 * names, or a form by which one of the mentions names it.
 *
 * @param typed Empty, or without a letter: every place matches.
 * @param fold default: letters alone, so that `清` and `淸` differ
 */
export function matcher(
	typed: string,
	mentions: MentionList,
	fold: Fold = foldLetters
): (place: PlaceView) => boolean {
	const wanted = fold(typed);
	if (wanted === '') return () => true;
	const byForm = namedBy(wanted, mentions, fold);
	return ({ id, title, hangul = '', hanja = '' }) =>
		byForm.has(id) || [title, hangul, hanja].some((name) => fold(name).includes(wanted));
}
