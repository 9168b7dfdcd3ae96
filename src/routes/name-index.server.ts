import { buildNameIndex, type NameIndex } from '#core/names/name-index.ts';
import type { Store } from '#store/queries.ts';

let known: { version: string; index: NameIndex } | undefined;

/** Every spelling of every place, to explain forms by; built once for each state of the data. */
export function nameIndexOf(store: Store): NameIndex {
	if (known?.version !== store.version) {
		known = { version: store.version, index: buildNameIndex(store.gazetteer().places) };
	}
	return known.index;
}
