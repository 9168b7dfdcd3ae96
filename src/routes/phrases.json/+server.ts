import { error, json } from '@sveltejs/kit';
import { openStore } from '#store/queries.ts';
import { parsePhrases } from '$lib/state/asked.ts';
import type { RequestHandler } from './$types';

/** What phrases of space denote, a list for each, in the order asked for. */
export const GET: RequestHandler = ({ url }) => {
	const ids = parsePhrases(url.searchParams.get('id') ?? '');
	if (!ids) error(400, 'Expected ids of at most 200 phrases of space, and runs of them: “id=0-13,20”.');
	return json(openStore().footprints(ids));
};
