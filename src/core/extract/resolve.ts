import distance from '@turf/distance';
import type { Candidate, LngLat, Place, Reason, Span } from '../types.ts';
import { bySpelling, prominence, spellingReason, type Option } from './candidates.ts';
import { genericBeside } from './generics.ts';

/** A name in a text with the places it may name, best spelling first; at least one. */
export interface Name extends Span {
	options: Option[];
}

/** What was made of a name by its spelling and surroundings alone. */
export interface Resolution {
	chosen: Option;
	/** Rivals as good as the chosen one. */
	rivals: Candidate[];
	reasons: Reason[];
}

/** The nearer homonym must be this many times nearer to what is certain around it to be chosen for that. */
const NEARER = 2;
/** Two homonyms this near to each other are the town and its county, or the island and its port. */
const SAME_SPOT_KM = 40;
/** Beyond this many certain places around a name, more do not tell more. */
const MOST_ANCHORS = 8;
/** From here on the certain places of a name's own sentence tell enough. */
const ENOUGH_IN_SENTENCE = 1;

/** The options whose spelling none beats. */
function bestSpelled(options: Option[]): Option[] {
	return options.filter((option) => bySpelling(option, options[0]!) === 0);
}

/** Points of the names that can be one place only: those of the sentence, else of the text, nearest to `at` first. */
function anchorsAround(at: number, certain: { start: number; point: LngLat }[], sentence: Span): LngLat[] {
	const others = certain.filter(({ start }) => start !== at);
	const beside = others.filter(({ start }) => start >= sentence.start && start < sentence.end);
	return (beside.length >= ENOUGH_IN_SENTENCE ? beside : others)
		.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at) || a.start - b.start)
		.slice(0, MOST_ANCHORS)
		.map(({ point }) => point);
}

function meanKm(point: LngLat, anchors: LngLat[]): number {
	return anchors.reduce((sum, anchor) => sum + distance(point, anchor), 0) / anchors.length;
}

function sameSpot(a: Place, b: Place): boolean {
	return (
		a.within === b.id ||
		b.within === a.id ||
		(a.point !== undefined && b.point !== undefined && distance(a.point, b.point) <= SAME_SPOT_KM)
	);
}

/**
 * Chooses among the places that each name of a document may name: by spelling, a common noun beside it, nearness to
 * what is certain around it, and at last by kind. A tie between places apart stays contested.
 *
 * @param names all names of the document, in order
 * @param sentences all its sentences, in order
 * @returns a resolution for each name, in the same order
 */
export function resolve(text: string, names: Name[], sentences: Span[]): Resolution[] {
	const certain = names.flatMap(({ start, options }) => {
		const [only, other] = bestSpelled(options);
		return !other && only?.place.point && only.place.kind !== 'country'
			? [{ start, point: only.place.point }]
			: [];
	});
	return names.map((name) => {
		const sentence = sentences.find(({ end }) => name.start < end) ?? { start: 0, end: text.length };
		return choose(text, name, anchorsAround(name.start, certain, sentence));
	});
}

function choose(text: string, name: Name, anchors: LngLat[]): Resolution {
	let pool = bestSpelled(name.options);
	const reasons: Reason[] = [];
	const narrow = (better: Option[], reason: () => Reason) => {
		if (better.length === 0 || better.length === pool.length) return;
		pool = better;
		reasons.push(reason());
	};
	const generic = genericBeside(text, name.start, name.end);
	if (pool.length > 1 && generic) {
		narrow(
			pool.filter(({ place }) => generic.kinds.includes(place.kind)),
			() => ({ code: 'kind-word', says: `“${generic.word}” stands beside it.` })
		);
	}
	if (pool.length > 1 && anchors.length > 0) narrow(...nearest(pool, anchors));
	if (pool.length > 1) {
		const spots = pool.every(({ place }) => sameSpot(place, pool[0]!.place));
		const top = Math.min(...pool.map(({ place }) => prominence(place.kind)));
		const foremost = pool.filter(({ place }) => prominence(place.kind) === top);
		if (
			spots ||
			pool.every((option) => foremost.includes(option) || prominence(option.place.kind) > top + 1)
		) {
			narrow(foremost.slice(0, spots ? 1 : undefined), () => ({
				code: 'prominence',
				says: `The better known of places with this name (${pool[0]!.place.kind}).`
			}));
		}
	}
	pool.sort(
		(a, b) => prominence(a.place.kind) - prominence(b.place.kind) || (a.place.id < b.place.id ? -1 : 1)
	);
	const [chosen, ...rivals] = pool as [Option, ...Option[]];
	return {
		chosen,
		rivals: rivals
			.filter(({ place }) => !sameSpot(place, chosen.place))
			.map((option) => ({ place: option.place.id, reasons: [spellingReason(option)] })),
		reasons: [spellingReason(chosen), ...reasons]
	};
}

/** The options clearly nearer than the others to the certain places around. */
function nearest(pool: Option[], anchors: LngLat[]): [Option[], () => Reason] {
	const measured = pool
		.flatMap((option) => (option.place.point ? [{ option, km: meanKm(option.place.point, anchors) }] : []))
		.sort((a, b) => a.km - b.km);
	const [best, ...others] = measured;
	const near = best
		? [
				best,
				...others.filter(
					({ km, option }) => km < best.km * NEARER || sameSpot(option.place, best.option.place)
				)
			]
		: [];
	const far = others.find(({ km }) => km >= (best?.km ?? 0) * NEARER);
	return [
		near.map(({ option }) => option),
		() => ({
			code: 'nearness',
			says:
				`${best!.option.place.title} lies ${Math.round(best!.km)} km on average from the certain places around` +
				(far ? `, ${far.option.place.title} ${Math.round(far.km)} km.` : '.')
		})
	];
}
