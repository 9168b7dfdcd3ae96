import { selectionCsv } from '#core/formats/selection.ts';
import { openStore } from '#store/queries.ts';
import { parseView } from '$lib/state/url.ts';
import { fileOf, selectionOf } from '../selection.server.ts';
import type { RequestHandler } from './$types';

/** The mentions that the explorer shows under the same query, as a table. */
export const GET: RequestHandler = ({ url }) => {
	const { selected, ground } = selectionOf(openStore(), parseView(url.searchParams), url.origin);
	return fileOf(
		selectionCsv(selected, ground),
		'jemulpo-mentions.csv',
		'text/csv; charset=utf-8; header=present'
	);
};
