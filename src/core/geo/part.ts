import type { LngLat, Place } from '#core/types.ts';
import { liesIn } from '../gazetteer/within.ts';
import { bearingOf } from '../extract/space/compass.ts';
import { nearKm, together, type Anchored, type Drawing } from './drawing.ts';
import { outlineOf } from './outline.ts';
import { middleOf, ringSector, rounded } from './shapes.ts';

/** With fewer known points inside, their outline says nothing of the area. */
const FEWEST_POINTS = 5;
const AT_SEA = new Set<Place['kind']>(['sea', 'bay', 'strait', 'island']);
const EDGE = /\b(?:coast|coastline|shore|bank|edge|tip|border|fringe|outskirts|suburbs|corner)s?\b/i;
const CENTRAL = /\b(?:central|middle|interior|inner)\b/i;
/** The same in Russian, Korean, Chinese and Japanese; what stands after a name ends the phrase. */
const EDGE_ELSEWHERE =
	/окраин|берег|побереж|(?:^|\s)кра[йяюе]|оконечност|подступ|границ|предмест|пригород|(?:岸|端|郊|麓|안|단|기슭|강변|교외|외곽|변두리)$/i;
const CENTRAL_ELSEWHERE = /центр|средн|внутренн|(?:중|중앙|中|中央)[部부]$/i;

/** Of a phrase whose words stand before its name. */
const LATIN = /[a-z]/i;

/** The share of the area, from its far side: an edge, a half, and two thirds with the middle. */
function shareOf(words: string): number {
	if (EDGE.test(words) || EDGE_ELSEWHERE.test(words)) return 0.2;
	return isCentral(words) ? 2 / 3 : 1 / 2;
}

function isCentral(words: string): boolean {
	return CENTRAL.test(words) || CENTRAL_ELSEWHERE.test(words);
}

/** All places within another that have a point, however deep; but for islands, which would draw the sea in. */
function pointsWithin(id: string, places: ReadonlyMap<string, Place>): LngLat[] {
	return [...places.values()].flatMap((place) =>
		place.point && !AT_SEA.has(place.kind) && liesIn(place, id, places) ? [place.point] : []
	);
}

/**
 * What of a ring lies at least `least` along a direction (Sutherland and Hodgman 1974, for one edge). Parts of a ring that
 * the cut divides stay joined along it.
 */
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

function slice(outline: LngLat[], words: string, bearing = bearingOf(words)): LngLat[] | undefined {
	const latitude = outline.reduce((sum, [, lat]) => sum + lat, 0) / outline.length;
	const measure = along(bearing ? middleOf(bearing) : 0, latitude);
	const values = outline.map(measure);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (bearing) return clip(outline, measure, high - (high - low) * shareOf(words));
	if (!isCentral(words)) return undefined;
	const third = (high - low) / 3;
	return clip(clip(outline, measure, low + third), (point) => -measure(point), -(high - third));
}

/**
 * Part of each anchor. No gazetteer of ours has borders: the area is the outline of the known points within it, cut across
 * the direction that the words name. Where too few are known, it is that side of a disc about the point.
 */
export function drawPart({ relation, anchors, places }: Anchored): Drawing | undefined {
	const before = relation.phrase.slice(0, Math.max(0, relation.anchorStarts[0]! - relation.start));
	const words = LATIN.test(relation.phrase) ? before : relation.phrase;
	const parts = anchors.map((anchor) => {
		const points = pointsWithin(anchor.id, places);
		const outline = points.length < FEWEST_POINTS ? undefined : outlineOf(points);
		const cut = outline && slice(outline.slice(0, -1), words, relation.bearing);
		if (cut && cut.length > 2)
			return { type: 'Polygon' as const, coordinates: [[...cut, cut[0]!].map(rounded)] };
		return ringSector(anchor.point, [0, nearKm(anchor)], relation.bearing ?? bearingOf(words) ?? [0, 360]);
	});
	return {
		geometry: together(parts),
		fading: true,
		derived: true,
		assumption: 'The border is not known: drawn over the known places within, cut where the words suggest.'
	};
}
