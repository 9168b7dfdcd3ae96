import { describe, expect, it } from 'vitest';
import { parseSpot, printSpot } from '$lib/state/spot.ts';

describe('the spot in an address', () => {
	it.each([
		['#m3293', { kind: 'mention', start: 3293 }],
		['#m0', { kind: 'mention', start: 0 }],
		['#p3203', { kind: 'phrase', start: 3203 }],
		['#t120-180', { kind: 'text', start: 120, end: 180 }]
	] as const)('%s is read, and written the same', (hash, spot) => {
		expect(parseSpot(hash)).toEqual(spot);
		expect(printSpot(spot)).toBe(hash);
	});

	it.each(['', '#', '#main', '#m', '#t5', '#t9-9', '#t9-3', '#m1x', '#m99999999999'])(
		'%s is none',
		(hash) => {
			expect(parseSpot(hash)).toBeUndefined();
		}
	);
});
