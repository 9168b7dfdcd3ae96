import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { footprint } from '#core/geo/footprint.ts';
import { outlineOf } from '#core/geo/outline.ts';
import type { LngLat } from '#core/types.ts';
import { readGazetteer } from '#store/gazetteer.ts';
import { relation } from './places.ts';

const { gazetteer } = readGazetteer('gazetteer');
const places = new Map(gazetteer.places.map((place) => [place.id, place]));
const phrase = 'in the northern part of ';
const north = footprint(relation('part', ['korea'], { phrase }), places)!.geometry as Polygon;
const ring = north.coordinates[0] as LngLat[];

/** Whether a point lies in the ring: a ray to the east crosses it an odd number of times. */
function holds([lng, lat]: LngLat): boolean {
	const crossed = ring.filter(([x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length]!;
		return y > lat !== nextY > lat && lng < x + ((lat - y) / (nextY - y)) * (nextX - x);
	});
	return crossed.length % 2 === 1;
}

describe('the outline of known points', () => {
	test('follows the coasts of Korea: its northern part has its towns, and not the seas', () => {
		for (const id of ['pyongyang', 'hamhung', 'ganggye']) {
			const { point } = places.get(id)!;
			expect([id, holds(point!)]).toEqual([id, true]);
		}
		const seas: LngLat[] = [
			[124.3, 38.8],
			[128.5, 39.3],
			[129.5, 39],
			[130, 40.5]
		];
		expect(seas.filter(holds)).toEqual([]);
	});

	test('runs through places of the gazetteer, but where it is cut', () => {
		const known = new Set(gazetteer.places.map(({ point }) => String(point)));
		const south = Math.min(...ring.map(([, lat]) => lat));
		expect(ring.filter((at) => at[1] > south && !known.has(String(at)))).toEqual([]);
	});

	test('is counterclockwise and closed, and none for too few points or a line', () => {
		const square: LngLat[] = [
			[0, 0],
			[0, 1],
			[1, 1],
			[1, 0]
		];
		const outline = outlineOf(square)!;
		expect(outline).toHaveLength(5);
		expect(outline[0]).toEqual(outline[4]);
		const area = outline
			.slice(1)
			.reduce((sum, [x, y], i) => sum + outline[i]![0] * y - x * outline[i]![1], 0);
		expect(area).toBe(2);
		expect(outlineOf(square.slice(0, 2))).toBeUndefined();
		expect(
			outlineOf([
				[0, 0],
				[1, 1],
				[2, 2]
			])
		).toBeUndefined();
	});
});
