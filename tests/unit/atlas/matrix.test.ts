import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { indexOf } from '#core/atlas/columns.ts';
import { attestedIn, cellForms, spellingMatcher } from '#core/atlas/matrix-cell.ts';
import { attestedForms, matrixRows } from '#core/atlas/matrix-rows.ts';
import { MATRIX_COLUMNS, type MatrixQuery } from '#core/atlas/matrix-columns.ts';
import { arrange, type MatrixRow } from '#core/atlas/matrix.ts';
import { matrixCsv } from '#core/formats/matrix-csv.ts';
import { SYSTEM_ORDER } from '#core/names/form-list.ts';
import type { Place } from '#core/types.ts';
import { SAMPLE } from './sample.ts';

const place = (id: string, title: string, hangul: string, hanja: string, kana: string): Place => ({
	...{ id, title, hangul: [hangul], hanja: [hanja], kana: [kana] },
	...{ kind: 'city', within: 'korea', forms: [], links: {}, sources: [] }
});

const PLACES: Place[] = [
	place('cheongju', 'Cheongju', '청주', '清州', 'セイシュウ'),
	place('chungju', 'Chungju', '충주', '忠州', 'チュウシュウ'),
	{ ...place('incheon', 'Incheon', '인천', '仁川', 'ジンセン'), forms: [{ form: 'Jemulpo' }] },
	{
		...{ id: 'korea', title: 'Korea', kind: 'country' as const, hangul: [], hanja: [], kana: [] },
		...{ forms: [], links: {}, sources: [] }
	}
];
const attested = attestedForms(indexOf(SAMPLE));
const ROWS = matrixRows(PLACES, PLACES, attested);
const row = (id: string) => ROWS.find((one) => one.id === id)!;
const cell = (one: MatrixRow, column: (typeof MATRIX_COLUMNS)[number]) =>
	one.cells[MATRIX_COLUMNS.indexOf(column)]!;
const ids = (query: Partial<MatrixQuery>) =>
	arrange(ROWS, { find: '', sort: 'title', descending: false, ...query }).map(({ id }) => id);

describe('the table of places by system', () => {
	it('has a column for every system, and one for each script of native names', () => {
		const systems = SYSTEM_ORDER.filter((system) => system !== 'native' && system !== 'title');
		expect(MATRIX_COLUMNS.toSorted()).toEqual([...systems, 'hangul', 'hanja', 'kana'].toSorted());
	});

	it('gives each form to the column of its system', () => {
		expect(cell(row('chungju'), 'hanja')).toEqual(['忠州']);
		expect(cell(row('chungju'), 'mr')[0]).toBe("Ch'ungju");
		expect(cell(row('chungju'), 'ala-lc')).toContain('Tsiusiu');
		expect(cell(row('incheon'), 'listed')).toEqual(['Jemulpo']);
		expect(row('incheon').within).toBe('Korea');
		expect(row('korea').within).toBe('');
	});

	it('counts what the documents bear, with each place that a contested form may name', () => {
		expect(row('incheon').attested).toEqual([
			{ form: 'Incheon', count: 2, first: { document: 'first', start: 10 }, contested: false },
			{ form: 'JEMULPO', count: 1, first: { document: 'first', start: 0 }, contested: false }
		]);
		for (const id of ['cheongju', 'chungju']) {
			expect(row(id).attested).toMatchObject([{ form: 'Cheongju', count: 1, contested: true }]);
		}
	});

	it('is found by any spelling, whatever its case and marks', () => {
		expect(ids({ find: 'tsiusiu' })).toEqual(['chungju']);
		expect(ids({ find: 'Сэйсю' })).toEqual(['cheongju']);
		expect(ids({ find: 'jemulp’o' })).toEqual(['incheon']);
		expect(ids({ find: 'qwx' })).toEqual([]);
	});

	it('is sorted by any column both ways; what has no form there comes last', () => {
		expect(ids({ descending: true })).toEqual(['korea', 'incheon', 'chungju', 'cheongju']);
		expect(ids({ sort: 'hepburn' })).toEqual(['chungju', 'incheon', 'cheongju', 'korea']);
		expect(ids({ sort: 'hepburn', descending: true })).toEqual(['cheongju', 'incheon', 'chungju', 'korea']);
		expect(ids({ sort: 'mentions' })[0]).toBe('incheon');
		expect(ids({ sort: 'within' }).at(-1)).toBe('korea');
	});

	it('is written as CSV with one line for each place', () => {
		const table = csvParse([...matrixCsv(ROWS)].join(''));
		expect(table.columns).toEqual(['place', 'title', 'within', 'attested', ...MATRIX_COLUMNS]);
		expect(table[2]).toMatchObject({
			place: 'incheon',
			attested: 'Incheon ×2; JEMULPO ×1',
			hangul: expect.stringMatching(/^인천; /),
			hepburn: 'Jinsen'
		});
	});
});

describe('a cell', () => {
	const show = (forms: string[], typed: string) =>
		cellForms(forms, attestedIn(row('incheon').attested), spellingMatcher(typed)).map(({ form }) => form);

	it('shows first what was looked for, then what the documents bear', () => {
		expect(show(['Chemulpo', "Chemulp'o", 'Jemulpo'], '')).toEqual(['Jemulpo', 'Chemulpo', "Chemulp'o"]);
		expect(show(['Chemulpo', 'Jemulpo', 'Inch’ŏn'], 'inchon')).toEqual(['Inch’ŏn', 'Jemulpo', 'Chemulpo']);
	});

	it('takes no spelling for another that differs in a mark', () => {
		const find = attestedIn(row('cheongju').attested);
		expect(find('CHEONGJU')?.count).toBe(1);
		expect(find('Cheŏngju')).toBeUndefined();
	});
});
