import { spelled } from '#core/atlas/spelled.ts';
import { explain } from '#core/names/explain.ts';
import { openStore } from '#store/queries.ts';
import { nameIndexOf } from '../name-index.server.ts';
import type { PageServerLoad } from './$types';

const QUERY_MAX = 80;
const SHOWN_MAX = 12;

/** What a spelling may name: as the documents use it, and as the gazetteer and the rules explain it. */
export const load: PageServerLoad = ({ url }) => {
	const query = (url.searchParams.get('q') ?? '').slice(0, QUERY_MAX).trim();
	if (query === '') return { query, documents: [], readings: [], answers: [], more: 0 };
	const store = openStore();
	const atlas = store.atlas();
	const { results } = explain(query, nameIndexOf(store));
	const shown = results.slice(0, SHOWN_MAX);
	const views = new Map(store.places(shown.map(({ place }) => place)).map((view) => [view.id, view]));
	const answers = shown.map((result) => ({
		...result,
		view: views.get(result.place),
		attested: store.attestations(result.place),
		rival: atlas.mentions.filter(({ alternatives }) => alternatives.includes(result.place)).length
	}));
	return {
		query,
		documents: atlas.documents.map(({ id }) => id),
		readings: spelled(query, atlas),
		answers,
		more: results.length - shown.length
	};
};
