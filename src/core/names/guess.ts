/**
 * The places whose names a spelling nearly is.
 */
import type { Place } from '#core/types.ts';
import { compareAnswers, formReasons, type Answer } from './answer.ts';
import { SYSTEM_NAMES } from './chain-words.ts';
import { alaLcBare, telegram } from './cyrillic.ts';
import { fold } from './fold.ts';
import { scriptOf } from './form-list.ts';
import type { NameIndex } from './name-index.ts';

/** More guesses than these help nobody. */
const MOST_GUESSES = 5;

/** How a spelling sounds in Latin letters; other scripts than Latin and Cyrillic are not guessed at. */
function latinOf(query: string): string[] {
	const script = scriptOf(query);
	if (script === 'Latn') return [fold(query)];
	if (script !== 'Cyrl') return [];
	const cyrillic = query.toLowerCase();
	return [...new Set([alaLcBare(cyrillic), ...telegram(cyrillic)].map(fold))];
}

/**
 * Near misses, by the sounds that the systems confuse.
 *
 * @returns nearest first, at most five; empty when nothing is near
 */
export function guesses(query: string, index: NameIndex): Answer[] {
	const best = new Map<Place, Answer>();
	const near = latinOf(query).flatMap((latin) => index.near().search(latin));
	for (const { entries, cost } of near.sort((a, b) => a.cost - b.cost)) {
		for (const entry of entries) {
			if (best.has(entry.place)) continue;
			const { form } = entry;
			const says = `${query} is near to ${form.form} (${SYSTEM_NAMES[form.system]}): a guess.`;
			const reasons = [{ code: 'near', says }, ...formReasons(entry)];
			best.set(entry.place, { entry, agreement: 'conflicting', certainty: 'guess', reasons, cost });
		}
	}
	return [...best.values()].sort(compareAnswers).slice(0, MOST_GUESSES);
}
