import type { DocumentView } from '../atlas/views.ts';
import type { Mention, Place, Source } from '../types.ts';
import { line, MENTION_COLUMNS, mentionCells } from './csv.ts';
import { COLLECTION, mentionFeature } from './geojson.ts';

/** A mention with what a reader needs to find and cite it. */
export interface Selected {
	mention: Mention;
	document: DocumentView;
	/** The exact spot, as an address. */
	link: string;
}

/** What a selection rests on. */
export interface Ground {
	/** By id. */
	places: Map<string, Place>;
	/** By id. */
	sources: Map<string, Source>;
}

const HEAD = [
	...MENTION_COLUMNS,
	...['claim', 'document_title', 'document_sent', 'archive', 'point_source', 'link']
];

/** Whence the point of the place that a mention names is known. */
function sourceOf({ place }: Mention, { places, sources }: Ground): Source | undefined {
	const id = place === undefined ? undefined : places.get(place)?.pointSource;
	return id === undefined ? undefined : sources.get(id);
}

/** Mentions as a table that stands on its own: with titles and archive references of their documents, and links. */
export function* selectionCsv(selected: Iterable<Selected>, ground: Ground): Generator<string> {
	yield line(HEAD);
	for (const { mention, document, link } of selected) {
		yield line([
			...mentionCells(mention, ground.places),
			...[mention.claim, document.title, document.sent, document.archive],
			...[sourceOf(mention, ground)?.title, link]
		]);
	}
}

/**
 * Mentions as a GeoJSON FeatureCollection that stands on its own (RFC 7946, foreign members in section 6.1): those without a
 * point are left out, and counted.
 *
 * @param says `citation` and `permalink` of the selection
 */
export function* selectionGeoJson(
	selected: Iterable<Selected>,
	ground: Ground,
	says: { citation: string; permalink: string }
): Generator<string> {
	const sources = new Map<string, Source>();
	let [separator, omitted] = [COLLECTION.first, 0];
	yield COLLECTION.head;
	for (const { mention, document, link } of selected) {
		const feature = mentionFeature(mention, ground.places);
		if (!feature) {
			omitted += 1;
			continue;
		}
		const source = sourceOf(mention, ground);
		if (source) sources.set(source.id, source);
		const { title, sent, archive } = document;
		const properties = {
			...feature.properties,
			...{ documentTitle: title, documentSent: sent, archive },
			...{ pointSource: source?.id, link }
		};
		yield `${separator}${JSON.stringify({ ...feature, properties })}`;
		separator = COLLECTION.between;
	}
	const more = { ...says, withoutPoint: omitted, sources: [...sources.values()] };
	yield `\n],${JSON.stringify(more).slice(1)}\n`;
}
