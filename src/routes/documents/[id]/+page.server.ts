import { error } from '@sveltejs/kit';
import { openStore } from '#store/queries.ts';
import type { PageServerLoad } from './$types';

/** All that is needed to move in a document, and its first leaf; the others are asked for as they are read. */
export const load: PageServerLoad = ({ params }) => {
	const store = openStore();
	const reader = store.reader(params.id);
	if (!reader) error(404, `There is no document “${params.id}”.`);
	return {
		reader,
		first: store.leaf(params.id, 0) ?? { passages: [], footprints: [] },
		fronts: store.gazetteer().fronts.map(({ id, title }) => ({ id, title }))
	};
};
