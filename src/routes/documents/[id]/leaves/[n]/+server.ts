import { error, json } from '@sveltejs/kit';
import { openStore } from '#store/queries.ts';
import type { RequestHandler } from './$types';

/** The text of one leaf of a document. */
export const GET: RequestHandler = ({ params }) => {
	const leaf = /^\d{1,6}$/.test(params.n) ? openStore().leaf(params.id, Number(params.n)) : undefined;
	if (!leaf) error(404, `There is no leaf ${params.n} of a document “${params.id}”.`);
	return json(leaf);
};
