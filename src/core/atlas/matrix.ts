/**
 * The table of places by system: every place a row, every script and system a column.
 */
import { fold } from '../names/fold.ts';
import { MATRIX_COLUMNS, type MatrixColumn, type MatrixQuery } from './matrix-columns.ts';
import type { Attestation } from './views.ts';

/** A form that documents bear, and whether any of its mentions is contested. */
export interface AttestedForm extends Attestation {
	contested: boolean;
}

export interface MatrixRow {
	id: string;
	title: string;
	/** Title of the province or larger unit in which the place lies; empty when there is none. */
	within: string;
	/** Forms of each column, in the order of `MATRIX_COLUMNS`, the usual ones first; empty where there is none. */
	cells: string[][];
	/** The forms by which documents name the place or may name it, the most frequent first. */
	attested: AttestedForm[];
}

const compare = new Intl.Collator('en').compare;

/** Folding is most of the work of a search, and the letters that are typed one after the other ask for the same. */
const folded = new WeakMap<MatrixRow, string[]>();

function namesOf(row: MatrixRow): string[] {
	const known = folded.get(row) ?? [
		...new Set([row.title, ...row.attested.map(({ form }) => form), ...row.cells.flat()].map(fold))
	];
	folded.set(row, known);
	return known;
}

function keyOf(row: MatrixRow, sort: MatrixQuery['sort']): string {
	if (sort === 'title') return row.title;
	if (sort === 'within') return row.within;
	return row.cells[MATRIX_COLUMNS.indexOf(sort as MatrixColumn)]?.[0] ?? '';
}

const mentionsOf = ({ attested }: MatrixRow): number => attested.reduce((sum, { count }) => sum + count, 0);

/**
 * The rows that bear a spelling, in order; ties by title, then id.
 */
export function arrange(rows: MatrixRow[], { find, sort, descending }: MatrixQuery): MatrixRow[] {
	const wanted = fold(find);
	const found =
		wanted === '' ? rows : rows.filter((row) => namesOf(row).some((name) => name.includes(wanted)));
	const way = descending ? -1 : 1;
	const byTitle = (a: MatrixRow, b: MatrixRow) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
	if (sort === 'mentions') {
		const counted = found.map((row) => ({ row, n: mentionsOf(row) }));
		return counted.sort((a, b) => way * (b.n - a.n) || byTitle(a.row, b.row)).map(({ row }) => row);
	}
	const keyed = found.map((row) => ({ row, key: keyOf(row, sort) }));
	keyed.sort((a, b) => {
		if (a.key === '' || b.key === '') return a.key === b.key ? byTitle(a.row, b.row) : a.key === '' ? 1 : -1;
		return way * compare(a.key, b.key) || byTitle(a.row, b.row);
	});
	return keyed.map(({ row }) => row);
}
