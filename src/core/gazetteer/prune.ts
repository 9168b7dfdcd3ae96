import type { Front, Gazetteer, Place } from '#core/types.ts';

/** Copies a record without the optional field `key` when what it refers to was left out. */
function without<T extends object, K extends keyof T>(record: T, key: K, kept: ReadonlySet<unknown>): T {
	if (record[key] === undefined || kept.has(record[key])) return record;
	const copy = { ...record };
	delete copy[key];
	return copy;
}

/**
 * Takes away references to entries that were left out, so that whoever reads the gazetteer never meets a dangling id.
 * The cause has an issue of its own, at the entry left out.
 */
export function prune({ places, fronts, sources }: Gazetteer): Gazetteer {
	const placeIds = new Set(places.map(({ id }) => id));
	const frontIds = new Set(fronts.map(({ id }) => id));
	const sourceIds = new Set(sources.map(({ id }) => id));
	const cited = (ids: string[]) => ids.filter((id) => sourceIds.has(id));
	return {
		sources,
		places: places.map((place): Place => ({
			...without(without(place, 'within', placeIds), 'pointSource', sourceIds),
			forms: place.forms.map((form) => without(form, 'source', sourceIds)),
			sources: cited(place.sources)
		})),
		fronts: fronts.map((front): Front => ({
			...without(front, 'front', frontIds),
			extent: front.extent.filter((id) => placeIds.has(id)),
			sources: cited(front.sources)
		}))
	};
}
