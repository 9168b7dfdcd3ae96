import { arrange } from '#core/atlas/matrix.ts';
import { matrixCsv } from '#core/formats/matrix-csv.ts';
import { openStore } from '#store/queries.ts';
import { parseMatrix } from '$lib/state/matrix-url.ts';
import { matrixOf } from '../matrix-rows.server.ts';
import type { RequestHandler } from './$types';

/** The table of places by system as a file: the same places, in the same order, as the page of the same query shows. */
export const GET: RequestHandler = ({ url }) => {
	const view = parseMatrix(url.searchParams);
	const rows = arrange(matrixOf(openStore(), view.places), view);
	return new Response([...matrixCsv(rows)].join(''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8; header=present',
			'content-disposition': 'attachment; filename="jemulpo-names.csv"'
		}
	});
};
