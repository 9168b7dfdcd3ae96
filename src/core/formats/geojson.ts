import type { Mention, Place } from '../types.ts';
import { mentionRecord } from './mention-record.ts';

/**
 * Mentions as a GeoJSON FeatureCollection (RFC 7946), one feature for each mention whose place has a point; the others
 * have nothing to stand on. Contested mentions stand at the chosen place and carry the rivals, with their points.
 *
 * @param places by id
 */
export function* mentionsGeoJson(mentions: Iterable<Mention>, places: Map<string, Place>): Generator<string> {
	let separator = '\n';
	yield '{"type":"FeatureCollection","features":[';
	for (const mention of mentions) {
		const feature = featureOf(mention, places);
		if (!feature) continue;
		yield `${separator}${JSON.stringify(feature)}`;
		separator = ',\n';
	}
	yield '\n]}\n';
}

function featureOf(mention: Mention, places: Map<string, Place>) {
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
