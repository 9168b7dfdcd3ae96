import { describe, expect, it } from 'vitest';
import { printDay } from '#core/atlas/days.ts';
import {
	NO_FILTERS,
	NO_FRONT,
	STATED,
	prepare,
	select,
	type Filters,
	type Selection
} from '#core/atlas/select.ts';
import { SAMPLE } from './sample.ts';

const prepared = prepare(SAMPLE);
const ask = (filters: Partial<Filters>) => select(prepared, { ...NO_FILTERS, ...filters });
const listDays = ({ days: { first, counts } }: Selection) =>
	Array.from(counts, (count, i) => ({ day: printDay(first + i), count }));
const listed = (filters: Partial<Filters>) =>
	ask(filters).places.map(({ place, mentions }) => `${place.id} ${mentions}`);

describe('what filters leave', () => {
	it('is everything when nothing is asked for, most mentions first, then by title', () => {
		expect(listed({})).toEqual(['incheon 3', 'cheongju 1', 'korea 1']);
		expect([...ask({}).mentions]).toEqual(SAMPLE.mentions);
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
		expect(listDays(ask({}))).toEqual([
			{ day: '1950-09-25', count: 1 },
			{ day: '1950-09-26', count: 2 },
			{ day: '1950-09-27', count: 1 },
			{ day: '1950-09-28', count: 0 },
			{ day: '1950-09-29', count: 2 }
		]);
		expect(ask({}).undated).toBe(1);
	});

	it('narrows by claim, also to what is simply stated', () => {
		expect(listed({ claims: ['ordered'] })).toEqual(['korea 1']);
		expect(listed({ claims: [STATED] })).toEqual(['incheon 3', 'cheongju 1']);
		expect(ask({}).facets.claims).toEqual({ ordered: 1, stated: 5 });
	});

	it('gives the mentions of one place, with those that may name it', () => {
		const starts = (place: string) =>
			ask({})
				.mentions.about(place)
				.slice(0)
				.map(({ start }) => start);
		expect(starts('incheon')).toEqual([0, 10, 5]);
		expect(starts('chungju')).toEqual([20]);
		expect(starts('nowhere')).toEqual([]);
	});

	it('knows whether a mention is among those left', () => {
		const { mentions } = ask({ documents: ['second'] });
		expect([mentions.has(1, 5), mentions.has(1, 6), mentions.has(0, 0)]).toEqual([true, false, false]);
	});

	it('is empty for an empty atlas', () => {
		const empty = select(prepare({ documents: [], places: [], fronts: [], mentions: [] }), NO_FILTERS);
		expect([[...empty.mentions], empty.places, listDays(empty)]).toEqual([[], [], []]);
	});
});

describe('by the clock of the documents', () => {
	it('takes what Moscow had received by a minute, and not before', () => {
		const by = (to: string) => ask({ clock: 'received', to }).mentions.length;
		expect(by('1950-09-27T20:55')).toBe(4);
		expect(by('1950-09-27T20:54')).toBe(0);
		expect(ask({ clock: 'deciphered', to: '1950-09-27T21:10' }).mentions).toHaveLength(0);
	});

	it('takes all day long what was sent on a day at an hour not told', () => {
		expect(listed({ clock: 'sent', from: '1950-09-29T21:00' })).toEqual(['incheon 1']);
		expect(ask({ clock: 'sent', to: '1950-09-29T03:00' }).mentions).toHaveLength(6);
	});

	it('counts mentions on the days of their documents, and those of documents without', () => {
		expect(listDays(ask({ clock: 'sent' })).filter(({ count }) => count > 0)).toEqual([
			{ day: '1950-09-26', count: 4 },
			{ day: '1950-09-29', count: 2 }
		]);
		expect(listDays(ask({ clock: 'received' }))).toEqual([{ day: '1950-09-27', count: 4 }]);
		expect(ask({ clock: 'received' }).undated).toBe(2);
	});
});
