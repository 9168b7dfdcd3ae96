import { footprints } from '../geo/footprint.ts';
import type { Extraction, Mention, Place } from '../types.ts';
import { mentionRecord } from './mention-record.ts';

/**
 * Mentions as a GeoJSON FeatureCollection (RFC 7946), one feature for each mention whose place has a point; the others
 * have nothing to stand on. Contested mentions stand at the chosen place and carry the rivals, with their points.
 *
 * @param places by id
 */
export function* mentionsGeoJson(mentions: Iterable<Mention>, places: Map<string, Place>): Generator<string> {
	yield* collection(mentions, (mention) => {
		const feature = mentionFeature(mention, places);
		return feature ? [feature] : [];
	});
}

/**
 * The footprints of relations as a GeoJSON FeatureCollection: none for a relation that cannot be drawn, two for one whose
 * anchors are contested.
 *
 * @param places by id
 */
export function* footprintsGeoJson(
	extractions: Iterable<Extraction>,
	places: Map<string, Place>
): Generator<string> {
	yield* collection(extractions, ({ mentions, relations }) => {
		const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
		return relations.flatMap((relation) => footprints(relation, places, byStart));
	});
}

/** What stands before, between and after the features of a collection, one a line. */
export const COLLECTION = {
	head: '{"type":"FeatureCollection","features":[',
	first: '\n',
	between: ',\n',
	tail: '\n]}\n'
};

function* collection<T>(items: Iterable<T>, featuresOf: (item: T) => object[]): Generator<string> {
	let separator = COLLECTION.first;
	yield COLLECTION.head;
	for (const item of items) {
		for (const feature of featuresOf(item)) {
			yield `${separator}${JSON.stringify(feature)}`;
			separator = COLLECTION.between;
		}
	}
	yield COLLECTION.tail;
}

/** A mention as a feature; none when its place has no point. */
export function mentionFeature(mention: Mention, places: Map<string, Place>) {
	const place = mention.place === undefined ? undefined : places.get(mention.place);
	if (!place?.point) return undefined;
	const record = mentionRecord(mention);
	const alternatives = record.alternatives.map(({ place: id, reasons }) => {
		const rival = places.get(id);
		return {
			place: id,
			...(rival && { title: rival.title }),
			...(rival?.point && { point: rival.point }),
			reasons
		};
	});
	return {
		type: 'Feature',
		id: `${mention.document}:${mention.start}`,
		geometry: { type: 'Point', coordinates: place.point },
		properties: { ...record, title: place.title, alternatives }
	};
}
