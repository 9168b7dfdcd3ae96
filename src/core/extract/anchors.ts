import distance from '@turf/distance';
import { firstNot } from '../search.ts';
import type { Place, Script } from '../types.ts';
import { bestSpelled, type Name } from './candidates.ts';

/** A name that can be one place only: what tells of the names around it. */
export interface Anchor {
	start: number;
	end: number;
	script: Script;
	place: Place;
}

/** Beyond this many certain places on either side of a name, more do not tell more. */
const MOST_ON_A_SIDE = 4;
/** In code units: a name this near in another sentence tells more than those farther away. */
const CLOSE = 120;
/** Two homonyms this near to each other are the town and its county, or the island and its port. */
const SAME_SPOT_KM = 40;

/** The names of a document that can be one place only, in order; countries are too large to tell anything. */
export function anchorsOf(names: Name[]): Anchor[] {
	return names.flatMap(({ start, end, options }) => {
		const best = bestSpelled(options);
		// A region without a point is no rival that could mislead.
		const [only, other] = best.length > 1 ? best.filter((option) => option.place.point) : best;
		const place = other ? undefined : only?.place;
		return place && place.kind !== 'country' ? [{ start, end, script: only!.form.script, place }] : [];
	});
}

/** The anchors of a name's own sentence, else those nearest to it in the text. */
export function anchorsAround(name: Name, anchors: Anchor[]): Anchor[] {
	const at = firstNot(anchors, ({ start }) => start < name.start);
	const near = anchors
		.slice(Math.max(0, at - MOST_ON_A_SIDE), at + MOST_ON_A_SIDE + 1)
		.filter(({ start }) => start !== name.start);
	const beside = near.filter((anchor) => inSentence(anchor, name));
	if (beside.length > 0) return beside;
	const close = near.filter(({ start, end }) => start - name.end < CLOSE && name.start - end < CLOSE);
	return close.length > 0 ? close : near;
}

/** Whether an anchor stands in the sentence of a name. */
export function inSentence({ start }: Anchor, { sentence }: Name): boolean {
	return start >= sentence.start && start < sentence.end;
}

/**
 * Mean distance in km of a place from the anchors. The place itself is none: a text that calls it Antung in one breath
 * means another by Andong in the next.
 */
export function meanKm(place: Place, anchors: Anchor[]): number | undefined {
	const points = anchors
		.filter((anchor) => anchor.place !== place)
		.map((anchor) => anchor.place.point)
		.filter((point) => point !== undefined);
	if (!place.point || points.length === 0) return undefined;
	return points.reduce((sum, point) => sum + distance(place.point!, point), 0) / points.length;
}

/** Whether two places are one spot under two entries, or one lies in the other. */
export function sameSpot(a: Place, b: Place): boolean {
	return (
		a.within === b.id ||
		b.within === a.id ||
		(a.point !== undefined && b.point !== undefined && distance(a.point, b.point) <= SAME_SPOT_KM)
	);
}
