import distance from '@turf/distance';
import type { Candidate, LngLat, Place, PlaceKind, Reason, Script, Span } from '../types.ts';
import { bySpelling, prominence, spellingReason, type Option } from './candidates.ts';
import { genericBeside } from './generics.ts';
import { inHabit } from './habit.ts';

/** A name in a text with the places it may name, best spelling first; at least one. */
export interface Name extends Span {
	options: Option[];
	/** The form as which a damaged word was read. */
	meant?: string;
	sentence: Span;
}

/** What was made of a name by its spelling and surroundings alone. */
export interface Resolution {
	chosen: Option;
	/** Rivals as good as the chosen one. */
	rivals: Candidate[];
	reasons: Reason[];
}

/** The nearer homonym must be this many times nearer to what is certain around it to be chosen for that. */
const NEARER = 1.6;
/** Two homonyms this near to each other are the town and its county, or the island and its port. */
const SAME_SPOT_KM = 40;
/** Beyond this many certain places on either side of a name, more do not tell more. */
const MOST_ANCHORS = 4;

/** What texts hardly name without its noun, unless the name is nothing else's. */
const NATURAL = new Set<PlaceKind>([
	'river',
	'range',
	'mountain',
	'sea',
	'bay',
	'strait',
	'reservoir',
	'pass'
]);

/** The options whose spelling none beats. */
function bestSpelled(options: Option[]): Option[] {
	return options.filter((option) => bySpelling(option, options[0]!) === 0);
}

/** A name that can be one place only. */
interface Anchor {
	start: number;
	script: Script;
	place: Place;
	point: LngLat;
}

/** The anchors nearest to position `at` of the text, at most `MOST_ANCHORS` on either side. */
function anchorsAround(name: Name, anchors: Anchor[]): Anchor[] {
	let low = 0;
	for (let high = anchors.length; low < high;) {
		const middle = (low + high) >> 1;
		if (anchors[middle]!.start < name.start) low = middle + 1;
		else high = middle;
	}
	const near = anchors
		.slice(Math.max(0, low - MOST_ANCHORS), low + MOST_ANCHORS + 1)
		.filter(({ start }) => start !== name.start);
	const beside = near.filter(({ start }) => start >= name.sentence.start && start < name.sentence.end);
	return beside.length > 0 ? beside : near;
}

/** Whether a form comes from the first reading that the gazetteer gives, or from none. */
function isMainReading({ place, form }: Option): boolean {
	const reading = form.chain.find(({ script }) => script === 'Kana')?.form;
	return reading === undefined || reading === place.kana[0];
}

/**
 * Mean distance of a place from the anchors. The place itself is none: a text that calls it Antung in one breath means
 * another by Andong in the next.
 */
function meanKm(place: Place, anchors: Anchor[]): number | undefined {
	const others = anchors.filter((anchor) => anchor.place !== place);
	if (!place.point || others.length === 0) return undefined;
	return others.reduce((sum, { point }) => sum + distance(place.point!, point), 0) / others.length;
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
 * what is certain in its sentence, else around it, and at last by kind. A tie between places apart stays contested.
 *
 * @param given all names of the document, in order
 * @returns a resolution for each name, in the same order
 */
export function resolve(text: string, given: Name[]): Resolution[] {
	const names = inHabit(text, given);
	const anchors = names.flatMap(({ start, options }) => {
		const [only, other] = bestSpelled(options);
		const place = other ? undefined : only?.place;
		return place?.point && place.kind !== 'country'
			? [{ start, script: only!.form.script, place, point: place.point }]
			: [];
	});
	return names.map((name) => choose(text, name, anchorsAround(name, anchors)));
}

function choose(text: string, name: Name, anchors: Anchor[]): Resolution {
	let pool = bestSpelled(name.options);
	const reasons: Reason[] = [];
	const narrow = (better: Option[], reason: () => Reason) => {
		if (better.length === 0 || better.length === pool.length) return;
		pool = better;
		reasons.push(reason());
	};
	if (name.meant) {
		reasons.push({
			code: 'misprint',
			says: `A guess: read as “${name.meant}”, which scanning often damages so.`
		});
	}
	const generic = genericBeside(text, name.start, name.end);
	if (pool.length > 1 && generic) {
		narrow(
			pool.filter(({ place }) => generic.kinds.includes(place.kind)),
			() => ({ code: 'kind-word', says: `“${generic.word}” stands beside it.` })
		);
	}
	if (pool.length > 1 && !generic) {
		const article = /\bthe\s+$/i.test(text.slice(Math.max(0, name.start - 6), name.start));
		narrow(
			pool.filter(({ place }) => (article ? place.kind === 'river' : !NATURAL.has(place.kind))),
			() => ({
				code: 'article',
				says: article
					? 'The article before it speaks of a river.'
					: 'No article or noun speaks of a river or a range.'
			})
		);
	}
	if (pool.length > 1) {
		narrow(pool.filter(isMainReading), () => ({
			code: 'main-reading',
			says: 'The usual reading of its characters.'
		}));
	}
	if (pool.length > 1) {
		const beside = anchors.filter(({ start }) => start >= name.sentence.start && start < name.sentence.end);
		narrow(
			pool.filter(
				({ place, form }) => !beside.some((other) => other.place === place && other.script === form.script)
			),
			() => ({
				code: 'other-named',
				says: 'The other place of this name is named in the same sentence by another.'
			})
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
	pool.sort(byRenown);
	const [chosen, ...rivals] = pool as [Option, ...Option[]];
	return {
		chosen,
		rivals: rivals
			.filter(({ place }) => !sameSpot(place, chosen.place))
			.map((option) => ({ place: option.place.id, reasons: [spellingReason(option)] })),
		reasons: [spellingReason(chosen), ...reasons]
	};
}

/** The better known first; among equals those of Korea, whose readings and romanizations the systems are made for. */
function byRenown({ place: a }: Option, { place: b }: Option): number {
	const korean = (place: Place) => (place.hangul.length > 0 ? 0 : 1);
	return prominence(a.kind) - prominence(b.kind) || korean(a) - korean(b) || (a.id < b.id ? -1 : 1);
}

/** The options clearly nearer than the others to the certain places around. */
function nearest(pool: Option[], anchors: Anchor[]): [Option[], () => Reason] {
	const measured = pool
		.flatMap((option) => {
			const km = meanKm(option.place, anchors);
			return km === undefined ? [] : [{ option, km }];
		})
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
