import type { DateBasis, Front, FrontBasis, LngLat, Place, Span } from '../types.ts';
import distance from '@turf/distance';
import { FormIndex } from './form-index.ts';
import { scan } from './scan.ts';
import { SPACED, Words } from './words.ts';

/** A front or formation named in a text. */
export interface FrontMention extends Span {
	front: string;
	basis: FrontBasis;
}

interface Named {
	entry: Front;
	/** `Western (Seoul)`, which needs a later `fronts`: “the Western (Seoul) and Southeastern (Busan) fronts”. */
	stem: boolean;
}

/** The fronts of a gazetteer, ready to be found. */
export interface FrontIndex {
	names: FormIndex<Named>;
	byId: Map<string, Front>;
	/** Points that mark the reach of each front (not of formations). */
	reach: Map<string, LngLat[]>;
}

/** A place this near to a marked point of a front counts as on it. */
const REACH_KM = 30;
const FRONT_WORD = /\s+front$/i;
/** `… and Southeastern (Busan) fronts` */
const SHARED_FRONTS = /^\)?(?:(?:,|\s+(?:and|or)\s)[^.;]{0,80}?|\s+)\bfronts\b/i;

export function buildFrontIndex(fronts: Front[], places: Map<string, Place>): FrontIndex {
	const items = fronts.flatMap((entry) =>
		[entry.title, ...entry.aliases]
			.map(withoutBrackets)
			.flatMap((text) => [
				{ text, value: { entry, stem: false } },
				...(FRONT_WORD.test(text)
					? [{ text: text.replace(FRONT_WORD, ''), value: { entry, stem: true } }]
					: [])
			])
	);
	const reach = new Map<string, LngLat[]>();
	for (const front of fronts) {
		if (front.kind !== 'front') continue;
		const points = front.extent.map((id) => places.get(id)?.point);
		reach.set(
			front.id,
			points.filter((point) => point !== undefined)
		);
	}
	return { names: new FormIndex(items), byId: new Map(fronts.map((front) => [front.id, front])), reach };
}

/** `Western (Seoul) front`: brackets break words apart in texts and names alike, so both are read without them. */
function withoutBrackets(text: string): string {
	return text.replace(/[()]/g, '');
}

/** A paper written after a front dissolved still speaks of it, for a while. */
const AFTERMATH_DAYS = 30;

/** Days of a date in EDTF since 1970, of a month or a year its first or last. */
function dayNumber(edtf: string, end: boolean): number {
	const [year, month, day] = edtf.slice(0, 10).split('-').map(Number) as [number, number?, number?];
	const date = day
		? Date.UTC(year, month! - 1, day)
		: end
			? Date.UTC(year, month ?? 12, 0)
			: Date.UTC(year, (month ?? 1) - 1, 1);
	return date / 86_400_000;
}

/** Whether sources speak of a front on a date, or `slack` days before or after; an open end is open. */
function covers(front: Front, edtf: string | undefined, slack = 0): boolean {
	if (!edtf) return true;
	const [from, to] = [dayNumber(edtf.split('/')[0]!, false), dayNumber(edtf.split('/').at(-1)!, true)];
	return (
		(!front.start || to >= dayNumber(front.start, false) - slack) &&
		(!front.end || from <= dayNumber(front.end, true) + slack)
	);
}

/** The front that an entry stands for: itself, or for a formation, line or battle the one on which it stands. */
function frontOf(entry: Front): { id: string; basis: FrontBasis } | undefined {
	if (entry.kind === 'front') return { id: entry.id, basis: 'named' };
	return entry.front ? { id: entry.front, basis: 'formation' } : undefined;
}

/**
 * Finds fronts and formations named in a sentence.
 *
 * A formation counts only within its dates: army groups with the same number come and go. A front named as such counts
 * a while longer.
 *
 * @param edtf the sentence's date, when known
 */
export function findFronts(
	text: string,
	sentence: Span,
	index: FrontIndex,
	edtf: string | undefined
): FrontMention[] {
	return scanOverBrackets(text, sentence, index)
		.filter(({ named, end }) => !named.stem || SHARED_FRONTS.test(text.slice(end, sentence.end)))
		.flatMap(({ named, start, end }) => {
			const front = frontOf(named.entry);
			if (!front || !covers(named.entry, edtf, front.basis === 'named' ? AFTERMATH_DAYS : 0)) return [];
			return [{ start, end, front: front.id, basis: front.basis }];
		});
}

function scanOverBrackets(text: string, sentence: Span, index: FrontIndex) {
	const run = new Words(text, sentence);
	for (let word = 1; word < run.length; word++) {
		const gap = text.slice(run.ends[word - 1]!, run.starts[word]!);
		if (gap === ' (' || gap === ') ') run.joints[word] = SPACED;
	}
	return scan(run, index.names, true, () => true).map((hit) => {
		// Several entries may share a name (the Seoul group of either side): the most specific spelling was tried first.
		const named = hit.forms[0]!.value;
		return { named, start: run.starts[hit.first]!, end: run.ends[hit.last - 1]! };
	});
}

/**
 * The front on which a mention stands: the one in whose name it stands, else the one named nearest before it in the
 * sentence, else after it, else the one whose dated reach its place lies in.
 */
export function frontAt(
	mention: Span,
	named: FrontMention[],
	place: Place | undefined,
	date: { edtf: string; basis: DateBasis } | undefined,
	index: FrontIndex
): { id: string; basis: FrontBasis } | undefined {
	const around = named.find((front) => front.start <= mention.start && mention.end <= front.end);
	const fronts = named.filter((front) => front.basis === 'named');
	const pool = around ? [around] : fronts.length > 0 ? fronts : named;
	const chosen = pool.findLast((front) => front.start <= mention.start) ?? pool[0];
	if (chosen) return { id: chosen.front, basis: chosen.basis };
	return place?.point && byGeography(place.point, date?.edtf, index);
}

function byGeography(point: LngLat, edtf: string | undefined, index: FrontIndex) {
	if (!edtf) return undefined;
	const near = [...index.reach].filter(
		([id, points]) =>
			covers(index.byId.get(id)!, edtf) && points.some((mark) => distance(mark, point) <= REACH_KM)
	);
	return near.length === 1 ? { id: near[0]![0], basis: 'geography' as const } : undefined;
}
