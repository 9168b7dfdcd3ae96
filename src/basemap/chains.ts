import type { WorldPoint } from '#core/geo/mercator.ts';

const key = ([x, y]: WorldPoint) => `${x.toFixed(9)},${y.toFixed(9)}`;

/**
 * Joins lines end to end, so that dashes and joins run on over the edges at which they were cut. Where more than two
 * meet, all end there.
 */
export function joinLines(lines: WorldPoint[][]): WorldPoint[][] {
	const ends = new Map<string, number[]>();
	const note = (point: WorldPoint, line: number) => {
		const at = key(point);
		ends.set(at, [...(ends.get(at) ?? []), line]);
	};
	for (const [index, line] of lines.entries()) {
		note(line[0]!, index);
		note(line.at(-1)!, index);
	}
	const used = new Set<number>();

	/** Adds at the end of a line all that goes on from there. */
	function extend(chain: WorldPoint[]): WorldPoint[] {
		const joined = [...chain];
		for (;;) {
			const tip = joined.at(-1)!;
			const meeting = ends.get(key(tip))!;
			const next = meeting.find((index) => !used.has(index));
			if (meeting.length !== 2 || next === undefined) return joined;
			used.add(next);
			const line = lines[next]!;
			joined.push(...(key(line[0]!) === key(tip) ? line : line.toReversed()).slice(1));
		}
	}

	const chains: WorldPoint[][] = [];
	for (const [index, line] of lines.entries()) {
		if (used.has(index)) continue;
		used.add(index);
		chains.push(extend(extend(line).toReversed()).toReversed());
	}
	return chains;
}
