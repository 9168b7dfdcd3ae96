import type { Facet, Filters } from './filters.ts';
import { minutesOfBound } from './moments.ts';
import type { Prepared } from './prepare.ts';
import { TRAIT_CODES, traitsOf } from './traits.ts';

/** One bit for each filter that a mention can fail. */
export const FAILS = {
	...{ fronts: 1, documents: 2, kinds: 4, statuses: 8, roles: 16, claims: 32 },
	time: 64
} as const;

/** For each code of a column, the bits of the filters that it fails; 0 where it passes. */
export interface Failing {
	fronts: Uint8Array;
	documents: Uint8Array;
	places: Uint8Array;
	traits: Uint8Array;
	time: Uint8Array;
}

function failingFacet(values: readonly string[], wanted: readonly string[], bit: number): Uint8Array {
	// One more, for what has no value.
	const fails = new Uint8Array(values.length + 1);
	if (wanted.length === 0) return fails;
	const set = new Set(wanted);
	fails.fill(bit);
	values.forEach((value, code) => {
		if (set.has(value)) fails[code] = 0;
	});
	return fails;
}

function failingTime({ clocks }: Prepared, { clock, from, to }: Filters): Uint8Array {
	const { first, last } = clocks[clock];
	const fails = new Uint8Array(first.length);
	if (from === undefined && to === undefined) return fails;
	const [low] = (from === undefined ? undefined : minutesOfBound(from)) ?? [-Infinity];
	const [, high] = (to === undefined ? undefined : minutesOfBound(to)) ?? [0, Infinity];
	return fails.map((_, code) => {
		const [start, end] = [first[code]!, last[code]!];
		return start <= end && start <= high && end >= low ? 0 : FAILS.time;
	});
}

/** Says of every value of every column whether the filters let it pass: there are few values, and many mentions. */
export function failing(prepared: Prepared, filters: Filters): Failing {
	const { values, kinds } = prepared;
	const facet = (name: Facet) => failingFacet(values[name], filters[name], FAILS[name]);
	const ofKind = facet('kinds');
	const [statuses, roles, claims] = [facet('statuses'), facet('roles'), facet('claims')];
	return {
		fronts: facet('fronts'),
		documents: facet('documents'),
		places: kinds.map((kind) => ofKind[kind]!),
		traits: Uint8Array.from({ length: TRAIT_CODES }, (_, code) => {
			const traits = traitsOf(code);
			return statuses[traits.statuses]! | roles[traits.roles]! | claims[traits.claims]!;
		}),
		time: failingTime(prepared, filters)
	};
}
