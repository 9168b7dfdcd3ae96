import { compareMentions } from '#core/atlas/compare.ts';
import { parseCompare } from '$lib/state/compare-url.ts';
import { openStore, type Store } from '#store/queries.ts';
import type { PageServerLoad } from './$types';

/** A document to compare; undefined when there is none with this id. */
function sideOf(store: Store, id: string | undefined) {
	const reader = id === undefined ? undefined : store.reader(id);
	const first = reader && store.leaf(reader.document.id, 0);
	return reader && { reader, first: first ?? { passages: [], footprints: [] } };
}

/** Two documents, and which places they share; without a choice the two oldest. */
export const load: PageServerLoad = ({ url }) => {
	const store = openStore();
	const asked = parseCompare(url.searchParams);
	const { documents, mentions } = store.atlas();
	const oldest = documents.toSorted((one, other) => ((one.sent ?? '~') < (other.sent ?? '~') ? -1 : 1));
	const a = sideOf(store, asked.a ?? oldest.find(({ id }) => id !== asked.b)?.id);
	const b = sideOf(store, asked.b ?? oldest.find(({ id }) => id !== a?.reader.document.id)?.id);
	const of = (id: string | undefined) =>
		mentions.filter(({ document }) => id !== undefined && documents[document]!.id === id);
	return {
		documents: oldest,
		a,
		b,
		comparison: compareMentions(of(a?.reader.document.id), of(b?.reader.document.id), asked.reading)
	};
};
