import { error } from '@sveltejs/kit';
import { openStore } from '#store/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const store = openStore();
	const reader = store.reader(params.id);
	if (!reader) error(404, `There is no document “${params.id}”.`);
	return { reader, footprints: store.footprints(params.id), fronts: store.atlas().fronts };
};
