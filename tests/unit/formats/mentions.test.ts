import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { issuesCsv, mentionsCsv, relationsCsv } from '#core/formats/csv.ts';
import { mentionsGeoJson } from '#core/formats/geojson.ts';
import { jsonLines } from '#core/formats/jsonl.ts';
import { mentionRecord } from '#core/formats/mention-record.ts';
import type { Mention, Place } from '#core/types.ts';

const place = (id: string, point?: Place['point']): Place => ({
	...{ id, title: `The "${id}", city`, kind: 'city', hangul: [], hanja: [], kana: [], forms: [], links: {} },
	...(point && { point }),
	sources: []
});

const places = new Map(
	[place('a', [127.1, 36.5]), place('b', [128, 37]), place('c')].map((each) => [each.id, each])
);

const because = [{ code: 'exact', says: 'As written, "so".' }];

const agreed: Mention = {
	...{ document: 'x', start: 0, end: 3, form: 'A,\nb', place: 'a', alternatives: [] },
	...{ status: 'agreed', role: 'literal', reasons: because },
	...{ front: { id: 'seoul', basis: 'named' }, date: { edtf: '1950-09-26', basis: 'sent' } }
};
const contested: Mention = {
	...{ document: 'x', start: 9, end: 12, form: 'Abc', place: 'a' },
	...{ status: 'contested', role: 'gloss', reasons: because },
	alternatives: ['b', 'c'].map((id) => ({ place: id, reasons: because }))
};
const unresolved: Mention = {
	...{ document: 'x', start: 20, end: 25, form: 'Jjyon', alternatives: [] },
	...{ status: 'unresolved', role: 'literal', reasons: [] }
};
const pointless: Mention = { ...agreed, start: 30, end: 33, place: 'c' };
const all = [agreed, contested, unresolved, pointless];

const join = (parts: Iterable<string>) => [...parts].join('');

test('a record has the promised fields only, and none that is absent', () => {
	expect(Object.keys(mentionRecord(unresolved))).toEqual([
		...['document', 'start', 'end', 'form', 'alternatives', 'status', 'role', 'reasons']
	]);
	const more = { ...agreed, reasons: [{ ...because[0]!, weight: 3 }], rank: 1 };
	expect(mentionRecord(more)).toEqual(agreed);
});

test('JSON Lines holds one value a line', () => {
	const lines = join(jsonLines(all.map(mentionRecord))).split('\n');
	expect(lines.pop()).toBe('');
	expect(lines.map((line) => JSON.parse(line))).toEqual(all);
});

describe('CSV', () => {
	test('gives every mention a row, whatever its form holds', () => {
		const rows = csvParse(join(mentionsCsv(all, places)));
		expect(rows.map(({ form }) => form)).toEqual(['A,\nb', 'Abc', 'Jjyon', 'A,\nb']);
		expect(rows[0]).toMatchObject({
			title: 'The "a", city',
			lng: '127.1',
			lat: '36.5',
			front_basis: 'named'
		});
		expect(rows[1]).toMatchObject({ alternatives: 'b c', reasons: 'As written, "so".', date: '' });
		expect(rows[2]).toMatchObject({ place: '', title: '', lng: '' });
	});

	test('gives issues their position in the text, also when that is 0', () => {
		const issue = { code: 'x', severity: 'warning', message: 'Doubtful, "so".', at: 'a.txt:1:1' } as const;
		const rows = csvParse(join(issuesCsv([{ ...issue, span: { start: 0, end: 2 } }, issue])));
		expect(rows.map(({ start, message }) => [start, message])).toEqual([
			['0', 'Doubtful, "so".'],
			['', 'Doubtful, "so".']
		]);
	});

	test('has a head even when there is nothing below it', () => {
		expect(join(mentionsCsv([], places))).toMatch(/^document,start,end,.*\r\n$/);
		expect(join(relationsCsv([]))).toBe('document,start,end,phrase,kind,anchors,bearing,km\r\n');
	});
});

describe('GeoJSON', () => {
	test('holds what has a point, and the rivals of what is contested', () => {
		const { type, features } = JSON.parse(join(mentionsGeoJson(all, places))) as GeoJSON.FeatureCollection;
		expect(type).toBe('FeatureCollection');
		expect(features.map(({ id }) => id)).toEqual(['x:0', 'x:9']);
		expect(features[0]).toMatchObject({ geometry: { type: 'Point', coordinates: [127.1, 36.5] } });
		expect(features[1]?.properties?.['alternatives']).toEqual([
			{ place: 'b', title: 'The "b", city', point: [128, 37], reasons: because },
			{ place: 'c', title: 'The "c", city', reasons: because }
		]);
	});

	test('is valid when it is empty', () => {
		expect(JSON.parse(join(mentionsGeoJson([], places)))).toEqual({
			type: 'FeatureCollection',
			features: []
		});
	});
});
