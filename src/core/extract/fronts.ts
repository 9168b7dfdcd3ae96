import type { DateBasis, Front, FrontBasis, LngLat, Place, PlaceKind, Span } from '../types.ts';
import distance from '@turf/distance';
import { DAY_MS } from '../documents/calendar.ts';
import { obliqueCases } from '../names/inflection.ts';
import { FormIndex } from './form-index.ts';
import { BROKEN, SPACED } from './gaps.ts';
import { scan } from './scan.ts';
import type { Words } from './words.ts';

/** A front or formation named in a text. */
export interface FrontMention extends Span {
	front: string;
	basis: FrontBasis;
}

interface Named {
	entry: Front;
	days: Days;
	/** `Western (Seoul)`, which needs a later `fronts`: “the Western (Seoul) and Southeastern (Busan) fronts”. */
	stem: boolean;
}

/** The fronts of a gazetteer, ready to be found. */
export interface FrontIndex {
	names: FormIndex<Named>;
	byId: Map<string, Front>;
	/** The fronts (not formations) within whose reach a place lies, and the days on which sources speak of them. */
	reach: Map<string, { id: string; days: Days }[]>;
}

/** Days since 1970, both included. */
type Days = [first: number, last: number];

const TOO_LARGE = new Set<PlaceKind>(['country', 'province', 'region', 'sea', 'line']);
/** A place this near to a marked point of a front counts as on it. */
const REACH_KM = 30;
/** No place farther north or south than this is within reach: a cheap test before the distance. */
const REACH_DEGREES = REACH_KM / 110;
const FRONT_WORD = /\s+front$/i;
/** `… and Southeastern (Busan) fronts` */
const SHARED_FRONTS = /^\)?(?:(?:,|\s+(?:and|or)\s)[^.;]{0,80}?|\s+)\bfronts\b/i;

export function buildFrontIndex(fronts: Front[], places: Map<string, Place>): FrontIndex {
	const items = fronts.flatMap((entry) => {
		const named = { entry, days: daysOf(entry) };
		return [entry.title, ...entry.aliases]
			.map(withoutBrackets)
			.flatMap((text) => [text, ...obliqueCases(text)])
			.flatMap((text) => [
				{ text, value: { ...named, stem: false } },
				...(FRONT_WORD.test(text)
					? [{ text: text.replace(FRONT_WORD, ''), value: { ...named, stem: true } }]
					: [])
			]);
	});
	return {
		names: new FormIndex(items),
		byId: new Map(fronts.map((front) => [front.id, front])),
		reach: reachOf(fronts, places)
	};
}

function reachOf(fronts: Front[], places: Map<string, Place>): FrontIndex['reach'] {
	const marked = fronts
		.filter(({ kind }) => kind === 'front')
		.map((front) => {
			const points = front.extent.map((id) => places.get(id)?.point);
			return { id: front.id, points: points.filter((point) => point !== undefined), days: daysOf(front) };
		});
	return new Map(
		[...places.values()].map(({ id, point }) => [
			id,
			marked.filter(({ points }) => point && points.some((mark) => withinReach(mark, point)))
		])
	);
}

/** `Western (Seoul) front`: brackets break words apart in texts and names alike, so both are read without them. */
function withoutBrackets(text: string): string {
	return text.replace(/[()]/g, '');
}

/** A paper written after a front dissolved still speaks of it, for a while. */
const AFTERMATH_DAYS = 30;

/** Days of a date in EDTF since 1970, of a month or a year its first or last. */
function dayNumber(edtf: string, end: boolean): number {
	const year = Number(edtf.slice(0, 4));
	const month = Number(edtf.slice(5, 7));
	const day = Number(edtf.slice(8, 10));
	const last = month > 0 ? month : 12;
	const date =
		day > 0
			? Date.UTC(year, month - 1, day)
			: end
				? Date.UTC(year, last, 0)
				: Date.UTC(year, Math.max(0, month - 1), 1);
	return date / DAY_MS;
}

/** The days on which sources speak of a front; an open end is open. */
function daysOf({ start, end }: Front): Days {
	return [start ? dayNumber(start, false) : -Infinity, end ? dayNumber(end, true) : Infinity];
}

function daysIn(edtf: string): Days {
	const slash = edtf.indexOf('/');
	const [first, last] = slash < 0 ? [edtf, edtf] : [edtf.slice(0, slash), edtf.slice(slash + 1)];
	return [dayNumber(first, false), dayNumber(last, true)];
}

