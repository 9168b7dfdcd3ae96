import { error, json } from '@sveltejs/kit';
import { openStore } from '#store/queries.ts';
import { parsePassages } from '$lib/state/asked.ts';
import type { RequestHandler } from './$types';

/** Passages by their positions, in the order asked for. */
export const GET: RequestHandler = ({ url }) => {
	const keys = parsePassages(url.searchParams.get('at') ?? '');
	if (!keys) error(400, 'Expected positions of at most 100 passages: “at=12.0,12.3”.');
	return json(openStore().passages(keys));
};
