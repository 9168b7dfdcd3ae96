import { MATRIX_COLUMNS, type MatrixQuery } from '#core/atlas/matrix-columns.ts';

/** All that an address says of the table of places by system. */
export interface MatrixView extends MatrixQuery {
	/** Only the places that the documents name, or all of the gazetteer. */
	places: 'documents' | 'all';
}

export const FIRST_MATRIX: MatrixView = { places: 'documents', find: '', sort: 'title', descending: false };

const SORTS: string[] = ['title', 'within', 'mentions', ...MATRIX_COLUMNS];
const FIND_MAX = 80;

/** Reads the table's view from an address: what is unknown is passed over, what is wrong falls back. */
export function parseMatrix(params: URLSearchParams): MatrixView {
	const [, sign = '', sort = ''] = /^(-?)(.+)$/.exec(params.get('sort') ?? '') ?? [];
	const known = SORTS.includes(sort);
	return {
		places: params.get('places') === 'all' ? 'all' : 'documents',
		find: (params.get('find') ?? '').slice(0, FIND_MAX),
		sort: known ? (sort as MatrixView['sort']) : 'title',
		descending: known && sign === '-'
	};
}

/** Writes the view as a query without question mark, keys in fixed order, defaults left out; '' for the first view. */
export function printMatrix({ places, find, sort, descending }: MatrixView): string {
	const order = `${descending ? '-' : ''}${sort}`;
	const params = new URLSearchParams();
	if (places === 'all') params.set('places', places);
	if (find !== '') params.set('find', find);
	if (order !== 'title') params.set('sort', order);
	return params.toString();
}
