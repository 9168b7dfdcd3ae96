import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, dayOf } from '#core/atlas/days.ts';
import { NO_FILTERS, NO_FRONT, placeOf, prepare, select, type Filters } from '#core/atlas/select.ts';
import { SAMPLE } from './sample.ts';

const prepared = prepare(SAMPLE);
const ask = (filters: Partial<Filters>) => select(prepared, { ...NO_FILTERS, ...filters });
const listed = (filters: Partial<Filters>) =>
	ask(filters).places.map(({ place, mentions }) => `${place.id} ${mentions}`);

describe('what filters leave', () => {
	it('is everything when nothing is asked for, most mentions first, then by title', () => {
		expect(listed({})).toEqual(['incheon 3', 'cheongju 1', 'korea 1']);
		expect(ask({}).mentions).toEqual(SAMPLE.mentions);
	});

	it('narrows by front, and by none', () => {
		expect(listed({ fronts: ['western'] })).toEqual(['incheon 2']);
		expect(listed({ fronts: [NO_FRONT] })).toEqual(['cheongju 1', 'incheon 1', 'korea 1']);
	});

	it('widens within one list and narrows between lists', () => {
		expect(listed({ fronts: ['western', NO_FRONT], documents: ['second'] })).toEqual(['incheon 1']);
	});

	it('takes what may have happened on the days asked for, and leaves out what bears no date', () => {
		expect(listed({ from: '1950-09-27', to: '1950-09-28' })).toEqual(['cheongju 1']);
		expect(listed({ from: '1950-09-26' })).toEqual(['incheon 2', 'cheongju 1']);
		expect(listed({ to: '1950-09-25' })).toEqual(['incheon 1']);
	});

	it('keeps the other reading of a contested mention apart, and pairs the two', () => {
		const { rivals, pairs } = ask({});
		expect(rivals.map(({ place, rival }) => [place.id, rival])).toEqual([['chungju', 1]]);
		expect(pairs).toEqual([['cheongju', 'chungju']]);
	});

	it('follows the original where it is asked to', () => {
		const { places, rivals } = select(prepared, NO_FILTERS, 'original');
		expect(places.map(({ place }) => place.id)).toEqual(['incheon', 'chungju', 'korea']);
		expect(rivals.map(({ place }) => place.id)).toEqual(['cheongju']);
	});

	it('lists by form what names no known place', () => {
		expect(ask({}).unresolved.map(({ form, mentions }) => [form, mentions.length])).toEqual([['JJYON', 1]]);
		expect(ask({ kinds: ['city'] }).unresolved).toEqual([]);
	});

	it('counts each day between the first and the last, a mention of two days on both', () => {
		expect(ask({}).days).toEqual([
			{ day: '1950-09-25', count: 1 },
			{ day: '1950-09-26', count: 2 },
			{ day: '1950-09-27', count: 1 },
			{ day: '1950-09-28', count: 0 },
			{ day: '1950-09-29', count: 2 }
		]);
		expect(ask({}).undated).toBe(1);
	});

	it('is empty for an empty atlas', () => {
		const empty = select(prepare({ documents: [], places: [], fronts: [], mentions: [] }), NO_FILTERS);
		expect([empty.mentions, empty.places, empty.days]).toEqual([[], [], []]);
	});
});

/** Filters over the values of the sample, with some that it lacks. */
const filters: fc.Arbitrary<Filters> = fc
	.record({
		fronts: fc.subarray(['western', 'eastern', NO_FRONT]),
		documents: fc.subarray(['first', 'second']),
		kinds: fc.subarray(['city', 'country', 'river'] as const),
		statuses: fc.subarray(['agreed', 'contested', 'unresolved'] as const),
		roles: fc.subarray(['literal', 'gloss', 'dateline'] as const),
		from: fc.option(fc.constantFrom('1950-09-24', '1950-09-26', '1950-09-29'), { nil: undefined }),
		to: fc.option(fc.constantFrom('1950-09-25', '1950-09-27', '1950-10-01'), { nil: undefined })
	})
	.map(({ from, to, ...lists }) => ({
		...lists,
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to })
	}));

/** The plain definition: each filter by itself, one mention after the other. */
function passes(index: number, { fronts, documents, kinds, statuses, roles, from, to }: Filters): boolean {
	const mention = SAMPLE.mentions[index]!;
	const kind = SAMPLE.places.find(({ id }) => id === placeOf(mention, 'translation'))?.kind;
	const days = mention.date && daysOf(mention.date.edtf);
	return (
		(fronts.length === 0 || fronts.includes(mention.front?.id ?? NO_FRONT)) &&
		(documents.length === 0 || documents.includes(SAMPLE.documents[mention.document]!.id)) &&
		(kinds.length === 0 || (kind !== undefined && kinds.includes(kind))) &&
		(statuses.length === 0 || statuses.includes(mention.status)) &&
		(roles.length === 0 || roles.includes(mention.role)) &&
		(from === undefined || (days !== undefined && days[1] >= dayOf(from)!)) &&
		(to === undefined || (days !== undefined && days[0] <= dayOf(to)!))
	);
}

describe('one pass over the mentions', () => {
	const count = (filters: Filters) => SAMPLE.mentions.filter((_, index) => passes(index, filters)).length;
	const sum = (counts: Record<string, number>) => Object.values(counts).reduce((sum, n) => sum + n, 0);

	it('leaves what the plain definition leaves', () => {
		fc.assert(
			fc.property(filters, (filters) => {
				expect(select(prepared, filters).mentions).toEqual(
					SAMPLE.mentions.filter((_, index) => passes(index, filters))
				);
			})
		);
	});

	it('counts each facet under the other filters', () => {
		fc.assert(
			fc.property(filters, (filters) => {
				const { facets } = select(prepared, filters);
				expect(sum(facets.fronts)).toBe(count({ ...filters, fronts: [] }));
				expect(sum(facets.documents)).toBe(count({ ...filters, documents: [] }));
				expect(sum(facets.statuses)).toBe(count({ ...filters, statuses: [] }));
				expect(sum(facets.roles)).toBe(count({ ...filters, roles: [] }));
			})
		);
	});
});
