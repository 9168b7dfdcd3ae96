/** A name as the map writes it, and smaller under it another writing; empty when there is none. */
export interface Written {
	name: string;
	native: string;
}

/**
 * The names of the ground by the id of their place, so that marks can bear them too.
 *
 * @param url Address of the labels as GeoJSON.
 * @returns None when they cannot be had: marks then keep their own names.
 */
export async function readNames(url: string): Promise<Map<string, Written> | undefined> {
	try {
		const response = await fetch(url);
		if (!response.ok) return undefined;
		const { features } = (await response.json()) as GeoJSON.FeatureCollection;
		return new Map(features.map(({ properties }) => [properties?.['id'], properties as unknown as Written]));
	} catch {
		return undefined;
	}
}
