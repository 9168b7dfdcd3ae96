import { compareMentions } from '#core/atlas/compare.ts';
import { bySending } from '#core/atlas/document-search.ts';
import { MentionList } from '#core/atlas/mention-list.ts';
import { parseCompare } from '$lib/state/compare-url.ts';
import { openStore, type Store } from '#store/queries.ts';
import type { PageServerLoad } from './$types';

const LISTED_MAX = 100;

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
	const index = store.index();
	const oldest = bySending(index.documents);
	const a = sideOf(store, asked.a ?? oldest.find(({ id }) => id !== asked.b)?.id);
	const b = sideOf(store, asked.b ?? oldest.find(({ id }) => id !== a?.reader.document.id)?.id);
	const of = (id: string | undefined) => [
		...MentionList.in(
			index.documents.findIndex((document) => document.id === id),
			index
		)
	];
	return {
		/** Absent where there are so many that one is found by typing. */
		documents: oldest.length > LISTED_MAX ? undefined : oldest,
		a,
		b,
		comparison: compareMentions(of(a?.reader.document.id), of(b?.reader.document.id), asked.reading)
	};
};
