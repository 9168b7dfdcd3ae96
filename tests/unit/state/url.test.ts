import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOCKS } from '#core/atlas/clocks.ts';
import { printDay } from '#core/atlas/days.ts';
import { FACETS, STATED } from '#core/atlas/filters.ts';
import { PLACE_KINDS } from '#core/types.ts';
import { changed, FIRST_VIEW, isFiltered, parseView, printView, type View } from '$lib/state/url.ts';

const read = (query: string) => parseView(new URLSearchParams(query));

describe('the address of a view', () => {
	it('is empty for the first view, and an empty address is the first view', () => {
		expect(printView(FIRST_VIEW)).toBe('');
		expect(read('')).toEqual(FIRST_VIEW);
	});

	it('reads as a person would write it', () => {
		const view: View = {
			...FIRST_VIEW,
			place: 'incheon',
			fronts: ['southeastern', 'none'],
			from: '1950-09-25',
			find: 'jemul po',
			map: { zoom: 7.5, lat: 37.4648, lng: 126.6286 }
		};
		expect(printView(view)).toBe(
			'place=incheon&front=southeastern&front=none&from=1950-09-25&find=jemul+po&map=7.5/37.4648/126.6286'
		);
	});

	it('tells what Moscow had received by a minute', () => {
		const view: View = { ...FIRST_VIEW, clock: 'received', to: '1950-09-27T21:10', claims: ['stated'] };
		expect(printView(view)).toBe('clock=received&to=1950-09-27T21:10&claim=stated');
		expect(read(printView(view))).toEqual(view);
	});

	it('keeps a minute of the last day, and lets one before the first minute fall', () => {
		expect(read('from=1950-09-27T21:10&to=1950-09-27').to).toBe('1950-09-27');
		expect(read('from=1950-09-27T21:10&to=1950-09-27T21:09').to).toBeUndefined();
		expect(read('from=1950-09-27T24:10&to=1950-09-27 21:09')).toEqual(FIRST_VIEW);
	});

	it('passes over what is unknown, and falls back where a value is wrong', () => {
		expect(read('colour=red&status=sure&kind=moon&from=yesterday&to=1950-02-30&reading=both')).toEqual(
			FIRST_VIEW
		);
		expect(read('map=7/95/127')).toEqual(FIRST_VIEW);
		expect(read('map=undefined&place=')).toEqual(FIRST_VIEW);
		expect(read('from=1950-09-26&to=1950-09-25')).toEqual({ ...FIRST_VIEW, from: '1950-09-26' });
		expect(read('front=a&front=a&front=<b>').fronts).toEqual(['a']);
	});

	it('gives back every view', () => {
		const id = fc.stringMatching(/^[\p{L}\p{N}_.-]{1,12}$/u);
		const degrees = (limit: number) =>
			fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((n) => n / 1e4 + 0);
		const day = fc
			.integer({ min: 0, max: 20_000 })
			.chain((n) => fc.constantFrom(...['', 'T00:00', 'T21:10'].map((time) => printDay(n - 10_000) + time)));
		const views = fc
			.record(
				{
					place: id,
					fronts: fc.uniqueArray(id, { maxLength: 3 }),
					documents: fc.uniqueArray(id, { maxLength: 3 }),
					kinds: fc.shuffledSubarray([...PLACE_KINDS]),
					statuses: fc.shuffledSubarray(['agreed', 'contested', 'unresolved'] as const),
					roles: fc.shuffledSubarray(['literal', 'associative', 'gloss', 'dateline', 'summary'] as const),
					claims: fc.shuffledSubarray(['reported', 'ordered', STATED] as const),
					clock: fc.constantFrom(...CLOCKS),
					reading: fc.constantFrom('translation' as const, 'original' as const),
					phrases: fc.boolean(),
					find: fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => text.isWellFormed()),
					days: fc.tuple(day, day).map((days) => days.toSorted()),
					map: fc.record({
						zoom: fc.integer({ min: 0, max: 2400 }).map((n) => n / 100),
						lat: degrees(85),
						lng: degrees(180)
					})
				},
				{ requiredKeys: [...FACETS, 'clock', 'reading', 'phrases', 'find'] }
			)
			.map(({ days, ...rest }): View => (days ? { ...rest, from: days[0]!, to: days[1]! } : rest));
		fc.assert(
			fc.property(views, (view) => {
				expect(read(printView(view))).toEqual(view);
			})
		);
	});
});

describe('changing a view', () => {
	it('takes away what is set to undefined', () => {
		const view = changed({ ...FIRST_VIEW, place: 'incheon' }, { place: undefined, from: '1950-09-26' });
		expect(view).toEqual({ ...FIRST_VIEW, from: '1950-09-26' });
		expect([isFiltered(view), isFiltered({ ...FIRST_VIEW, place: 'x', find: 'y' })]).toEqual([true, false]);
	});
});
