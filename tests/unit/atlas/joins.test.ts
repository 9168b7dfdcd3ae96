import { describe, expect, it } from 'vitest';
import { joinsOf, runsOf, spansWithin } from '#core/atlas/joins.ts';

const mentions = (...starts: number[]) => starts.map((start) => ({ start, end: start + 5 }));

describe('glosses', () => {
	it('are one span where their sides stand side by side, with the bracket that closes them', () => {
		const text = 'Antung\u2060\u2060 (Andong\u2060\u2060\u2060), by night';
		const found = joinsOf(
			[{ outer: 100, inner: 110 }],
			[
				{ start: 100, end: 106 },
				{ start: 110, end: 116 }
			]
		);
		expect(spansWithin(found, text, 100)).toEqual([{ start: 100, end: 120 }]);
		expect(spansWithin(found, text, 0)).toEqual([]);
		const joins = joinsOf([{ outer: 10, inner: 17 }], mentions(10, 17, 40));
		expect(joins.spans).toEqual([{ start: 10, end: 22 }]);
		expect(joins.of.get(10)).toEqual({ partner: 17 });
		expect(joins.of.get(17)).toEqual({ partner: 10 });
	});

	it('bear a letter on either side where other names stand between', () => {
		const glosses = [
			{ outer: 0, inner: 20 },
			{ outer: 10, inner: 30 }
		];
		const joins = joinsOf(glosses, mentions(0, 10, 20, 30));
		expect(joins.spans).toEqual([]);
		expect([0, 10, 20, 30].map((start) => joins.of.get(start)?.letter)).toEqual(['a', 'b', 'a', 'b']);
		expect(joins.of.get(30)?.partner).toBe(10);
	});

	it('are passed over when a side is no mention', () => {
		expect(joinsOf([{ outer: 1, inner: 20 }], mentions(0, 20)).of.size).toBe(0);
	});

	it('never run out of letters', () => {
		const list = (from: number) => Array.from({ length: 30 }, (_, i) => from + 10 * i);
		const glosses = list(0).map((outer, i) => ({ outer, inner: list(300)[i]! }));
		const joins = joinsOf(glosses, mentions(...list(0), ...list(300)));
		expect(new Set([...joins.of.values()].map(({ letter }) => letter)).size).toBe(30);
		expect(joins.of.get(260)?.letter).toBe('aa');
	});
});

describe('runs', () => {
	it('gather what lies whole within a span', () => {
		const pieces = mentions(0, 10, 15, 20);
		expect(
			runsOf(pieces, [{ start: 10, end: 20 }]).map(({ span, pieces }) => [span !== undefined, pieces.length])
		).toEqual([
			[false, 1],
			[true, 2],
			[false, 1]
		]);
	});
});
