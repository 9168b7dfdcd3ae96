import type { LineString, MultiLineString, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import bearing from '@turf/bearing';
import distance from '@turf/distance';
import { footprint, footprints } from '#core/geo/footprint.ts';
import type { LngLat, Mention } from '#core/types.ts';
import { PLACES, relation } from './places.ts';

const point = (id: string) => PLACES.get(id)!.point!;
const drawn = (...args: Parameters<typeof relation>) => footprint(relation(...args), PLACES)!;
const lats = (geometry: unknown) => (geometry as Polygon).coordinates[0]!.map(([, lat]) => lat!);

describe('footprint', () => {
	test('a sector with a range is not uncertain: all of it is in the text', () => {
		const { geometry, properties } = drawn('sector', ['suwon'], { bearing: [67.5, 157.5], km: [25, 30] });
		expect(properties).toEqual({
			...{ document: 'test', start: 0, end: 10, kind: 'sector', phrase: 'sector of ' },
			...{ anchors: ['suwon'], anchorStarts: [10], uncertain: false }
		});
		for (const at of (geometry as Polygon).coordinates[0]!) {
			const km = distance(point('suwon'), at);
			const degrees = (bearing(point('suwon'), at) + 360) % 360;
			expect(Math.min(Math.abs(km - 25), Math.abs(km - 30))).toBeLessThan(0.01);
			expect(degrees).toBeGreaterThan(67.4);
			expect(degrees).toBeLessThan(157.6);
		}
	});

	test('a sector without distance says how far it is drawn', () => {
		const { properties } = drawn('sector', ['suwon'], { bearing: [337.5, 22.5] });
		expect(properties).toMatchObject({
			uncertain: true,
			fading: true,
			assumption: expect.stringContaining('50 km')
		});
	});

	test('north of a parallel is the strip north of it', () => {
		const { geometry } = drawn('sector', ['38th parallel'], { bearing: [337.5, 22.5], km: [0, 20] });
		expect(Math.min(...lats(geometry))).toBe(38);
		expect(Math.max(...lats(geometry))).toBeCloseTo(38.18, 2);
	});

	test('an axis starts where the sentence lets it, and is as wide as it is long by 15 %', () => {
		const { geometry, properties } = drawn('toward', ['cheongju'], { beside: ['square', 'seoul'] });
		expect((geometry as LineString).coordinates).toEqual([point('seoul'), point('cheongju')]);
		expect(properties).toMatchObject({
			arrow: true,
			widthKm: 17,
			assumption: expect.stringContaining('seoul')
		});
	});

	test('an axis whose start is not told is its goal only', () => {
		const { geometry, properties } = drawn('toward', ['cheongju']);
		expect(geometry.type).toBe('Polygon');
		expect(properties.arrow).toBeUndefined();
	});

	test('an axis toward two goals has two arrows, one toward a parallel goes due north', () => {
		const two = drawn('toward', ['cheongju', 'chungju'], { beside: ['seoul'] }).geometry as MultiLineString;
		expect(two.coordinates).toHaveLength(2);
		const north = drawn('toward', ['38th parallel'], { beside: ['seoul'] }).geometry as LineString;
		expect(north.coordinates[1]).toEqual([126.9784, 38]);
	});

	test('along a parallel is the parallel, along a river known by one point the area about it', () => {
		const parallel = drawn('along', ['38th parallel']);
		expect((parallel.geometry as LineString).coordinates.map(([, lat]) => lat)).toEqual([38, 38]);
		expect(parallel.properties.uncertain).toBe(false);
		expect(drawn('along', ['river']).properties.uncertain).toBe(true);
	});

	test('between two places is an ellipse with both on its rim', () => {
		const [ring] = (drawn('between', ['seoul', 'cheongju']).geometry as Polygon).coordinates;
		for (const id of ['seoul', 'cheongju']) {
			expect(Math.min(...ring!.map((at) => distance(at, point(id))))).toBeLessThan(0.01);
		}
	});

	test('lines and movements pass through their places in order', () => {
		const ids = ['seoul', 'suwon', 'cheongju'];
		expect((drawn('line', ids).geometry as LineString).coordinates).toEqual(ids.map(point));
		expect(drawn('line', ids).properties.arrow).toBeUndefined();
		expect(drawn('movement', ids).properties.arrow).toBe(true);
		expect(footprint(relation('line', ['seoul']), PLACES)).toBeUndefined();
	});

	test.each([
		['in the northern part of ', 41, 42],
		['in the southern part of ', 40, 41],
		['in the central part of ', 40.667, 41.333],
		['on the north coast of ', 41.6, 42],
		['in the central and southern parts of ', 40, 41.333]
	])('%s a country is cut from the hull of its places', (phrase, south, north) => {
		const { geometry, properties } = drawn('part', ['square'], { phrase });
		expect(Math.min(...lats(geometry))).toBeCloseTo(south, 2);
		expect(Math.max(...lats(geometry))).toBeCloseTo(north, 2);
		expect(properties).toMatchObject({ derived: true, uncertain: true });
	});

	test.each([
		['северная часть ', [337.5, 22.5], 41, 42],
		['南岸', [157.5, 202.5], 40, 40.4],
		['центральная часть ', undefined, 40.667, 41.333]
	] as const)('%s: a phrase in other letters brings its bearing along', (phrase, arc, south, north) => {
		const bearing: [number, number] | undefined = arc && [...arc];
		const { geometry } = drawn('part', ['square'], { phrase, ...(bearing && { bearing }) });
		expect(Math.min(...lats(geometry))).toBeCloseTo(south, 2);
		expect(Math.max(...lats(geometry))).toBeCloseTo(north, 2);
	});

	test('a movement as far as a place is drawn as one toward it', () => {
		const { geometry, properties } = drawn('movement', ['suwon'], { beside: ['seoul'] });
		expect((geometry as LineString).coordinates).toEqual([point('seoul'), point('suwon')]);
		expect(properties.arrow).toBe(true);
	});

	test('the north of a town is the northern side of a disc', () => {
		const { geometry } = drawn('part', ['suwon'], { phrase: 'in the northern outskirts of ' });
		expect(Math.min(...lats(geometry))).toBeCloseTo(37.2911, 4);
	});

	test('a crossing is a short arrow in its direction, at the place named', () => {
		const { geometry, properties } = drawn('cross', ['38th parallel', 'suwon'], { bearing: [337.5, 22.5] });
		const [start, end] = (geometry as LineString).coordinates as [LngLat, LngLat];
		expect(bearing(start, end)).toBeCloseTo(0, 3);
		expect((start[1] + end[1]) / 2).toBeCloseTo(38, 4);
		expect(start[0]).toBeCloseTo(127.0089, 4);
		expect(properties).toMatchObject({ arrow: true, uncertain: false });
	});

	test('an unknown place or one without a point leaves nothing to draw', () => {
		expect(footprint(relation('near', ['nowhere']), PLACES)).toBeUndefined();
		expect(footprint(relation('line', ['seoul', 'suwon', 'atlantis']), PLACES)).toBeUndefined();
	});
});

describe('footprints', () => {
	const mention = (start: number, rival?: string): [number, Mention] => [
		start,
		{
			...{ document: 'test', start, end: start + 1, form: 'x', role: 'literal', reasons: [] },
			alternatives: rival ? [{ place: rival, reasons: [] }] : [],
			status: rival ? 'contested' : 'agreed'
		}
	];
	const line = relation('line', ['seoul', 'cheongju'], { anchorStarts: [5, 9] });

	test('a contested anchor gives one for each reading', () => {
		const found = footprints(line, PLACES, new Map([mention(5), mention(9, 'chungju')]));
		expect(found.map(({ properties: { reading, anchors } }) => [reading, anchors])).toEqual([
			['translation', ['seoul', 'cheongju']],
			['original', ['seoul', 'chungju']]
		]);
		expect(new Set(found.map(({ id }) => id)).size).toBe(2);
	});

	test('anchors that agree give one, without a reading', () => {
		const found = footprints(line, PLACES, new Map([mention(5), mention(9)]));
		expect(found.map(({ properties }) => properties.reading)).toEqual([undefined]);
	});

	test('a rival without a point leaves the translation', () => {
		const found = footprints(line, PLACES, new Map([mention(5), mention(9, 'nowhere')]));
		expect(found.map(({ properties }) => properties.reading)).toEqual(['translation']);
	});
});
