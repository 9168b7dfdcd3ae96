import type { Candidate, Place, Reason } from '../types.ts';
import { anchorsAround, anchorsOf, sameSpot } from './anchors.ts';
import { bestSpelled, prominence, spellingReason, type Name, type Option } from './candidates.ts';
import { inHabit } from './habit.ts';
import { NARROWINGS, type Choice } from './narrowings.ts';

/** What was made of a name by its spelling and surroundings alone. */
export interface Resolution {
	chosen: Option;
	/** Rivals as good as the chosen one. */
	rivals: Candidate[];
	reasons: Reason[];
}

/**
 * Chooses among the places that each name of a document may name: by spelling, then by the reasons of `NARROWINGS`. A tie
 * between places apart stays contested.
 *
 * @param given all names of the document, in order
 * @param places all places of the gazetteer, for what lies in what
 * @returns a resolution for each name, in the same order
 */
export function resolve(text: string, given: Name[], places: Map<string, Place>): Resolution[] {
	const names = inHabit(text, given);
	const anchors = anchorsOf(names);
	return names.map((name) => {
		const pool = bestSpelled(name.options);
		if (pool.length === 1) return resolution(name, pool, []);
		return choose({ text, name, anchors: anchorsAround(name, anchors), places }, pool);
	});
}

function choose(choice: Choice, pool: Option[]): Resolution {
	const reasons: Reason[] = [];
	let left = pool;
	for (const narrowing of NARROWINGS) {
		if (left.length === 1) break;
		const narrowed = narrowing(left, choice);
		if (!narrowed || narrowed.better.length === 0 || narrowed.better.length === left.length) continue;
		left = narrowed.better;
		reasons.push(narrowed.reason);
	}
	return resolution(choice.name, left.toSorted(byRenown), reasons);
}

function resolution({ meant }: Name, pool: Option[], reasons: Reason[]): Resolution {
	const [chosen, ...rivals] = pool as [Option, ...Option[]];
	const says = `A guess: read as “${meant}”, which scanning often damages so.`;
	return {
		chosen,
		rivals: rivals
			.filter(({ place }) => !sameSpot(place, chosen.place))
			.map((option) => ({ place: option.place.id, reasons: [spellingReason(option)] })),
		reasons: [spellingReason(chosen), ...(meant ? [{ code: 'misprint', says }] : []), ...reasons]
	};
}

/** The better known first; among equals those of Korea, whose readings and romanizations the systems are made for. */
function byRenown({ place: a }: Option, { place: b }: Option): number {
	const korean = (place: Place) => (place.hangul.length > 0 ? 0 : 1);
	return prominence(a.kind) - prominence(b.kind) || korean(a) - korean(b) || (a.id < b.id ? -1 : 1);
}
