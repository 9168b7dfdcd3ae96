import { describe, expect, it } from 'vitest';
import { dayOf, daysOf, printDay } from '#core/atlas/days.ts';

const range = (edtf: string) => daysOf(edtf)?.map(printDay);

describe('the days of an EDTF date', () => {
	it.each([
		['1950-09-26', '1950-09-26', '1950-09-26'],
		['1950-09-26T20:55', '1950-09-26', '1950-09-26'],
		['1950-09-26~', '1950-09-26', '1950-09-26'],
		['1950-09', '1950-09-01', '1950-09-30'],
		['1952-02', '1952-02-01', '1952-02-29'],
		['1950', '1950-01-01', '1950-12-31'],
		['1950-09-25/1950-09-29', '1950-09-25', '1950-09-29'],
		['[1950-09-25..1950-09-29]', '1950-09-25', '1950-09-29'],
		['1950-09-25/..', '1950-09-25', '1950-09-25']
	])('%s reaches from %s to %s', (edtf, first, last) => {
		expect(range(edtf)).toEqual([first, last]);
	});

	it.each(['', 'soon', '1950-13', '1950-02-30', '1950-09-26/soon'])('are none for “%s”', (edtf) => {
		expect(range(edtf)).toBeUndefined();
	});

	it('knows no day that does not exist', () => {
		expect(dayOf('1951-02-29')).toBeUndefined();
		expect(dayOf('1950-9-1')).toBeUndefined();
	});
});
