import { describe, expect, it } from 'vitest';
import { minutesOf, minutesOfBound } from '#core/atlas/moments.ts';

const NOON = Date.UTC(1950, 8, 27, 12) / 60_000;

describe('the minutes of a date', () => {
	it('are one where the time is told, and all of the day where it is not', () => {
		expect(minutesOf('1950-09-27T12:00')).toEqual([NOON, NOON]);
		expect(minutesOf('1950-09-27')).toEqual([NOON - 720, NOON + 719]);
		expect(minutesOf('1950-09-26/1950-09-27')).toEqual([NOON - 2160, NOON + 719]);
	});

	it('are those of the day where the hour cannot be, and none of what is no date', () => {
		expect(minutesOf('1950-09-27T31:00')).toEqual([NOON - 720, NOON + 719]);
		expect(minutesOf('soon')).toBeUndefined();
	});
});

describe('a bound', () => {
	it('is a day or a minute', () => {
		expect(minutesOfBound('1950-09-27')).toEqual([NOON - 720, NOON + 719]);
		expect(minutesOfBound('1950-09-27T12:00')).toEqual([NOON, NOON]);
	});

	it.each(['1950-09', '1950-09-31', '1950-09-27T24:00', '1950-09-27T12', 'T12:00', ''])(
		'“%s” is none',
		(bound) => expect(minutesOfBound(bound)).toBeUndefined()
	);
});
