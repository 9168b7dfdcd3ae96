import { describe, expect, it } from 'vitest';
import { between, boundsOf, following, moved, rangeOf, resized, setOut } from '$lib/timeline/range.ts';

const all = { from: 0, to: 9 };

describe('a range of days', () => {
	it('at an end of all days bounds nothing there', () => {
		expect(boundsOf(all, all)).toEqual({ from: undefined, to: undefined });
		expect(boundsOf({ from: 1, to: 9 }, all)).toEqual({ from: '1970-01-02', to: undefined });
	});

	it('comes back from its bounds, cut to all days', () => {
		expect(rangeOf({ from: '1970-01-02', to: undefined }, all)).toEqual({ from: 1, to: 9 });
		expect(rangeOf({ from: '1969-01-01', to: '1971-01-01' }, all)).toEqual(all);
		expect(rangeOf({ from: '1971-01-01', to: undefined }, all)).toEqual({ from: 9, to: 9 });
	});

	it('takes a time as its day', () => {
		expect(rangeOf({ from: undefined, to: '1970-01-03T21:10' }, all)).toEqual({ from: 0, to: 2 });
	});

	it('keeps its length when it moves, and stays within all days', () => {
		expect(moved({ from: 2, to: 4 }, 3, all)).toEqual({ from: 5, to: 7 });
		expect(moved({ from: 2, to: 4 }, -9, all)).toEqual({ from: 0, to: 2 });
		expect(moved({ from: 2, to: 4 }, 99, all)).toEqual({ from: 7, to: 9 });
	});

	it('is never turned over by its ends', () => {
		expect(resized({ from: 2, to: 4 }, 'from', 8, all)).toEqual({ from: 4, to: 4 });
		expect(resized({ from: 2, to: 4 }, 'to', -3, all)).toEqual({ from: 2, to: 2 });
		expect(resized({ from: 2, to: 4 }, 'to', 99, all)).toEqual({ from: 2, to: 9 });
	});

	it('runs between two days in whichever order they come', () => {
		expect(between({ from: 6, to: 6 }, { from: 3, to: 3 })).toEqual({ from: 3, to: 6 });
	});
});

describe('a walk through the days', () => {
	it('begins with the first when all are asked for, and keeps the length of a range', () => {
		expect(following(all, all, 1)).toEqual({ from: 0, to: 0 });
		expect(following({ from: 0, to: 2 }, all, 1)).toEqual({ from: 3, to: 5 });
		expect(following({ from: 6, to: 8 }, all, 1)).toEqual({ from: 7, to: 9 });
	});

	it('ends at the last day, and sets out anew from the first', () => {
		expect(following({ from: 7, to: 9 }, all, 1)).toBeUndefined();
		expect(setOut({ from: 7, to: 9 }, all, 1)).toEqual({ from: 0, to: 2 });
	});
});
