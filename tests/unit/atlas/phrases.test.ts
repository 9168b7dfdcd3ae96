import { describe, expect, it } from 'vitest';
import { pieces } from '#core/atlas/excerpt.ts';
import { anchoredAt, phraseColumns, selectPhrases } from '#core/atlas/phrase-columns.ts';
import { anchorsOf, followed, phrasesOf, stretches, unfollowed } from '#core/atlas/phrases.ts';
import { NO_FILTERS, prepare, select } from '#core/atlas/select.ts';
import type { Footprint, FootprintProperties } from '#core/geo/footprint.ts';
import { phraseFeatures } from '$lib/map/phrase-features.ts';
import { SAMPLE } from './sample.ts';

const footprint = (
	geometry: Footprint['geometry'],
	rest: Partial<FootprintProperties> & Pick<FootprintProperties, 'start' | 'anchors' | 'anchorStarts'>
): Footprint => ({
	type: 'Feature',
	geometry,
	properties: {
		document: 'first',
		end: rest.start + 12,
		kind: 'toward',
		phrase: 'toward\nsomewhere',
		uncertain: true,
		...rest
	}
});

const line = (...coordinates: [number, number][]): Footprint['geometry'] => ({
	type: 'LineString',
	coordinates
});
const square: Footprint['geometry'] = {
	type: 'Polygon',
	coordinates: [
		[
			[0, 0],
			[2, 0],
			[2, 2],
			[0, 2],
			[0, 0]
		]
	]
};
const AXIS = { start: 18, anchorStarts: [20], arrow: true as const, widthKm: 5 };
const FOOTPRINTS = [
	footprint(line([126, 37], [127.5, 36.6]), { ...AXIS, anchors: ['cheongju'], reading: 'translation' }),
	footprint(line([126, 37], [127.9, 37]), { ...AXIS, anchors: ['chungju'], reading: 'original' }),
	footprint(square, {
		document: 'second',
		start: 2,
		kind: 'near',
		anchors: ['incheon'],
		anchorStarts: [5],
		fading: true
	})
];
const [axis, near] = phrasesOf(FOOTPRINTS) as [
	ReturnType<typeof phrasesOf>[0],
	ReturnType<typeof phrasesOf>[0]
];

describe('phrases of space', () => {
	it('stand once each, with what each reading makes of them', () => {
		expect(phrasesOf(FOOTPRINTS)).toHaveLength(2);
		expect(axis.phrase).toBe('toward somewhere');
		expect([...anchorsOf(axis)]).toEqual(['cheongju', 'chungju']);
		expect(followed(axis, 'original').properties.anchors).toEqual(['chungju']);
		expect(unfollowed(axis, 'original')?.properties.anchors).toEqual(['cheongju']);
		expect(unfollowed(near, 'original')).toBeUndefined();
	});

	const prepared = prepare(SAMPLE);
	const starts = (phrase: typeof axis) => phrase.footprints[0]!.properties.anchorStarts;
	const phrases = phraseColumns(prepared.columns, [
		{ id: 3, document: 0, starts: starts(axis) },
		{ id: 4, document: 0, starts: [11] },
		{ id: 8, document: 1, starts: starts(near) }
	]);

	it('are known by the mentions that anchor them, and not without any', () => {
		expect([...phrases.id]).toEqual([3, 8]);
		expect([...phrases.anchors].map((i) => prepared.columns.start[i])).toEqual([20, 5]);
	});

	it('belong to the places that anchor them, by either reading', () => {
		const at = (place: string) => {
			const code = prepared.atlas.places.findIndex(({ id }) => id === place);
			return [...anchoredAt(phrases, prepared.columns, Uint32Array.of(0, 1), code)];
		};
		expect([at('cheongju'), at('chungju'), at('incheon'), at('korea')]).toEqual([[0], [0], [1], []]);
	});

	it('are filtered by the mentions of their anchors', () => {
		const left = (filters: Partial<typeof NO_FILTERS>) => {
			const { mentions } = select(prepared, { ...NO_FILTERS, ...filters });
			return [...selectPhrases(phrases, mentions.positions)].map((n) => [axis, near][n]!.id);
		};
		expect(left({})).toEqual(['first:18', 'second:2']);
		expect(left({ documents: ['first'] })).toEqual(['first:18']);
		expect(left({ fronts: ['western'] })).toEqual(['second:2']);
		expect(left({ from: '1950-09-29' })).toEqual(['second:2']);
	});
});

describe('a text with phrases', () => {
	const text = 'They go toward Cheongju, and rest.';
	const mark = { start: 15, end: 23 };
	const cut = (start: number, end: number) =>
		stretches(pieces(text, 0, [mark]), [{ ...axis, start, end }]).map(({ phrase, pieces: run }) => [
			phrase !== undefined,
			run.map((piece) => piece.text).join('|')
		]);

	it('is cut at their ends, and remains the text', () => {
		expect(cut(8, 23)).toEqual([
			[false, 'They go '],
			[true, 'toward |Cheongju'],
			[false, ', and rest.']
		]);
	});

	it('keeps a mark whole that reaches over the end of a phrase', () => {
		expect(cut(8, 18)).toEqual([
			[false, 'They go '],
			[true, 'toward |Cheongju'],
			[false, ', and rest.']
		]);
	});
});

describe('phrases on the map', () => {
	const features = (reading: 'translation' | 'original') => phraseFeatures([axis, near], reading).features;
	const lines = (reading: 'translation' | 'original') =>
		features(reading)
			.filter(({ properties }) => properties?.['part'] === 'line')
			.map(({ properties, geometry }) => [
				properties?.['other'],
				geometry.type === 'LineString' && geometry.coordinates[1]
			]);

	it('draw the reading that is followed above the other', () => {
		expect(lines('translation')).toEqual([
			[true, [127.9, 37]],
			[false, [127.5, 36.6]]
		]);
		expect(lines('original')).toEqual([
			[true, [127.5, 36.6]],
			[false, [127.9, 37]]
		]);
	});

	it('give an arrow its head, and its full width', () => {
		const tips = features('original').filter(({ properties }) => properties?.['part'] === 'tip');
		expect(tips.map(({ properties }) => Math.round(properties?.['bearing']))).toEqual([108, 90]);
		expect(tips[0]?.properties?.['widthKm']).toBe(10);
	});

	it('let an area without border fade from its middle', () => {
		const parts = features('original').filter(({ properties }) => properties?.['part'] === 'fade');
		const widths = parts.map(({ geometry }) =>
			geometry.type === 'Polygon' ? geometry.coordinates[0]![1]![0]! - geometry.coordinates[0]![0]![0]! : 0
		);
		expect(widths[0]).toBe(2);
		expect(widths).toEqual(widths.toSorted((a, b) => b - a));
		expect(widths.at(-1)).toBeGreaterThan(0);
	});
});
