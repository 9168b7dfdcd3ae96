import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import type { DocumentView } from '#core/atlas/views.ts';
import { selectionCsv, selectionGeoJson } from '#core/formats/selection.ts';
import type { Mention, Place } from '#core/types.ts';

const place = (id: string, point?: Place['point']): Place => ({
	...{ id, title: `The ${id}`, kind: 'city', hangul: [], hanja: [], kana: [], forms: [], links: {} },
	...(point && { point, pointSource: 'geonames' }),
	sources: []
});
const ground = {
	places: new Map([place('a', [127.1, 36.5]), place('b')].map((each) => [each.id, each])),
	sources: new Map([
		['geonames', { id: 'geonames', title: 'GeoNames', licence: 'CC BY 4.0', where: 'geonames.org' }],
		['unused', { id: 'unused', title: 'Unused', licence: 'CC0 1.0', where: 'nowhere' }]
	])
};
const document: DocumentView = {
	...{ id: 'x', title: 'Telegram, "urgent"', sent: '1950-09-26', archive: 'APRF, fond 3', mentions: 2 },
	issues: 0
};
const mention = (start: number, named: string): Mention => ({
	...{ document: 'x', start, end: start + 3, form: 'Abc', place: named, alternatives: [] },
	...{ status: 'agreed', role: 'literal', reasons: [], claim: 'reported' }
});
const selected = [mention(0, 'a'), mention(9, 'b')].map((each) => ({
	...{ mention: each, document },
	link: `http://here/documents/x#m${each.start}`
}));

test('a table stands on its own: document, archive reference, source of the point, claim and link', () => {
	const rows = csvParse([...selectionCsv(selected, ground)].join(''));
	expect(rows[0]).toMatchObject({
		...{ form: 'Abc', place: 'a', lng: '127.1', claim: 'reported', point_source: 'GeoNames' },
		...{ document_title: 'Telegram, "urgent"', document_sent: '1950-09-26', archive: 'APRF, fond 3' },
		link: 'http://here/documents/x#m0'
	});
	expect(rows[1]).toMatchObject({ place: 'b', lng: '', point_source: '' });
});

test('GeoJSON says what it is, what it leaves out, and the sources that it uses', () => {
	const says = { citation: 'Jemulpo …', permalink: 'http://here/?front=none' };
	const data = JSON.parse([...selectionGeoJson(selected, ground, says)].join(''));
	expect(data).toMatchObject({ type: 'FeatureCollection', ...says, withoutPoint: 1 });
	expect(data.sources.map(({ id }: { id: string }) => id)).toEqual(['geonames']);
	expect(data.features).toHaveLength(1);
	expect(data.features[0]).toMatchObject({
		geometry: { type: 'Point', coordinates: [127.1, 36.5] },
		properties: { start: 0, end: 3, archive: 'APRF, fond 3', link: 'http://here/documents/x#m0' }
	});
});

test('GeoJSON of nothing is still a collection', () => {
	const data = JSON.parse([...selectionGeoJson([], ground, { citation: '', permalink: '' })].join(''));
	expect(data).toMatchObject({ type: 'FeatureCollection', features: [], withoutPoint: 0 });
});
