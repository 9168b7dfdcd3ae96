import { json } from '@sveltejs/kit';
import { searchDocuments } from '#core/atlas/document-search.ts';
import { openStore } from '#store/queries.ts';
import { QUERY_MAX } from '$lib/state/documents-url.ts';
import type { RequestHandler } from './$types';

const SHOWN_MAX = 12;

/** The first documents that bear what was typed in title, date or archive reference. */
export const GET: RequestHandler = ({ url }) => {
	const find = (url.searchParams.get('find') ?? '').slice(0, QUERY_MAX);
	return json(searchDocuments(openStore().index().documents, find).slice(0, SHOWN_MAX));
};
