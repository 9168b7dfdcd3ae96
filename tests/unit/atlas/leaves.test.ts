import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingsOf, leafAt, leavesOf } from '#core/atlas/leaves.ts';

const part = (start: number, end: number, section: 'header' | 'body' | 'apparatus' = 'body') => ({
	start,
	end,
	section
});

describe('the leaves of a document', () => {
	it('end after a paragraph, once they are long enough', () => {
		expect(leavesOf([part(0, 40), part(41, 90), part(91, 130)], 100)).toEqual([
			{ start: 0, end: 90, from: 0, until: 2 },
			{ start: 91, end: 130, from: 2, until: 3 }
		]);
		expect(leavesOf([])).toEqual([]);
	});

	it('keep notes with their paragraph', () => {
		expect(leavesOf([part(0, 90), part(95, 300), part(120, 140, 'apparatus'), part(301, 310)], 100)).toEqual([
			{ start: 0, end: 90, from: 0, until: 1 },
			{ start: 95, end: 300, from: 1, until: 3 },
			{ start: 301, end: 310, from: 3, until: 4 }
		]);
	});

	it('hold every passage once, and every offset is found in the leaf that holds it', () => {
		const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 });
		fc.assert(
			fc.property(lengths, (lengths) => {
				let at = 0;
				const parts = lengths.map((length) => part(at, (at += length)));
				const leaves = leavesOf(parts, 100);
				expect(leaves.flatMap(({ from, until }) => parts.slice(from, until))).toEqual(parts);
				for (const { start } of parts) {
					const leaf = leaves[leafAt(leaves, start)]!;
					expect(start >= leaf.start && start < leaf.end).toBe(true);
				}
			})
		);
	});
});

describe('headings', () => {
	it('are short headers once the body has begun', () => {
		const parts = [part(0, 10, 'header'), part(11, 20), part(21, 30, 'header'), part(31, 900, 'header')];
		expect(headingsOf(parts)).toEqual([2]);
		expect(headingsOf([part(0, 10, 'header')])).toEqual([]);
	});
});
