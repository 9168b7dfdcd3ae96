import type { WorldPoint } from '#core/geo/mercator.ts';

/** Square of the distance from a point to a stretch. */
function offStretch([x, y]: WorldPoint, [ax, ay]: WorldPoint, [bx, by]: WorldPoint): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
	return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/**
 * A line with fewer points, none further off than the tolerance (Douglas and Peucker). Both ends stay, so
 * pieces that meet still do; a ring is split at its point furthest from the start.
 */
export function thin(points: WorldPoint[], tolerance: number): WorldPoint[] {
	const last = points.length - 1;
	const keep = new Uint8Array(points.length);
	keep[0] = keep[last] = 1;
	const open: [number, number][] = [[0, last]];
	while (open.length > 0) {
		const [from, to] = open.pop()!;
		let [far, index] = [tolerance * tolerance, 0];
		for (let i = from + 1; i < to; i++) {
			const off = offStretch(points[i]!, points[from]!, points[to]!);
			if (off > far) [far, index] = [off, i];
		}
		if (index === 0) continue;
		keep[index] = 1;
		open.push([from, index], [index, to]);
	}
	return points.filter((_, i) => keep[i] === 1);
}

/** Area of a ring, whichever way it runs. */
export function areaOf(ring: WorldPoint[]): number {
	let twice = 0;
	for (let i = 1; i < ring.length; i++) {
		const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
		twice += ax * by - bx * ay;
	}
	return Math.abs(twice) / 2;
}
