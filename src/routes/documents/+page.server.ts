import { searchDocuments } from '#core/atlas/document-search.ts';
import { openStore } from '#store/queries.ts';
import { parseDocuments } from '$lib/state/documents-url.ts';
import type { PageServerLoad } from './$types';

const PAGE = 50;

/** One page of the list of documents. */
export const load: PageServerLoad = ({ url }) => {
	const all = openStore().index().documents;
	const { find, page: asked } = parseDocuments(url.searchParams);
	const found = searchDocuments(all, find);
	const pages = Math.max(1, Math.ceil(found.length / PAGE));
	const page = Math.min(asked, pages);
	return {
		documents: found.slice((page - 1) * PAGE, page * PAGE),
		first: (page - 1) * PAGE + 1,
		found: found.length,
		total: all.length,
		...{ find, page, pages },
		/** A list that is seen at a glance needs no search. */
		long: all.length > PAGE
	};
};
