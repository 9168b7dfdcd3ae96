import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGazetteer } from '#core/gazetteer/build.ts';
import { readGazetteer } from '#store/gazetteer.ts';
import { around } from './read-fixture.ts';

const codes = (text: string) => buildGazetteer(around('place', text)).issues.map(({ code }) => code);

test('no files make an empty gazetteer', () => {
	expect(buildGazetteer([])).toEqual({ gazetteer: { places: [], fronts: [], sources: [] }, issues: [] });
});

test('the order of files and entries makes no difference', () => {
	const { files, gazetteer } = readGazetteer('gazetteer');
	expect(buildGazetteer([...files].reverse()).gazetteer).toEqual(gazetteer);
});

test('of two entries with one id the first by file and line wins', () => {
	const entry = (title: string) => `- {id: a, title: ${title}, kind: city, sources: [s]}\n`;
	const built = buildGazetteer([
		{ path: 'g/places/b.yaml', text: entry('B') },
		{ path: 'g/places/a.yaml', text: entry('A') }
	]);
	expect(built.gazetteer.places.map(({ title }) => title)).toEqual(['A']);
	expect(built.issues).toMatchObject([{ code: 'id-duplicate', at: 'g/places/b.yaml:1:8' }]);
});

test('a damaged sources.yaml does not blame every place for its source', () => {
	const [places] = around('place', '- {id: a, title: A, kind: city, sources: [x]}\n');
	const built = buildGazetteer([places!, { path: 'gazetteer/sources.yaml', text: '- id: [x\n- id: y\n' }]);
	expect(built.issues.filter(({ code }) => code === 'yaml')).toHaveLength(1);
	expect(built.issues.filter(({ at }) => at.startsWith('gazetteer/places'))).toEqual([]);
	expect(built.gazetteer.places.map(({ id }) => id)).toEqual(['a']);
});

test('no id in the result dangles when an entry is left out', () => {
	const built = buildGazetteer([
		{
			path: 'gazetteer/places/x.yaml',
			text:
				'- {id: a, title: A, kind: nothing, sources: [s]}\n' +
				'- {id: b, title: B, kind: city, within: a, sources: [s, t], point: [1, 2], pointSource: t,' +
				' forms: [{form: Bee, source: t}]}\n'
		},
		{
			path: 'gazetteer/fronts.yaml',
			text: '- {id: f, title: F, kind: line, extent: [a, b], sources: [s]}\n'
		},
		{
			path: 'gazetteer/sources.yaml',
			text: '- {id: s, title: S, licence: L, where: W}\n- {id: t, title: T}\n'
		}
	]);
	expect(built.gazetteer.places).toEqual([
		{
			id: 'b',
			title: 'B',
			kind: 'city',
			hangul: [],
			hanja: [],
			kana: [],
			forms: [{ form: 'Bee' }],
			point: [1, 2],
			links: {},
			sources: ['s']
		}
	]);
	expect(built.gazetteer.fronts[0]?.extent).toEqual(['b']);
	expect(built.issues.map(({ code }) => code)).toEqual(['field-invalid', 'field-missing', 'field-missing']);
});

test('any text at all is answered with values, never with an error thrown', () => {
	const piece = fc.constantFrom(
		'- ',
		'id: ',
		'a',
		'\n',
		'  ',
		'[',
		']',
		'{',
		'}',
		':',
		'#',
		'&a ',
		'*a',
		'|',
		'>',
		"'",
		'"',
		'\t',
		'인',
		'<<',
		'? ',
		'!!int ',
		'---\n',
		'\0',
		'__proto__: '
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const { gazetteer } = buildGazetteer(around('place', pieces.join('')));
			expect(gazetteer.places).toEqual([]);
		}),
		{ numRuns: 500, seed: 1950 }
	);
});

test('a text that expands without limit is refused', () => {
	const rows = Array.from({ length: 12 }, (_, i) => `  x${i + 1}: &x${i + 1} [${`*x${i}, `.repeat(9)}]`);
	expect(codes(`- id: a\n  x0: &x0 [lol, lol, lol]\n${rows.join('\n')}\n`)).toContain('entry-shape');
});
