import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterOf, contains, type Ring } from '../../../src/basemap/cells.ts';
import { joinLines } from '../../../src/basemap/chains.ts';
import { parsePieces } from '../../../src/basemap/gmt.ts';
import { toLngLat, toWorld, type WorldPoint } from '#core/geo/mercator.ts';
import { areaOf, thin } from '../../../src/basemap/thin.ts';

const CELL = { min: [0, 0] as WorldPoint, max: [1, 1] as WorldPoint };
const NONE = { lines: [], pools: [], islands: [] };
const area = (polygons: Ring[][]) =>
	polygons.reduce(
		(sum, [outer, ...holes]) => sum + areaOf(outer!) - holes.reduce((n, ring) => n + areaOf(ring), 0),
		0
	);
const square = (x: number, y: number, size: number): Ring => [
	[x, y],
	[x, y + size],
	[x + size, y + size],
	[x + size, y],
	[x, y]
];

describe('the water of a cell', () => {
	it('is all of it, or nothing, where no shore passes', () => {
		expect(area(waterOf(CELL, NONE, true))).toBe(1);
		expect(waterOf(CELL, NONE, false)).toEqual([]);
	});

	it('lies at the right of a shore', () => {
		const north: WorldPoint[] = [
			[0.25, 1],
			[0.25, 0]
		];
		expect(area(waterOf(CELL, { ...NONE, lines: [north] }, true))).toBeCloseTo(0.75);
		expect(area(waterOf(CELL, { ...NONE, lines: [north.toReversed()] }, false))).toBeCloseTo(0.25);
	});

	it('is one strait between two shores, and two waters beside an isthmus', () => {
		const [left, right]: WorldPoint[][] = [
			[
				[0.25, 1],
				[0.25, 0]
			],
			[
				[0.75, 0],
				[0.75, 1]
			]
		];
		const strait = waterOf(CELL, { ...NONE, lines: [left!, right!] }, false);
		expect([strait.length, area(strait)]).toEqual([1, 0.5]);
		const isthmus = waterOf(CELL, { ...NONE, lines: [left!.toReversed(), right!.toReversed()] }, true);
		expect([isthmus.length, area(isthmus)]).toEqual([2, 0.5]);
	});

	it('keeps islands as holes of the water around them', () => {
		const islands = [square(0.1, 0.1, 0.1), square(0.8, 0.8, 0.1)];
		const lines: WorldPoint[][] = [
			[
				[0, 0.5],
				[0.5, 0.5],
				[0.5, 1]
			],
			[
				[0.5, 0],
				[0.5, 0.4],
				[1, 0.4]
			]
		];
		const water = waterOf(CELL, { lines, pools: [], islands }, true);
		expect(water.reduce((sum, polygon) => sum + polygon.length - 1, 0)).toBe(2);
	});
});

describe('a thinned line', () => {
	const point = fc.tuple(
		fc.double({ min: 0, max: 1, noNaN: true }),
		fc.double({ min: 0, max: 1, noNaN: true })
	);

	it('keeps both ends, and no point is further off than the tolerance', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (line) => {
				const thinned = thin(line, 0.1);
				expect([thinned[0], thinned.at(-1)]).toEqual([line[0], line.at(-1)]);
				for (const [x, y] of line) {
					const off = thinned.slice(1).map(([bx, by], index) => {
						const [ax, ay] = thinned[index]!;
						const length = (bx - ax) ** 2 + (by - ay) ** 2;
						const t =
							length === 0
								? 0
								: Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
						return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
					});
					expect(Math.min(...off)).toBeLessThanOrEqual(0.1 + 1e-9);
				}
			})
		);
	});

	it('that is a ring stays one', () => {
		const ring = thin(square(0, 0, 1), 0.01);
		expect(ring).toHaveLength(5);
		expect(contains(ring, [0.5, 0.5])).toBe(true);
	});
});

describe('joined lines', () => {
	it('run on where two ends meet, whichever way they were drawn, and end where three do', () => {
		const lines: WorldPoint[][] = [
			[
				[0, 0],
				[1, 0]
			],
			[
				[2, 0],
				[1, 0]
			],
			[
				[2, 0],
				[3, 1]
			],
			[
				[2, 0],
				[3, -1]
			]
		];
		expect(joinLines(lines).map((line) => line.length)).toEqual([3, 2, 2]);
	});
});

describe('what gmt prints', () => {
	it('is read as pieces with bin and level', () => {
		expect(parsePieces('> Shore Bin # 14154, Level 2\n114.5\t50.25\n114.75\t50.5\n')).toEqual([
			{
				bin: 14154,
				level: 2,
				points: [
					[114.5, 50.25],
					[114.75, 50.5]
				]
			}
		]);
	});

	it('is refused when it is something else', () => {
		expect(() => parsePieces('gmt [ERROR]: no such file')).toThrow(/gmt \[ERROR\]/);
	});
});

describe('web mercator', () => {
	it('goes there and back', () => {
		const [lng, lat] = toLngLat(toWorld([126.62, 37.46]));
		expect([lng.toFixed(6), lat.toFixed(6)]).toEqual(['126.620000', '37.460000']);
		expect(toWorld([0, 0])).toEqual([0.5, 0.5]);
	});
});
