import { describe, expect, it } from 'vitest';
import { dayOf, printDay } from '#core/atlas/days.ts';
import { binsOf, ticksOf } from '$lib/timeline/bins.ts';

/** Every day from the first on, with its position as count. */
const days = (first: string, length: number) => ({
	first: dayOf(first)!,
	counts: Int32Array.from({ length }, (_, i) => i)
});
const told = (first: string, length: number, max: number) =>
	binsOf(days(first, length), max).map(({ from, to }) => `${printDay(from)}/${printDay(to)}`);

describe('the bars of the timeline', () => {
	it('are days while there is room for them', () => {
		expect(told('1950-09-25', 3, 3)).toEqual([
			'1950-09-25/1950-09-25',
			'1950-09-26/1950-09-26',
			'1950-09-27/1950-09-27'
		]);
	});

	it('are weeks, months, years, decades where there is not; the first and the last are cut off', () => {
		// 25 September 1950 was a Monday.
		expect(told('1950-09-27', 10, 4)).toEqual(['1950-09-27/1950-10-01', '1950-10-02/1950-10-06']);
		expect(told('1950-08-20', 60, 8)).toEqual([
			'1950-08-20/1950-08-31',
			'1950-09-01/1950-09-30',
			'1950-10-01/1950-10-18'
		]);
		expect(told('1949-12-31', 400, 3)[1]).toBe('1950-01-01/1950-12-31');
		expect(told('1945-01-01', 5000, 4).map((bin) => bin.slice(0, 4))).toEqual(['1945', '1950']);
	});

	it('hold every mention, and every day once', () => {
		for (const max of [1, 2, 7, 40, 400, 4000]) {
			const bins = binsOf(days('1948-02-27', 1200), max);
			expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe((1199 * 1200) / 2);
			bins.slice(1).forEach(({ from }, i) => expect(from).toBe(bins[i]!.to + 1));
		}
	});

	it('are none without days', () => {
		expect(binsOf({ first: 0, counts: new Int32Array(0) }, 10)).toEqual([]);
	});
});

describe('the names under the bars', () => {
	const names = (first: string, length: number, max: number, room: number) =>
		ticksOf(binsOf(days(first, length), max), room).map(({ name }) => name);

	it('are of all days, where there is room', () => {
		expect(names('1950-09-29', 4, 100, 5)).toEqual(['29 Sep', '30 Sep', '1 Oct', '2 Oct']);
	});

	it('are never more than there is room for', () => {
		for (let length = 1; length < 120; length++)
			for (const room of [2, 4, 7, 10, 20])
				expect(names('1950-09-01', length, 200, room).length).toBeLessThanOrEqual(room);
	});

	it('are of round dates, where there is not', () => {
		expect(names('1950-09-10', 100, 200, 4)).toEqual(['Oct', 'Nov', 'Dec']);
		expect(names('1945-06-01', 2500, 100, 8)).toContain('1950');
	});
});
