import { openStore } from '#store/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const store = openStore();
	const { places, sources } = store.gazetteer();
	const { documents, mentions } = store.atlas();
	return { sources, places: places.length, documents: documents.length, mentions: mentions.length };
};
