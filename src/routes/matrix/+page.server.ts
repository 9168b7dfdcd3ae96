import { openStore } from '#store/queries.ts';
import { matrixOf } from '../matrix-rows.server.ts';
import type { PageServerLoad } from './$types';

/** Runs again only when more or fewer places are asked for: the browser searches and sorts. */
export const load: PageServerLoad = ({ url }) => {
	const store = openStore();
	const places = url.searchParams.get('places') === 'all' ? 'all' : 'documents';
	return {
		rows: matrixOf(store, places),
		named: store.index().places.length,
		total: store.gazetteer().places.length
	};
};
