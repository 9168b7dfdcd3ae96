import { json } from '@sveltejs/kit';
import { named } from '#core/atlas/named.ts';
import { explain } from '#core/names/explain.ts';
import { openStore } from '#store/queries.ts';
import { nameIndexOf } from '../name-index.server.ts';
import type { RequestHandler } from './$types';

const QUERY_MAX = 80;
const SHOWN_MAX = 8;

/** What a spelling may name, in short. */
export const GET: RequestHandler = ({ url }) => {
	const query = (url.searchParams.get('q') ?? '').slice(0, QUERY_MAX).trim();
	if (query === '') return json([]);
	const store = openStore();
	const results = explain(query, nameIndexOf(store)).results.slice(0, SHOWN_MAX);
	const views = new Map(store.places(results.map(({ place }) => place)).map((view) => [view.id, view]));
	return json(named(query, store.index(), results, views).slice(0, SHOWN_MAX));
};
