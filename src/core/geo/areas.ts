import convex from '@turf/convex';
import distance from '@turf/distance';
import { points as pointsOf } from '@turf/helpers';
import type { Polygon } from 'geojson';
import type { LngLat } from '#core/types.ts';
import { nearKm, together, type Anchored, type Drawing } from './drawing.ts';
import { footOn, isParallel, KM_PER_DEGREE, parallelStrip } from './parallel.ts';
import { ellipseOver, middleOf, ringSector } from './shapes.ts';

/** A direction without a distance is drawn so far: about a day's march of a motorized division in 1950. */
const OPEN_KM = 50;
const OPEN_DEGREES = 0.45;
/** One number is drawn as a ring of so much to either side: “20 km” is a round number. */
const ROUNDING = 0.1;
const ALL_ROUND: [number, number] = [0, 360];

const ROUNDED = 'One number is told: drawn a tenth to either side.';
const UNMEASURED = `No distance is told: drawn out to ${OPEN_KM} km.`;

/** The ring that a distance means, and what is assumed by it. */
function ringOf([min, max]: [number, number]): { ring: [number, number]; assumption?: string } {
	if (min < max) return { ring: [min, max] };
	return { ring: [max * (1 - ROUNDING), max * (1 + ROUNDING)], assumption: ROUNDED };
}

/** A sector of a ring about each anchor; off a line of latitude, the strip on that side of it. */
export function drawSector({ relation: { bearing, km }, anchors }: Anchored): Drawing | undefined {
	if (!bearing) return undefined;
	const { ring, assumption } = km
		? ringOf(km)
		: { ring: [0, OPEN_KM] as [number, number], assumption: UNMEASURED };
	const parts = anchors.map((anchor) => {
		if (!isParallel(anchor)) return ringSector(anchor.point, ring, bearing);
		const degrees = km ? km[1] / KM_PER_DEGREE : OPEN_DEGREES;
		const north = Math.cos((middleOf(bearing) * Math.PI) / 180) > 0;
		return north ? parallelStrip(anchor.point, 0, degrees) : parallelStrip(anchor.point, degrees, 0);
	});
	return {
		geometry: together(parts),
		...(assumption && { assumption }),
		...(!km && { fading: true as const })
	};
}

/** A fading disc about each anchor, or the ring that a distance gives. */
export function drawNear({ relation: { km }, anchors }: Anchored): Drawing {
	if (km) {
		const { ring, assumption } = ringOf(km);
		const parts = anchors.map(({ point }) => ringSector(point, ring, ALL_ROUND));
		return { geometry: together(parts), ...(assumption && { assumption }) };
	}
	const reach = [...new Set(anchors.map(nearKm))].join(' or ');
	const parts = anchors.map((anchor) => {
		const degrees = nearKm(anchor) / KM_PER_DEGREE;
		if (isParallel(anchor)) return parallelStrip(anchor.point, degrees, degrees);
		return ringSector(anchor.point, [0, nearKm(anchor)], ALL_ROUND);
	});
	return {
		geometry: together(parts),
		fading: true,
		assumption: `How near is not told: drawn ${reach} km around, by the kind of place.`
	};
}

/** The ellipse over two anchors, half as wide as long; the hull of three and more. */
export function drawBetween({ anchors }: Anchored): Drawing | undefined {
	if (anchors.length < 2) return undefined;
	const [first, second] = anchors as [(typeof anchors)[0], (typeof anchors)[0]];
	const standing = (anchor: typeof first, other: typeof first): LngLat =>
		isParallel(anchor) ? footOn(anchor.point, other.point) : anchor.point;
	const [a, b] = [standing(first, second), standing(second, first)];
	const hull = anchors.length > 2 ? convex(pointsOf(anchors.map(({ point }) => point)))?.geometry : undefined;
	const geometry: Polygon = hull ?? ellipseOver(a, b, distance(a, b) / 4);
	return {
		geometry,
		fading: true,
		assumption: 'How far aside is not told: drawn half as wide as long.'
	};
}
