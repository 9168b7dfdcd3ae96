import type { WorldPoint } from '#core/geo/mercator.ts';

/** A ring is closed: its last point is its first. An outer ring, then its holes. */
export type Ring = WorldPoint[];
export type Polygon = Ring[];

/** A rectangle of the world: left and top, right and bottom. */
export interface Cell {
	min: WorldPoint;
	max: WorldPoint;
}

/** Where on the edge of a cell a point lies: 0 to 4 along left, bottom, right, top from the top left corner. */
function alongEdge([x, y]: WorldPoint, { min, max }: Cell): number {
	const [u, v] = [(x - min[0]) / (max[0] - min[0]), (y - min[1]) / (max[1] - min[1])];
	const sides = [
		[u, v],
		[1 - v, 1 + u],
		[1 - u, 3 - v],
		[v, 4 - u]
	] as [off: number, at: number][];
	return sides.reduce((best, side) => (Math.abs(side[0]) < Math.abs(best[0]) ? side : best))[1] % 4;
}

/** The corner that `alongEdge` numbers so. */
function corner(number: number, { min, max }: Cell): WorldPoint {
	const n = number % 4;
	return [n < 2 ? min[0] : max[0], n === 0 || n === 3 ? min[1] : max[1]];
}

/** The way along the edge from one place to another, past the corners between them. */
function corners(from: number, to: number, cell: Cell): WorldPoint[] {
	const end = to < from ? to + 4 : to;
	const passed: WorldPoint[] = [];
	for (let n = Math.floor(from) + 1; n < end; n++) passed.push(corner(n, cell));
	return passed;
}

/** Whether a point lies in a ring: an odd number of crossings to its right. */
export function contains(ring: Ring, [x, y]: WorldPoint): boolean {
	let inside = false;
	for (let i = 1; i < ring.length; i++) {
		const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
		if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
	}
	return inside;
}

/** Closes lines from edge to edge into rings, each along the edge to where the next line begins. */
function closeAlongEdge(lines: WorldPoint[][], cell: Cell): Ring[] {
	const starts = lines.map((line) => alongEdge(line[0]!, cell));
	const used = new Set<number>();
	const rings: Ring[] = [];
	for (const first of lines.keys()) {
		if (used.has(first)) continue;
		const ring: Ring = [];
		for (let current = first; !used.has(current);) {
			used.add(current);
			ring.push(...lines[current]!);
			const end = alongEdge(lines[current]!.at(-1)!, cell);
			const way = (index: number) => (starts[index]! - end + 4) % 4;
			const open = [...lines.keys()].filter((index) => index === first || !used.has(index));
			current = open.reduce((best, index) => (way(index) < way(best) ? index : best));
			ring.push(...corners(end, starts[current]!, cell));
		}
		rings.push([...ring, ring[0]!]);
	}
	return rings;
}

/**
 * The water in a cell, bounded by shores and the edge of the cell.
 *
 * @param shores.lines Shores from edge to edge, with the land at their left.
 * @param shores.pools Rings around water that lies whole in the cell.
 * @param shores.islands Rings around land that lies whole in the cell.
 * @param isWet Whether the edge is wet where no line meets it.
 * @returns Polygons; an island is a hole of the one around it.
 */
export function waterOf(
	cell: Cell,
	shores: { lines: WorldPoint[][]; pools: Ring[]; islands: Ring[] },
	isWet: boolean
): Polygon[] {
	// Turned round, shores have the water at their left, and the way along the edge goes on with it at the left.
	const banks = closeAlongEdge(
		shores.lines.map((line) => line.toReversed()),
		cell
	);
	const whole = isWet && shores.lines.length === 0 ? [[0, 1, 2, 3, 0].map((n) => corner(n, cell))] : [];
	const polygons: Polygon[] = [...whole, ...banks, ...shores.pools].map((ring) => [ring]);
	for (const island of shores.islands) polygons.find(([outer]) => contains(outer!, island[0]!))?.push(island);
	return polygons;
}
