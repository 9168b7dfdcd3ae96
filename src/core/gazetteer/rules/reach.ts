import distance from '@turf/distance';
import type { LngLat, Place } from '#core/types.ts';
import type { Read } from '../read.ts';
import { warn, type Finding } from './rule.ts';

/** Fewer other places than these do not tell how far a province or country reaches. */
const ENOUGH_PLACES = 4;
/** How far beyond the others a place may lie: this much, and a share of the diagonal of their box. */
const MARGIN_KM = 25;
const MARGIN_SHARE = 0.25;

type Located = Read<Place> & { point: LngLat };

const clamp = (x: number, values: number[]) =>
	Math.min(Math.max(x, Math.min(...values)), Math.max(...values));

/** How far a point lies outside the box of others, and how far it may, in km. */
function beyond([lng, lat]: LngLat, others: LngLat[]): { far: number; allowed: number } {
	const lngs = others.map(([x]) => x);
	const lats = others.map(([, y]) => y);
	const diagonal = distance([Math.min(...lngs), Math.min(...lats)], [Math.max(...lngs), Math.max(...lats)]);
	return {
		far: distance([lng, lat], [clamp(lng, lngs), clamp(lat, lats)]),
		allowed: MARGIN_KM + MARGIN_SHARE * diagonal
	};
}

/**
 * Points far outside the reach of the other places within the same unit: swapped digits, or a wrong `within`.
 *
 * No boundaries of 1950 are at hand, so the reach of a unit is taken from its places. A box with a generous margin lets
 * through what is a valley too far; it is there for the degree that was mistyped.
 */
export function checkReach(places: readonly Read<Place>[]): Finding[] {
	const siblings = new Map<string, Located[]>();
	for (const read of places) {
		const { within, point } = read.value;
		if (within === undefined || point === undefined) continue;
		siblings.set(within, [...(siblings.get(within) ?? []), { ...read, point }]);
	}
	return [...siblings].flatMap(([within, located]) => {
		if (located.length <= ENOUGH_PLACES) return [];
		return located.flatMap((read) => {
			const others = located.filter((other) => other !== read).map(({ point }) => point);
			const { far, allowed } = beyond(read.point, others);
			if (far <= allowed) return [];
			const says =
				`the point [${read.point.join(', ')}] lies ${Math.round(far)} km outside the reach of the other ` +
				`${others.length} places within ${within}. Expected at most ${Math.round(allowed)} km. Correct the ` +
				'point or "within", or add an exception with the reason.';
			return [warn(read, 'point-beyond-reach', ['point'], says)];
		});
	});
}
