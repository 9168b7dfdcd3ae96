import { joinLines } from './chains.ts';
import { dump, type Piece } from './gmt.ts';
import { toLngLat, toWorld, worldPx, type WorldPoint } from '#core/geo/mercator.ts';
import { REGION } from './region.ts';
import { thin } from './thin.ts';

/** A river or border with what tells it from others of its kind. */
export interface Course {
	properties: Record<string, string | number>;
	points: WorldPoint[];
}

/** WDB II: 1 major to 4 minor; what is above are intermittent rivers and canals of today, 0 repeats lakes. */
const RIVER_CLASSES = [1, 2, 3, 4];
const TOLERANCE_PX = 0.3;

/** Where a line ends on the edge of a bin, the next bin may hold it again as a line without length. */
const hasLength = ({ points }: Piece) =>
	points.some(([lng, lat]) => lng !== points[0]![0] || lat !== points[0]![1]);

const joined = (pieces: Piece[]) =>
	joinLines(pieces.filter(hasLength).map(({ points }) => points.map(toWorld)));

/** Rivers; `r` is the class. */
export function readRivers(): Course[] {
	const pieces = dump('rivers', REGION);
	return RIVER_CLASSES.flatMap((r) =>
		joined(pieces.filter(({ level }) => level === r)).map((points) => ({ properties: { r }, points }))
	);
}

/** The lines of 1953, on land and around the islands of the west coast, are all the borders in this box. */
function isDemarcation(points: WorldPoint[]): boolean {
	return points.map(toLngLat).every(([lng, lat]) => lng > 124 && lng < 128.7 && lat > 37.4 && lat < 38.8);
}

/** Borders of states; `c` marks the demarcation line of 1953. */
export function readBorders(): Course[] {
	return joined(dump('borders', REGION)).map((points) => ({
		properties: isDemarcation(points) ? { c: 'mdl' } : {},
		points
	}));
}

/** The courses as they are drawn at a zoom. */
export function coursesAt(courses: Course[], zoom: number): Course[] {
	const tolerance = TOLERANCE_PX / worldPx(zoom);
	return courses.map(({ properties, points }) => ({ properties, points: thin(points, tolerance) }));
}
