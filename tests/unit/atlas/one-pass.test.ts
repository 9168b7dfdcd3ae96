import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOCKS } from '#core/atlas/clocks.ts';
import { printDay } from '#core/atlas/days.ts';
import { FACETS, NO_FRONT, STATED, type Facet, type Filters } from '#core/atlas/filters.ts';
import { MINUTES_PER_DAY, minutesOf, minutesOfBound } from '#core/atlas/moments.ts';
import { placeOf, prepare, select, type Reading } from '#core/atlas/select.ts';
import type { Atlas, MentionView } from '#core/atlas/views.ts';
import { atlases } from './atlases.ts';

/** Filters over the values of the atlases, with some that they lack. */
const filters: fc.Arbitrary<Filters> = fc
	.record({
		fronts: fc.subarray(['west', 'north', NO_FRONT]),
		documents: fc.subarray(['d0', 'd2', 'd9']),
		kinds: fc.subarray(['city', 'country', 'river'] as const),
		statuses: fc.subarray(['agreed', 'contested', 'unresolved'] as const),
		roles: fc.subarray(['literal', 'gloss', 'dateline'] as const),
		claims: fc.subarray(['ordered', 'planned', STATED] as const),
		clock: fc.constantFrom(...CLOCKS),
		from: fc.option(fc.constantFrom('1950-09-24', '1950-09-26', '1950-09-27T20:55'), { nil: undefined }),
		to: fc.option(fc.constantFrom('1950-09-25', '1950-09-27T20:54', '1950-10-01'), { nil: undefined })
	})
	.map(({ from, to, ...lists }) => ({
		...lists,
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to })
	}));
const readings = fc.constantFrom<Reading>('translation', 'original');

function minutes({ documents }: Atlas, { date, document }: MentionView, clock: Filters['clock']) {
	const moment = clock === 'told' ? date?.edtf : documents[document]![clock];
	return moment === undefined ? undefined : minutesOf(moment);
}

/** The plain definition: each filter by itself. */
function passes(atlas: Atlas, mention: MentionView, asked: Filters, reading: Reading): boolean {
	const { from, to } = asked;
	const time = minutes(atlas, mention, asked.clock);
	return (
		FACETS.every((facet) => {
			const value = valueOf(atlas, mention, facet, reading);
			const wanted: string[] = asked[facet];
			return wanted.length === 0 || (value !== undefined && wanted.includes(value));
		}) &&
		(from === undefined || (time !== undefined && time[1] >= minutesOfBound(from)![0])) &&
		(to === undefined || (time !== undefined && time[0] <= minutesOfBound(to)![1]))
	);
}

function valueOf(atlas: Atlas, mention: MentionView, facet: Facet, reading: Reading): string | undefined {
	const named = placeOf(mention, reading);
	return {
		fronts: mention.front?.id ?? NO_FRONT,
		documents: atlas.documents[mention.document]!.id,
		kinds: atlas.places.find(({ id }) => id === named)?.kind,
		statuses: mention.status,
		roles: mention.role,
		claims: mention.claim ?? STATED
	}[facet];
}

const counted = (values: (string | undefined)[]) => {
	const counts: Record<string, number> = {};
	for (const value of values) if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
};

const check = (
	property: (atlas: Atlas, asked: Filters, reading: Reading, left: MentionView[]) => void
): void =>
	fc.assert(
		fc.property(atlases, filters, readings, (atlas, asked, reading) => {
			const left = atlas.mentions.filter((mention) => passes(atlas, mention, asked, reading));
			property(atlas, asked, reading, left);
		}),
		{ numRuns: 300 }
	);

describe('one pass over the mentions', () => {
	it('leaves what the plain definition leaves', () => {
		check((atlas, asked, reading, left) => {
			expect([...select(prepare(atlas), asked, reading).mentions]).toEqual(left);
		});
	});

	it('counts each facet under the other filters', () => {
		check((atlas, asked, reading) => {
			const { facets } = select(prepare(atlas), asked, reading);
			for (const facet of FACETS) {
				const others = atlas.mentions.filter((mention) =>
					passes(atlas, mention, { ...asked, [facet]: [] }, reading)
				);
				const values = others.map((mention) => valueOf(atlas, mention, facet, reading));
				expect(facets[facet]).toEqual(counted(values));
			}
		});
	});

	it('counts days under the other filters, and what bears no date', () => {
		check((atlas, { from, to, ...asked }, reading) => {
			const bounds = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
			const { days, undated } = select(prepare(atlas), { ...asked, ...bounds }, reading);
			const times = atlas.mentions
				.filter((mention) => passes(atlas, mention, asked, reading))
				.map((mention) => minutes(atlas, mention, asked.clock));
			expect(undated).toBe(times.filter((time) => time === undefined).length);
			const on = times.flatMap((time) => {
				if (!time) return [];
				const [first, last] = time.map((minute) => Math.floor(minute / MINUTES_PER_DAY)) as [number, number];
				return Array.from({ length: last - first + 1 }, (_, i) => printDay(first + i));
			});
			const shown = Array.from(days.counts, (count, i): [string, number] => [
				printDay(days.first + i),
				count
			]);
			expect(Object.fromEntries(shown.filter(([, count]) => count > 0))).toEqual(counted(on));
		});
	});

	it('counts by place, and what may name another, in order', () => {
		check((atlas, asked, reading, left) => {
			const { places, rivals, pairs, unresolved } = select(prepare(atlas), asked, reading);
			const named = left.filter((mention) => placeOf(mention, reading) !== undefined);
			expect(Object.fromEntries(places.map(({ place, mentions }) => [place.id, mentions]))).toEqual(
				counted(named.map((mention) => placeOf(mention, reading)))
			);
			const contested = named.filter(({ status }) => status === 'contested');
			expect(places.reduce((sum, place) => sum + place.contested, 0)).toBe(contested.length);
			const others = named.map((mention) => {
				const own = placeOf(mention, reading)!;
				const rest = [mention.place, ...mention.alternatives].filter((id) => id !== undefined && id !== own);
				return { own, rest: rest as string[] };
			});
			const rival = counted(others.flatMap(({ rest }) => rest));
			for (const count of [...places, ...rivals]) expect(count.rival).toBe(rival[count.place.id] ?? 0);
			expect(new Set(pairs.map(String))).toEqual(
				new Set(others.flatMap(({ own, rest }) => rest.map((one) => String([own, one].toSorted()))))
			);
			const unknown = left.filter((mention) => placeOf(mention, reading) === undefined);
			const order = places.map(({ mentions }) => mentions);
			expect(order).toEqual(order.toSorted((a, b) => b - a));
			expect(unresolved.map(({ form, mentions }) => [form, mentions.length])).toEqual(
				[...Map.groupBy(unknown, ({ form }) => form)].map(([form, all]) => [form, all.length])
			);
		});
	});
});
