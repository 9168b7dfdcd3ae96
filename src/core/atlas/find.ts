import { fold } from '../names/fold.ts';
import type { MentionView, PlaceView } from './views.ts';

/**
 * Tells whether a place bears a name that contains what was typed, whatever its case and marks: its title, its native
 * names, or a form by which one of the mentions names it.
 *
 * @param typed Empty, or without a letter: every place matches.
 */
export function matcher(typed: string, mentions: MentionView[]): (place: PlaceView) => boolean {
	const wanted = fold(typed);
	if (wanted === '') return () => true;
	const byForm = new Set<string>();
	for (const { form, place } of mentions) {
		if (place !== undefined && !byForm.has(place) && fold(form).includes(wanted)) byForm.add(place);
	}
	return ({ id, title, hangul = '', hanja = '' }) =>
		byForm.has(id) || [title, hangul, hanja].some((name) => fold(name).includes(wanted));
}
