import { buildNameIndex } from '#core/names/name-index.ts';
import { readGazetteer } from '#store/gazetteer.ts';

/** The committed gazetteer's places, for tests of names as they are. */
export const { places } = readGazetteer('gazetteer').gazetteer;

export const index = buildNameIndex(places);

export const place = (id: string) => {
	const found = places.find((candidate) => candidate.id === id);
	if (found === undefined) throw new Error(`got "${id}", expected the id of a place`);
	return found;
};
