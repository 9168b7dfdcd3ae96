import distance from '@turf/distance';
import { lineString } from '@turf/helpers';
import length from '@turf/length';
import { liesIn } from '../gazetteer/within.ts';
import { lettersApart } from '../names/edit-distance.ts';
import { fold } from '../names/fold.ts';
import { formsOf } from '../names/forms.ts';
import type { Candidate, Place, Reason, Span } from '../types.ts';
import { bareChain, bySpelling, spellingReason, type Option } from './candidates.ts';
import type { GlossPair } from './gloss.ts';

/** One side of a gloss: where it stands, what it may name (best first), and which of them its surroundings favour. */
export interface Side extends Span {
	form: string;
	options: Option[];
	chosen?: Place;
	/** Ids of places that its surroundings leave as likely as the chosen one. */
	rivals: string[];
}

/** A pair of a gloss with what it says. */
export interface Judged {
	pair: GlossPair;
	verdict: Verdict;
}

/** What a gloss says of both its sides: one place, its rival if they contradict each other, and why, for each side. */
export interface Verdict {
	place: string;
	alternatives: Candidate[];
	outer: Reason[];
	inner: Reason[];
}

const GLOSS = 'gloss-agrees';
/** A county and its seat, a town and its port: two names, one spot. */
const SEAT_KM = 15;
/** From here on the items of a list are a line worth measuring. */
const LINE_POINTS = 3;

const LARGE = new Set(['country', 'province', 'region', 'sea']);

/** Whether a bracket only says in what larger unit a place lies: `Haeju (Hwanghae)`. */
function locates(a: Place, b: Place, places: Map<string, Place>): boolean {
	if (LARGE.has(a.kind) !== LARGE.has(b.kind)) return true;
	return liesIn(a, b.id, places) || liesIn(b, a.id, places);
}

/** The places that both sides may name, best first. */
function common(outer: Side, inner: Side): [Option, Option][] {
	const shared = outer.options.flatMap((a) => {
		const b = inner.options.find((option) => option.place.id === a.place.id);
		return b ? [[a, b] as [Option, Option]] : [];
	});
	const chosen = (option: Option) => (option.place.id === outer.chosen?.id ? 0 : 1);
	return shared.sort(
		([a1, b1], [a2, b2]) => bySpelling(a1, a2) || bySpelling(b1, b2) || chosen(a1) - chosen(a2)
	);
}

/** What a gloss whose sides agree leaves open: two places that both its spellings name equally, as do the surroundings. */
function leftOpen(
	[[a, b], ...others]: [[Option, Option], ...[Option, Option][]],
	{ rivals }: Side
): Candidate[] {
	return others
		.filter(([c, d]) => bySpelling(a, c) === 0 && bySpelling(b, d) === 0 && rivals.includes(c.place.id))
		.map(([c]) => ({ place: c.place.id, reasons: [spellingReason(c)] }));
}

/** Letters that may differ between an unknown spelling and a form of the place, as a share of its letters. */
const RESEMBLANCE = 0.45;

/**
 * Whether an unknown word in a bracket looks like a spelling of the place before it. `Korea (Muccio)` names its
 * ambassador, `Inchon (Green Beach)` a part of it.
 */
function resembles(unknown: string, place: Place): boolean {
	const key = fold(unknown);
	return formsOf(place).some((form) => lettersApart(key, fold(form.form)) <= RESEMBLANCE * key.length);
}

function best(side: Side): Option | undefined {
	return side.options.find((option) => option.place.id === side.chosen?.id) ?? side.options[0];
}

/**
 * What a gloss says: both sides name one place; or one side is known only through the other; or the two contradict each
 * other, and both are kept. Undefined when the bracket is no gloss after all.
 */
export function judge(outer: Side, inner: Side, places: Map<string, Place>): Verdict | undefined {
	const shared = common(outer, inner);
	if (shared.length > 0) {
		const agreed = shared as [[Option, Option], ...[Option, Option][]];
		const [a, b] = agreed[0];
		const agreement = {
			code: GLOSS,
			says: `The text equates “${outer.form}” and “${inner.form}”; both may name ${a.place.title}.`
		};
		return {
			place: a.place.id,
			alternatives: leftOpen(agreed, outer),
			outer: [spellingReason(a), agreement],
			inner: [spellingReason(b), agreement]
		};
	}
	const [a, b] = [best(outer), best(inner)];
	if (!a || !b) {
		const known = (a ?? b)!;
		// `Spender (Australia)`: where a person is from.
		if (b && LARGE.has(b.place.kind) && !resembles(outer.form, b.place)) return undefined;
		return b || resembles(inner.form, known.place) ? aloneVerdict(outer, inner, known) : undefined;
	}
	if (locates(a.place, b.place, places)) return undefined;
	return contestedVerdict(outer, inner, a, b);
}

/** Only one side is known: the other is what the text equates with it. */
function aloneVerdict(outer: Side, inner: Side, known: Option): Verdict {
	const spelling = spellingReason(known);
	const says = (unknown: Side, other: Side) => ({
		code: 'gloss-alone',
		says: `“${unknown.form}” is not known by itself; the text equates it with “${other.form}”.`
	});
	return {
		place: known.place.id,
		alternatives: [],
		outer: outer.options.length > 0 ? [spelling] : [says(outer, inner), spelling],
		inner: inner.options.length > 0 ? [spelling] : [says(inner, outer), spelling]
	};
}

function contestedVerdict(outer: Side, inner: Side, a: Option, b: Option): Verdict {
	const km = a.place.point && b.place.point ? distance(a.place.point, b.place.point) : undefined;
	const seat = km !== undefined && km <= SEAT_KM;
	const apart = km === undefined ? '' : ` The two lie ${Math.round(km)} km apart.`;
	const contradiction: Reason = seat
		? {
				code: 'gloss-compatible',
				says: `“${outer.form}” is ${a.place.title}, “${inner.form}” is ${b.place.title} (${bareChain(b.form)}): two names, but ${km < 1 ? 'less than 1' : Math.round(km)} km apart, so that both may be meant.`
			}
		: {
				code: 'gloss-contested',
				says: `The text equates “${outer.form}”, which is ${a.place.title}, with “${inner.form}”, which is ${b.place.title} (${bareChain(b.form)}).${apart}`
			};
	return {
		place: a.place.id,
		alternatives: [{ place: b.place.id, reasons: [spellingReason(b)] }],
		outer: [spellingReason(a), contradiction],
		inner: [contradiction, spellingReason(a)]
	};
}

/**
 * The evidence of geometry for an aligned list: how long the line through its places is with the names of each side.
 *
 * @param pairs all pairs of one bracket, in order, with their verdicts
 * @returns undefined when there is no line, or a place has no point, or nothing is contested
 */
export function lineEvidence(pairs: Judged[], places: Map<string, Place>): Reason | undefined {
	if (pairs.length < LINE_POINTS || pairs.every(({ verdict }) => verdict.alternatives.length === 0))
		return undefined;
	const km = (ids: string[]) => {
		const points = ids.map((id) => places.get(id)?.point).filter((point) => point !== undefined);
		return points.length === ids.length ? Math.round(length(lineString(points))) : undefined;
	};
	const outer = km(pairs.map(({ verdict }) => verdict.place));
	const inner = km(pairs.map(({ verdict }) => verdict.alternatives[0]?.place ?? verdict.place));
	if (outer === undefined || inner === undefined) return undefined;
	return {
		code: 'line-length',
		says: `The line through these places is ${outer} km long with the names of the text and ${inner} km with those of the gloss.`
	};
}
