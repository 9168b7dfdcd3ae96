import { error, json } from '@sveltejs/kit';
import { openStore } from '#store/queries.ts';
import type { RequestHandler } from './$types';

/** The passages that name a place, or may name it. */
export const GET: RequestHandler = ({ params }) => {
	const store = openStore();
	if (store.places([params.id]).length === 0) error(404, `There is no place "${params.id}".`);
	return json(store.passages(params.id));
};
