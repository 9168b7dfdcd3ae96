import type { Issue, Place } from '#core/types.ts';
import type { Read } from './read.ts';

/** The ids from `start` back to itself along `within`, or undefined when the way ends or runs into another circle. */
function circle(start: string, within: ReadonlyMap<string, string | undefined>): string[] | undefined {
	const way = [start];
	for (let id = within.get(start); id !== undefined && way.length <= within.size; id = within.get(id)) {
		if (id === start) return way;
		way.push(id);
	}
	return undefined;
}

/**
 * Finds places that lie, by way of others, within themselves.
 *
 * @param places ids unique
 * @returns for each place of a circle an issue of severity error, with the whole circle
 */
export function findCycles(places: readonly Read<Place>[]): Map<string, Issue> {
	const within = new Map(places.map(({ value }) => [value.id, value.within]));
	const found = new Map<string, Issue>();
	for (const { value, entry } of places) {
		const way = circle(value.id, within);
		if (!way) continue;
		found.set(value.id, {
			code: 'within-cycle',
			severity: 'error',
			message: `${entry.name} lies within itself: ${[...way, value.id].join(' → ')}. Expected each "within" to name a larger unit.`,
			at: entry.at(['within'])
		});
	}
	return found;
}
