import { describe, expect, it } from 'vitest';
import { count, dateInWords, datesInWords, kindInWords, shortDay } from '$lib/text/words.ts';

describe('dates in words', () => {
	it.each([
		['1950-09-26', '26 September 1950'],
		['1950-09-27T20:55', '27 September 1950, 20:55'],
		['1950-09-25/1950-09-26', '25–26 September 1950'],
		['1950-09-28/1950-10-02', '28 September – 2 October 1950'],
		['1950-12-30/1951-01-02', '30 December 1950 – 2 January 1951'],
		['1950-09', '1–30 September 1950'],
		['1950-09-26?', '26 September 1950, in doubt'],
		['one day', 'one day']
	])('%s is %s', (edtf, words) => {
		expect(dateInWords(edtf)).toBe(words);
	});

	it('run from when until when, as far as is known', () => {
		expect(datesInWords('1950-08-04', '1950-09-18')).toBe('4 August – 18 September 1950');
		expect(datesInWords('1950-09-29', undefined)).toBe('from 29 September 1950');
		expect(datesInWords(undefined, '1950-09-29')).toBe('until 29 September 1950');
		expect(datesInWords(undefined, undefined)).toBe('');
	});

	it('are short where room is', () => {
		expect(shortDay('1950-09-05')).toBe('5 Sep');
	});
});

describe('words', () => {
	it('count, and name kinds as readers do', () => {
		expect([count(1, 'mention'), count(2, 'mention'), count(0, 'city', 'cities')]).toEqual([
			'1 mention',
			'2 mentions',
			'0 cities'
		]);
		expect([kindInWords('county'), kindInWords('railway-junction')]).toEqual([
			'county seat',
			'railway junction'
		]);
	});
});
