/**
 * The places whose names a spelling nearly is.
 */
import type { Place } from '#core/types.ts';
import { compareAnswers, formReasons, type Answer } from './answer.ts';
import { SYSTEM_NAMES } from './chain-words.ts';
import { alaLcBare, telegram } from './cyrillic.ts';
import { fold } from './fold.ts';
import { scriptOf } from './form-list.ts';
import { formRank } from './form-rank.ts';
import { markAgreement } from './mark-agreement.ts';
import type { NameIndex } from './name-index.ts';

/** More guesses than these help nobody. */
const MOST_GUESSES = 5;

/** Another reading is as far as half a sound: a slip of the pen is the likelier guess. */
const COST_OF_READING = 0.5;

/** How a spelling sounds in Latin letters; other scripts than Latin and Cyrillic are not guessed at. */
function latinOf(query: string): string[] {
	const script = scriptOf(query);
	if (script === 'Latn') return [fold(query)];
	if (script !== 'Cyrl') return [];
	const cyrillic = query.toLowerCase();
	return [...new Set([alaLcBare(cyrillic), ...telegram(cyrillic)].map(fold))];
}

/** Names with one character read otherwise, whose marks do not gainsay it. */
function misread(query: string, index: NameIndex): Answer[] {
	const found = index.misreadings().get(fold(query)) ?? [];
	return found.flatMap(({ place, form, character, reading }): Answer[] => {
		const agreement = markAgreement(query, form.form);
		if (agreement === 'conflicting') return [];
		const entry = { place, form, rank: formRank(form), weak: false };
		const says = `${character}, here read otherwise, is ${reading} in other words: a guess.`;
		const reasons = [{ code: 'other-reading', says }, ...formReasons(entry)];
		return [{ entry, agreement, certainty: 'guess', reasons, cost: COST_OF_READING }];
	});
}

/** Names that sound or look alike. */
function near(query: string, index: NameIndex): Answer[] {
	const misses = latinOf(query).flatMap((latin) => index.near().search(latin));
	return misses.flatMap(({ entries, cost }) =>
		entries.map((entry): Answer => {
			const { form } = entry;
			const says = `${query} is near to ${form.form} (${SYSTEM_NAMES[form.system]}): a guess.`;
			const reasons = [{ code: 'near', says }, ...formReasons(entry)];
			return { entry, agreement: 'conflicting', certainty: 'guess', reasons, cost };
		})
	);
}

/**
 * Near misses, by the sounds that the systems confuse, and names with one character read otherwise.
 *
 * @returns nearest first, each place once, at most five; empty when nothing is near
 */
export function guesses(query: string, index: NameIndex): Answer[] {
	const nearest = new Map<Place, Answer>();
	for (const answer of [...near(query, index), ...misread(query, index)].sort(compareAnswers)) {
		const { place } = answer.entry;
		if (!nearest.has(place)) nearest.set(place, answer);
	}
	return [...nearest.values()].slice(0, MOST_GUESSES);
}
