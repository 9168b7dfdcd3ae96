import { waterOf, type Cell, type Polygon } from './cells.ts';
import { binAt, dump, pointsAtSea, type Piece } from './gmt.ts';
import { toWorld, worldPx, type WorldPoint } from '#core/geo/mercator.ts';
import { isNear, REGION } from './region.ts';
import { areaOf, thin } from './thin.ts';

/** Coasts and lakes of one bin of a degree by a degree, on the world of web maps. */
interface Bin {
	cell: Cell;
	/** Whether its south-western corner lies in the sea. */
	isWet: boolean;
	near: boolean;
	shores: { level: number; points: WorldPoint[] }[];
}

/** What is drawn of shores: water as polygons within each bin, and its edges as lines with the land at their left. */
export interface Shores {
	sea: Polygon[];
	lakes: Polygon[];
	coast: WorldPoint[][];
	lakeshore: WorldPoint[][];
}

const COAST = 1;
const LAKESHORE = 2;
/** Deeper levels are rare and small: ponds on islands in lakes. */
const LEVELS = 3;

/**
 * No point is moved further than this part of a pixel. At the last zoom near Korea that is 60 m, which also takes the
 * stairs out of a source that was once a grid of 90 m.
 */
const NEAR_PX = 0.25;
const FAR_PX = 0.6;
/** Nor further than this part of an island's breadth, so that islets stay round. */
const OF_BREADTH = 0.1;
/** What is smaller is left out, except near Korea at the last zoom. */
const SMALLEST_PX2 = 0.8;

/** Reads the shores of the region, bin by bin. */
export function readShores(): Bin[] {
	const [west, south, east, north] = REGION;
	const corners: [number, number][] = [];
	for (let lat = south; lat < north; lat++) for (let lng = west; lng < east; lng++) corners.push([lng, lat]);
	const wet = new Set(pointsAtSea(corners, REGION).map(String));
	const byBin = Map.groupBy(dump('shores', REGION), ({ bin }: Piece) => bin);
	return corners.map(([lng, lat]) => ({
		cell: { min: toWorld([lng, lat + 1]), max: toWorld([lng + 1, lat]) },
		isWet: wet.has(`${lng},${lat}`),
		near: isNear([lng, lat]),
		shores: (byBin.get(binAt(lng, lat)) ?? [])
			.filter(({ level }) => level <= LEVELS)
			.map(({ level, points }) => ({ level, points: points.map(toWorld) }))
	}));
}

function isRing(points: WorldPoint[]): boolean {
	const [[ax, ay], [bx, by]] = [points[0]!, points.at(-1)!];
	return ax === bx && ay === by;
}

/** The shores of all bins as they are drawn at a zoom: thinned first, so that areas and lines agree. */
export function shoresAt(bins: Bin[], zoom: number, isLast: boolean): Shores {
	const drawn: Shores = { sea: [], lakes: [], coast: [], lakeshore: [] };
	for (const { cell, isWet, near, shores } of bins) {
		const px = 1 / worldPx(zoom);
		const tolerance = px * (near ? NEAR_PX : FAR_PX);
		const smallest = near && isLast ? 0 : SMALLEST_PX2 * px * px;
		const kept = shores
			.filter(({ points }) => !isRing(points) || areaOf(points) >= smallest)
			.map(({ level, points }) => {
				const ring = isRing(points);
				const finest = ring ? OF_BREADTH * Math.sqrt(areaOf(points)) : tolerance;
				return { level, ring, points: thin(points, Math.min(tolerance, finest)) };
			})
			.filter(({ points, ring }) => !ring || points.length > 3);
		const pick = (ring: boolean, ...levels: number[]) =>
			kept.filter((shore) => shore.ring === ring && levels.includes(shore.level)).map(({ points }) => points);
		drawn.sea.push(
			...waterOf(cell, { lines: pick(false, COAST), pools: [], islands: pick(true, COAST) }, isWet)
		);
		drawn.lakes.push(
			...waterOf(
				cell,
				{
					lines: pick(false, LAKESHORE, LEVELS),
					pools: pick(true, LAKESHORE),
					islands: pick(true, LEVELS)
				},
				false
			)
		);
		drawn.coast.push(...kept.filter(({ level }) => level === COAST).map(({ points }) => points));
		drawn.lakeshore.push(...kept.filter(({ level }) => level !== COAST).map(({ points }) => points));
	}
	return drawn;
}
