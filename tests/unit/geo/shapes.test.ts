import bearing from '@turf/bearing';
import distance from '@turf/distance';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ellipseOver, middleOf, ringSector, sweepOf } from '#core/geo/shapes.ts';
import type { LngLat } from '#core/types.ts';

const center = fc.tuple(
	fc.double({ min: 120, max: 135, noNaN: true }),
	fc.double({ min: 30, max: 45, noNaN: true })
) as fc.Arbitrary<LngLat>;
const directions = fc.integer({ min: 0, max: 15 }).map((n) => n * 22.5);

/** Twice the area by the shoelace formula: positive when the ring runs counterclockwise. */
const turning = (ring: number[][]) =>
	ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);

test('a ring sector lies between its distances and within its arc, closed and counterclockwise', () => {
	fc.assert(
		fc.property(
			...[center, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), directions, directions],
			(at, min, wide, from, to) => {
				fc.pre(from !== to);
				const { coordinates } = ringSector(at, [min, min + wide], [from, to]);
				const [ring] = coordinates as [LngLat[]];
				expect(ring[0]).toEqual(ring.at(-1));
				expect(turning(ring)).toBeGreaterThan(0);
				for (const point of ring) {
					const km = distance(at, point);
					expect(km).toBeGreaterThan(min - 0.01);
					expect(km).toBeLessThan(min + wide + 0.01);
					// From the start of the arc: 0 to its sweep, or all but 360 for what rounding put before it.
					const off = (bearing(at, point) - from + 720) % 360;
					expect(off <= sweepOf([from, to]) + 0.2 || off >= 359.8).toBe(true);
				}
			}
		)
	);
});

test('all round, a ring has a hole and a disc has none', () => {
	const at: LngLat = [127, 37];
	expect(ringSector(at, [10, 20], [0, 360]).coordinates).toHaveLength(2);
	expect(ringSector(at, [0, 20], [0, 360]).coordinates).toHaveLength(1);
	const [outer, hole] = ringSector(at, [10, 20], [0, 360]).coordinates;
	expect(turning(outer!)).toBeGreaterThan(0);
	expect(turning(hole!)).toBeLessThan(0);
});

test('an arc over north has its middle there', () => {
	expect(middleOf([337.5, 22.5])).toBe(0);
	expect(middleOf([67.5, 157.5])).toBe(112.5);
	expect(sweepOf([292.5, 22.5])).toBe(90);
});

test('an ellipse has both points on its rim and its width across', () => {
	fc.assert(
		fc.property(center, directions, fc.integer({ min: 10, max: 150 }), (a, direction, km) => {
			const reach = km / 111;
			const angle = (direction * Math.PI) / 180;
			const b: LngLat = [a[0] + reach * Math.sin(angle), a[1] + reach * Math.cos(angle)];
			const [ring] = ellipseOver(a, b, 5).coordinates as [LngLat[]];
			const nearest = (to: LngLat) => Math.min(...ring.map((point) => distance(point, to)));
			expect(nearest(a)).toBeLessThan(0.1);
			expect(nearest(b)).toBeLessThan(0.1);
			expect(turning(ring)).toBeGreaterThan(0);
			expect(ring[0]).toEqual(ring.at(-1));
		})
	);
});
