import { openStore } from '#store/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const store = openStore();
	const { places, sources } = store.gazetteer();
	const { documents, columns } = store.index();
	return { sources, places: places.length, documents: documents.length, mentions: columns.length };
};
