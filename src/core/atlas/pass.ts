import type { Reading } from '../geo/footprint.ts';
import { STATUSES } from '../types.ts';
import { failing, FAILS } from './failing.ts';
import type { Facet, Filters } from './filters.ts';
import type { Prepared } from './prepare.ts';
import { TRAIT_CODES, traitsOf } from './traits.ts';

const CONTESTED = STATUSES.indexOf('contested');
const isContested = Uint8Array.from({ length: TRAIT_CODES }, (_, code) =>
	Number(traitsOf(code).statuses === CONTESTED)
);

/** What one walk over the mentions yields. All counts are by code. */
export interface Passed {
	/** Of the mentions that pass, ascending. */
	positions: Uint32Array;
	/** 1 for each mention that passes, by its position. */
	passes: Uint8Array;
	/** Mentions that pass, by their place; the last is for those that name none. */
	mentions: Uint32Array;
	/** Those of them that are contested. */
	contested: Uint32Array;
	/** Mentions by the values of each facet, and by their time, that pass all other filters. */
	counts: Record<Facet | 'time', Uint32Array>;
}

/**
 * Walks the mentions once: one that fails no filter counts for its value in each column, one that fails a single filter
 * in that filter's own column.
 */
export function pass(prepared: Prepared, filters: Filters, reading: Reading): Passed {
	const { columns, traits } = prepared;
	const { length, document, front } = columns;
	const { place } = prepared.sides[reading];
	const { of: time } = prepared.clocks[filters.clock];
	// Locals, not fields: the loop runs a million times.
	const fails = failing(prepared, filters);
	const { fronts: frontFails, documents: documentFails, places: placeFails } = fails;
	const { traits: traitFails, time: timeFails } = fails;
	const [fronts, documents] = [new Uint32Array(frontFails.length), new Uint32Array(documentFails.length)];
	const [places, times] = [new Uint32Array(placeFails.length), new Uint32Array(timeFails.length)];
	const manners = new Uint32Array(TRAIT_CODES);
	const contested = new Uint32Array(placeFails.length);
	const passes = new Uint8Array(length);
	const positions = new Uint32Array(length);
	let left = 0;

	for (let i = 0; i < length; i++) {
		const f = front[i]!;
		const d = document[i]!;
		const p = place[i]!;
		const m = traits[i]!;
		const t = time[i]!;
		const failed = frontFails[f]! | documentFails[d]! | placeFails[p]! | traitFails[m]! | timeFails[t]!;
		if (failed === 0) {
			passes[i] = 1;
			positions[left++] = i;
			fronts[f]!++;
			documents[d]!++;
			places[p]!++;
			contested[p]! += isContested[m]!;
			manners[m]!++;
			times[t]!++;
		} else if ((failed & (failed - 1)) === 0) {
			if (failed === FAILS.fronts) fronts[f]!++;
			else if (failed === FAILS.documents) documents[d]!++;
			else if (failed === FAILS.kinds) places[p]!++;
			else if (failed === FAILS.time) times[t]!++;
			else manners[m]!++;
		}
	}
	return {
		positions: positions.subarray(0, left),
		passes,
		mentions: places.map((count, code) => (placeFails[code] === 0 ? count : 0)),
		contested,
		counts: {
			fronts,
			documents,
			time: times,
			...countKinds(prepared, places),
			...countTraits(manners, traitFails)
		}
	};
}

function countKinds({ kinds, values }: Prepared, places: Uint32Array): { kinds: Uint32Array } {
	const counts = new Uint32Array(values.kinds.length + 1);
	places.forEach((count, code) => (counts[kinds[code]!]! += count));
	return { kinds: counts };
}

/** Parts the counts of traits: a code that fails the filter of one trait counts for that trait alone. */
function countTraits(
	counts: Uint32Array,
	fails: Uint8Array
): Record<'statuses' | 'roles' | 'claims', Uint32Array> {
	const parted = {
		statuses: new Uint32Array(TRAIT_CODES),
		roles: new Uint32Array(TRAIT_CODES),
		claims: new Uint32Array(TRAIT_CODES)
	};
	counts.forEach((count, code) => {
		const values = traitsOf(code);
		for (const trait of ['statuses', 'roles', 'claims'] as const)
			if ((fails[code]! & ~FAILS[trait]) === 0) parted[trait][values[trait]]! += count;
	});
	return parted;
}
