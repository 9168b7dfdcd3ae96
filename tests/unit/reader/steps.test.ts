import { describe, expect, it } from 'vitest';
import type { Signpost } from '#core/atlas/reader-views.ts';
import { nextOf, previousOf, sceneAt } from '$lib/reader/steps.ts';

const mention = (start: number, passage: number): Signpost => ({
	...{ start, end: start + 5, passage, place: 'seoul' },
	...{ alternatives: [], status: 'agreed' }
});
const MENTIONS = [mention(0, 1), mention(20, 1), mention(100, 4)];
const start = (found: Signpost | undefined) => found?.start;

describe('stepping from mention to mention', () => {
	it('goes on from the spot in focus, and ends at the ends', () => {
		expect(start(nextOf(MENTIONS, { start: 0 }))).toBe(20);
		expect(start(previousOf(MENTIONS, { start: 20 }))).toBe(0);
		expect(nextOf(MENTIONS, { start: 100 })).toBeUndefined();
		expect(previousOf(MENTIONS, { start: 0 })).toBeUndefined();
	});

	it('begins in the passage that is read, or at the first above the text', () => {
		expect(start(nextOf(MENTIONS, { passage: 2 }))).toBe(100);
		expect(start(previousOf(MENTIONS, { passage: 2 }))).toBe(20);
		expect(start(nextOf(MENTIONS, undefined))).toBe(0);
		expect(previousOf(MENTIONS, undefined)).toBeUndefined();
	});

	it('keeps the scene of the passage before where nothing is named', () => {
		expect([0, 1, 3, 9].map((passage) => sceneAt(MENTIONS, passage))).toEqual([undefined, 1, 1, 4]);
	});
});
