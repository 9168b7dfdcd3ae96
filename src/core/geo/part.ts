import convex from '@turf/convex';
import { points as pointsOf } from '@turf/helpers';
import type { LngLat, Place } from '#core/types.ts';
import { liesIn } from '../gazetteer/within.ts';
import { bearingOf } from '../extract/space/compass.ts';
import { nearKm, together, type Anchored, type Drawing } from './drawing.ts';
import { middleOf, ringSector, rounded } from './shapes.ts';

/** With fewer known points inside, their hull says nothing of the area. */
const FEWEST_POINTS = 4;
const EDGE = /\b(?:coast|coastline|shore|bank|edge|tip|border|fringe|outskirts|suburbs|corner)s?\b/i;
const CENTRAL = /\b(?:central|middle|interior|inner)\b/i;

/** The share of the area, from its far side: an edge, a half, and two thirds with the middle. */
function shareOf(words: string): number {
	if (EDGE.test(words)) return 0.2;
	return CENTRAL.test(words) ? 2 / 3 : 1 / 2;
}

/** All places within another that have a point, however deep. */
function pointsWithin(id: string, places: ReadonlyMap<string, Place>): LngLat[] {
	return [...places.values()].flatMap((place) =>
		place.point && place.kind !== 'sea' && liesIn(place, id, places) ? [place.point] : []
	);
}

/** What of a convex ring lies at least `least` along a direction (Sutherland and Hodgman 1974, for one edge). */
function clip(ring: LngLat[], along: (point: LngLat) => number, least: number): LngLat[] {
	return ring.flatMap((point, i) => {
		const next = ring[(i + 1) % ring.length]!;
		const [a, b] = [along(point) - least, along(next) - least];
		const cut: LngLat[] = a >= 0 ? [point] : [];
		if (a >= 0 === b >= 0) return cut;
		const t = a / (a - b);
		return [...cut, [point[0] + (next[0] - point[0]) * t, point[1] + (next[1] - point[1]) * t] as LngLat];
	});
}

/** Distance along a direction, in degrees of latitude; only to compare points of one area. */
function along(direction: number, latitude: number): (point: LngLat) => number {
	const angle = (direction * Math.PI) / 180;
	const scale = Math.cos((latitude * Math.PI) / 180);
	return ([lng, lat]) => Math.sin(angle) * lng * scale + Math.cos(angle) * lat;
}

function slice(hull: LngLat[], words: string): LngLat[] | undefined {
	const latitude = hull.reduce((sum, [, lat]) => sum + lat, 0) / hull.length;
	const bearing = bearingOf(words);
	const measure = along(bearing ? middleOf(bearing) : 0, latitude);
	const values = hull.map(measure);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (bearing) return clip(hull, measure, high - (high - low) * shareOf(words));
	if (!CENTRAL.test(words)) return undefined;
	const third = (high - low) / 3;
	return clip(clip(hull, measure, low + third), (point) => -measure(point), -(high - third));
}

/**
 * Part of each anchor. No gazetteer of ours has borders: the area is the hull of the known points within it, cut across
 * the direction that the words name. Where too few are known, it is that side of a disc about the point.
 */
export function drawPart({ relation, anchors, places }: Anchored): Drawing | undefined {
	const words = relation.phrase.slice(0, Math.max(0, relation.anchorStarts[0]! - relation.start));
	const parts = anchors.map((anchor) => {
		const hull = convex(pointsOf(pointsWithin(anchor.id, places)));
		const known = hull && hull.geometry.coordinates[0]!.length > FEWEST_POINTS;
		const cut = known && slice(hull.geometry.coordinates[0]!.slice(0, -1) as LngLat[], words);
		if (cut && cut.length > 2)
			return { type: 'Polygon' as const, coordinates: [[...cut, cut[0]!].map(rounded)] };
		return ringSector(anchor.point, [0, nearKm(anchor)], bearingOf(words) ?? [0, 360]);
	});
	return {
		geometry: together(parts),
		fading: true,
		derived: true,
		assumption: 'The border is not known: drawn over the known places within, cut where the words suggest.'
	};
}