/** Whether two spans of time meet, or are apart by no more than `slack` days. */
function meet([first, last]: Days, [from, to]: Days, slack = 0): boolean {
	return to >= first - slack && from <= last + slack;
}

/** The front that an entry stands for: itself, or for a formation, line or battle the one on which it stands. */
function frontOf(entry: Front): { id: string; basis: FrontBasis } | undefined {
	if (entry.kind === 'front') return { id: entry.id, basis: 'named' };
	return entry.front ? { id: entry.front, basis: 'formation' } : undefined;
}

/** Words that name a front or a formation, whether or not it was one at the time. */
export interface FrontName extends Span {
	named: Named;
}

/**
 * Fronts and formations named in a sentence.
 *
 * A formation counts only within its dates: army groups with the same number come and go. A front named as such counts
 * a while longer.
 *
 * @param names those of its passage, in order
 * @param edtf the sentence's date, when known
 */
export function frontsIn(
	text: string,
	sentence: Span,
	names: FrontName[],
	edtf: string | undefined
): FrontMention[] {
	if (names.length === 0) return [];
	return names
		.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
		.filter(({ named, end }) => !named.stem || SHARED_FRONTS.test(text.slice(end, sentence.end)))
		.flatMap(({ named, start, end }) => {
			const front = frontOf(named.entry);
			if (!front) return [];
			const slack = front.basis === 'named' ? AFTERMATH_DAYS : 0;
			if (edtf && !meet(named.days, daysIn(edtf), slack)) return [];
			return [{ start, end, front: front.id, basis: front.basis }];
		});
}

/**
 * Finds the names of fronts and formations in a passage.
 *
 * @param run the words of the passage
 * @returns in order, disjoint
 */
export function findFrontNames(run: Words, index: FrontIndex): FrontName[] {
	return scan(run, index.names, true, () => true, jointsOverBrackets(run)).map((hit) => {
		// Several entries may share a name (the Seoul group of either side): the most specific spelling was tried first.
		const named = hit.forms[0]!.value;
		return { named, start: run.starts[hit.first]!, end: run.ends[hit.last - 1]! };
	});
}

/** The joints of a run, with words joined that only a bracket and a space part: `Western (Seoul) front`. */
function jointsOverBrackets({ text, length, starts, ends, joints }: Words): Uint8Array {
	if (length === 0 || !text.slice(starts[0], ends[length - 1]).includes('(')) return joints;
	const open = joints.slice(0, length);
	for (let word = 1; word < length; word++) {
		const end = ends[word - 1]!;
		if (open[word] !== BROKEN || starts[word]! - end !== 2) continue;
		const [first, second] = [text[end], text[end + 1]];
		if ((first === ' ' && second === '(') || (first === ')' && second === ' ')) open[word] = SPACED;
	}
	return open;
}

/**
 * The front on which a mention stands: the one in whose name it stands, else the one named nearest before it in the
 * sentence, else after it, else the one whose dated reach its place lies in, else for a place in Korea the one that an
 * earlier sentence names.
 *
 * @param carried the front that an earlier sentence of the passage names
 */
export function frontAt(
	mention: Span,
	named: FrontMention[],
	carried: FrontMention | undefined,
	place: Place | undefined,
	date: { edtf: string; basis: DateBasis } | undefined,
	index: FrontIndex
): { id: string; basis: FrontBasis } | undefined {
	const around = named.find((front) => front.start <= mention.start && mention.end <= front.end);
	const fronts = named.filter((front) => front.basis === 'named');
	const pool = around ? [around] : fronts.length > 0 ? fronts : named;
	const chosen = pool.findLast((front) => front.start <= mention.start) ?? pool[0];
	if (chosen) return { id: chosen.front, basis: chosen.basis };
	const reach = place && byGeography(index.reach.get(place.id) ?? [], date?.edtf);
	return reach ?? (carried && place && isSpot(place) ? { id: carried.front, basis: 'carried' } : undefined);
}

/** Whether a place in Korea is small enough to lie on one front. */
function isSpot({ kind, hangul }: Place): boolean {
	return hangul.length > 0 && !TOO_LARGE.has(kind);
}

function byGeography(reach: { id: string; days: Days }[], edtf: string | undefined) {
	if (!edtf || reach.length === 0) return undefined;
	const days = daysIn(edtf);
	const near = reach.filter((front) => meet(front.days, days));
	return near.length === 1 ? { id: near[0]!.id, basis: 'geography' as const } : undefined;
}

function withinReach(mark: LngLat, point: LngLat): boolean {
	return Math.abs(mark[1] - point[1]) <= REACH_DEGREES && distance(mark, point) <= REACH_KM;
}
