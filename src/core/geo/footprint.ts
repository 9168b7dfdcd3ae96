import type { Feature } from 'geojson';
import type { LngLat, Mention, Place, Relation, RelationKind } from '#core/types.ts';
import { drawBetween, drawNear, drawSector } from './areas.ts';
import type { Anchored, Drawing } from './drawing.ts';
import { drawAlong, drawCross, drawLine, drawMovement, drawToward } from './lines.ts';
import { drawPart } from './part.ts';

/** Which side of a gloss to follow. */
export type Reading = 'translation' | 'original';

/** What a footprint says of itself, for the map and for other programs. */
export interface FootprintProperties extends Omit<Drawing, 'geometry'> {
	document: string;
	start: number;
	end: number;
	kind: RelationKind;
	phrase: string;
	/** Ids of places, in the order of the phrase. */
	anchors: string[];
	/** `start` of their mentions, whose date and front are the phrase's. */
	anchorStarts: number[];
	/** Whether anything drawn is not in the text, or its anchors are contested. */
	uncertain: boolean;
	/** Present when an anchor is contested: there is a footprint for each side. */
	reading?: Reading;
}

export type Footprint = Feature<Feature['geometry'], FootprintProperties>;

const DRAW: Record<RelationKind, (anchored: Anchored) => Drawing | undefined> = {
	sector: drawSector,
	toward: drawToward,
	near: drawNear,
	between: drawBetween,
	along: drawAlong,
	line: drawLine,
	part: drawPart,
	movement: drawMovement,
	cross: drawCross
};

/**
 * The geometry that a spatial phrase denotes, in `[lng, lat]` degrees. What the text leaves open is assumed in the open:
 * `properties.assumption` says it in a sentence.
 *
 * @param places the gazetteer by id; all of it, since parts of countries are derived from the points within them
 * @returns undefined when an anchor is unknown or has no point, or the phrase has too few anchors to draw
 */
export function footprint(relation: Relation, places: ReadonlyMap<string, Place>): Footprint | undefined {
	const anchors = relation.anchors.flatMap((id): (Place & { point: LngLat })[] => {
		const place = places.get(id);
		return place?.point ? [{ ...place, point: place.point }] : [];
	});
	if (anchors.length === 0 || anchors.length < relation.anchors.length) return undefined;
	const drawing = DRAW[relation.kind]({ relation, anchors, places });
	if (!drawing) return undefined;
	const { geometry, ...drawn } = drawing;
	const { document, start, end, kind, phrase, anchorStarts } = relation;
	const uncertain = drawn.assumption !== undefined;
	const said = { document, start, end, kind, phrase, anchors: relation.anchors, anchorStarts };
	return {
		type: 'Feature',
		id: `${document}:${start}`,
		geometry,
		properties: { ...said, uncertain, ...drawn }
	};
}

/** The relation with the rival of each contested anchor in its place; undefined when none is contested. */
function asInOriginal(relation: Relation, mentions: ReadonlyMap<number, Mention>): Relation | undefined {
	const anchors = relation.anchors.map(
		(id, i) => mentions.get(relation.anchorStarts[i]!)?.alternatives[0]?.place ?? id
	);
	return anchors.some((id, i) => id !== relation.anchors[i]) ? { ...relation, anchors } : undefined;
}

/**
 * The footprints of a relation: one, or one for each reading where an anchor is contested. Neither hides the other.
 *
 * @param mentions of the relation's document by `start`, with the doubts of the corpus weighed in
 * @returns the translation's before the original's; empty when nothing can be drawn
 */
export function footprints(
	relation: Relation,
	places: ReadonlyMap<string, Place>,
	mentions: ReadonlyMap<number, Mention>
): Footprint[] {
	const other = asInOriginal(relation, mentions);
	const first = footprint(relation, places);
	if (!other) return first ? [first] : [];
	const second = footprint(other, places);
	return [...labelled(first, 'translation'), ...labelled(second, 'original')];
}

function labelled(feature: Footprint | undefined, reading: Reading): Footprint[] {
	if (!feature) return [];
	const { id, properties, ...rest } = feature;
	return [{ ...rest, id: `${id}:${reading}`, properties: { ...properties, uncertain: true, reading } }];
}
