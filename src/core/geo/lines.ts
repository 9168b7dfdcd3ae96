import distance from '@turf/distance';
import type { LineString } from 'geojson';
import type { LngLat, Place } from '#core/types.ts';
import { isWide, nearKm, together, type Anchored, type Drawing } from './drawing.ts';
import { footOn, isParallel, KM_PER_DEGREE, parallelLine, parallelStrip } from './parallel.ts';
import { middleOf, offset, ringSector } from './shapes.ts';

/** A front between two towns is known no better than this. */
const LINE_WIDTH_KM = 10;
const ROAD_WIDTH_KM = 5;
/** An axis is a direction, not a road: it may lead aside by this share of its length. */
const AXIS_WIDTH = 0.15;
const CROSSING_KM = 15;
/** Where a movement starts, if the sentence names it: not here already, and not at the other end of the continent. */
const START_KM: [number, number] = [10, 400];

const STRAIGHT = 'Drawn straight from place to place; the course between them is not told.';

type Located = Anchored['anchors'][0];

/** The points of a line; on a line of latitude, the one nearest to the place before or after it. */
function course(anchors: Located[]): LngLat[] {
	return anchors.map((anchor, i) => {
		const beside = anchors[i - 1] ?? anchors[i + 1];
		return isParallel(anchor) && beside ? footOn(anchor.point, beside.point) : anchor.point;
	});
}

/** The line through the anchors in the order of the text. */
export function drawLine({ anchors }: Anchored): Drawing | undefined {
	if (anchors.length < 2) return undefined;
	return {
		geometry: { type: 'LineString', coordinates: course(anchors) },
		widthKm: LINE_WIDTH_KM,
		assumption: STRAIGHT
	};
}

/** The way through the anchors, as an arrow; to a single one, “as far as X”, as a movement toward it. */
export function drawMovement(anchored: Anchored): Drawing | undefined {
	if (anchored.anchors.length < 2) return drawToward(anchored);
	const line = drawLine(anchored);
	return line && { ...line, widthKm: ROAD_WIDTH_KM, arrow: true };
}

/** Along a line of latitude, or from place to place; along what has one point only, the area about it. */
export function drawAlong(anchored: Anchored): Drawing | undefined {
	const { anchors } = anchored;
	const [first] = anchors;
	if (anchors.length > 1) {
		const line = drawLine(anchored);
		return line && { ...line, widthKm: ROAD_WIDTH_KM };
	}
	if (isParallel(first!)) return { geometry: parallelLine(first!.point), widthKm: ROAD_WIDTH_KM };
	return {
		geometry: ringSector(first!.point, [0, nearKm(first!)], [0, 360]),
		fading: true,
		assumption: 'Its course is not in the gazetteer: drawn about the one point known of it.'
	};
}

/** Where a movement toward `goal` may start: the nearest other place of the sentence that is no wide area. */
function startOf({ relation, places }: Anchored, goal: LngLat): (Place & { point: LngLat }) | undefined {
	for (const id of relation.beside) {
		const place = places.get(id);
		if (!place?.point || isWide(place) || isParallel(place)) continue;
		const km = distance(place.point, goal);
		if (km >= START_KM[0] && km <= START_KM[1]) return { ...place, point: place.point };
	}
	return undefined;
}

/**
 * An arrow to each anchor from where the sentence lets it start; its width is a share of its length. Where no start is
 * named, only the goal is drawn.
 */
export function drawToward(anchored: Anchored): Drawing {
	const { anchors } = anchored;
	const start = startOf(anchored, anchors[0]!.point);
	if (!start) {
		const goals = anchors.map((goal) =>
			isParallel(goal)
				? parallelStrip(goal.point, nearKm(goal) / KM_PER_DEGREE, nearKm(goal) / KM_PER_DEGREE)
				: ringSector(goal.point, [0, nearKm(goal)], [0, 360])
		);
		return {
			geometry: together(goals),
			fading: true,
			assumption: 'Where the movement starts is not told: only its goal is drawn.'
		};
	}
	const lines = anchors.map((goal): LineString => {
		const end = isParallel(goal) ? footOn(goal.point, start.point) : goal.point;
		return { type: 'LineString', coordinates: [start.point, end] };
	});
	const longest = Math.max(...lines.map(({ coordinates: [a, b] }) => distance(a!, b!)));
	return {
		geometry: together(lines),
		arrow: true,
		widthKm: Math.round(longest * AXIS_WIDTH),
		assumption: `Where it starts is not told: drawn from ${start.title}, which the same sentence names.`
	};
}

/** A short arrow over the line; its place is that of the second anchor, if there is one. */
export function drawCross({ relation: { bearing }, anchors }: Anchored): Drawing {
	const [crossed, at] = anchors as [Located, Located?];
	const middle = at ? (isParallel(crossed) ? footOn(crossed.point, at.point) : at.point) : crossed.point;
	const where = at ? [] : ['Where it is crossed is not told: drawn at the point that stands for it.'];
	if (!bearing && !isParallel(crossed)) {
		return {
			geometry: ringSector(middle, [0, CROSSING_KM], [0, 360]),
			fading: true,
			assumption: [...where, 'The direction is not told.'].join(' ')
		};
	}
	const direction = bearing ? middleOf(bearing) : 0;
	const coordinates = [offset(middle, CROSSING_KM, direction + 180), offset(middle, CROSSING_KM, direction)];
	const assumption = [...where, ...(bearing ? [] : ['The direction is not told.'])].join(' ');
	return {
		geometry: { type: 'LineString', coordinates },
		...(bearing && { arrow: true as const }),
		...(assumption && { assumption })
	};
}
