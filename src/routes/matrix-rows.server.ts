import { attestedForms, matrixRows } from '#core/atlas/matrix-rows.ts';
import type { MatrixRow } from '#core/atlas/matrix.ts';
import type { Store } from '#store/queries.ts';

let known: { version: string; all: MatrixRow[]; named: MatrixRow[] } | undefined;

/**
 * The table of places by system, of the whole gazetteer or of the places that documents name or may name; built once for
 * each state of the data.
 */
export function matrixOf(store: Store, places: 'documents' | 'all'): MatrixRow[] {
	if (known?.version !== store.version) {
		const gazetteer = store.gazetteer().places;
		const index = store.index();
		const all = matrixRows(gazetteer, gazetteer, attestedForms(index));
		const mentioned = new Set(index.places.map(({ id }) => id));
		known = { version: store.version, all, named: all.filter(({ id }) => mentioned.has(id)) };
	}
	return places === 'all' ? known.all : known.named;
}
