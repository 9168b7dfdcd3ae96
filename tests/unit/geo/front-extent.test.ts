import { describe, expect, test } from 'vitest';
import { frontExtent } from '#core/geo/front-extent.ts';
import type { Front } from '#core/types.ts';
import { PLACES } from './places.ts';

const front = (extent: string[], dates: Partial<Front> = {}): Front => ({
	...{ id: 'east', title: 'Eastern front', kind: 'front', aliases: [], sources: [] },
	extent,
	...dates
});
const geometry = (...extent: string[]) => frontExtent(front(extent), PLACES)?.geometry;

describe('the reach of a front', () => {
	test('is the hull of the places that mark it, with its dates and why it is drawn so', () => {
		const dates = { start: '1950-09-15', end: '1950-09' };
		const { properties, ...extent } = frontExtent(front(['sw', 'se', 'nw', 'ne', 'square'], dates), PLACES)!;
		expect(extent.geometry).toMatchObject({ type: 'Polygon', coordinates: [{ length: 5 }] });
		expect(properties).toMatchObject({
			...{ id: 'east', title: 'Eastern front', ...dates },
			places: ['sw', 'se', 'nw', 'ne', 'square'],
			assumption: expect.stringContaining('places')
		});
	});

	test('is a line between two places or through several in one line, and the point of a single one', () => {
		expect(geometry('nw', 'sw')).toEqual({
			type: 'LineString',
			coordinates: [
				[100, 40],
				[100, 42]
			]
		});
		expect(geometry('square', 'ne', 'sw')).toMatchObject({
			type: 'LineString',
			coordinates: [
				[100, 40],
				[102, 42]
			]
		});
		expect(geometry('suwon')).toEqual({ type: 'Point', coordinates: [127.0089, 37.2911] });
	});

	test('is a line of latitude where that is what marks it', () => {
		expect(geometry('38th parallel')).toMatchObject({
			type: 'LineString',
			coordinates: [{ 1: 38 }, { 1: 38 }]
		});
	});

	test('leaves out what has no point, and is none when nothing is left', () => {
		expect(frontExtent(front(['nowhere', 'suwon']), PLACES)?.properties.places).toEqual(['suwon']);
		expect(geometry('nowhere', 'unknown')).toBeUndefined();
		expect(geometry()).toBeUndefined();
	});
});
