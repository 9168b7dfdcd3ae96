import { FULL_DATE, lastDay } from '../documents/calendar.ts';
import type { FoundDate } from '../documents/dates.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../types.ts';
import { dateOf, dayOf, shifted } from './day-shift.ts';
import { feastOf, type Groups } from './feasts.ts';
import { countOf, EAST_ASIAN, RUSSIAN, WESTERN, type Kind } from './relative-words.ts';
import { scriptAt } from './script.ts';
import { firstFrom, lastBefore } from './spans.ts';
import { daysTo, daysToNamed, WEEKDAYS } from './weekdays.ts';

/** A date in a passage. */
export interface PassageDate extends FoundDate {
	/** Heads the entry of a diary, and is its “today”. */
	entry?: true;
	/** Said by the way, of its sentence alone: yesterday, the same day. */
	passing?: true;
	/** Goes on from a date before it, and says nothing of what stands between: the next day. */
	onward?: true;
	/** Where the clause ends beyond which it says nothing: `the division, which left Osan on 3 May, took …`. */
	until?: number;
}

/** From which days the words of a passage count. */
export interface CountedFrom {
	/** The dates of the passage that say which day they are, in order: some words count from the one before them. */
	stated: PassageDate[];
	/** The day from which the document speaks. */
	sent: string | undefined;
	/** The last day that the text named before the passage. */
	earlier: string | undefined;
}

const ALL = [...WESTERN, ...RUSSIAN, ...EAST_ASIAN].map((kind) => ({ ...kind, group: groupOf(kind) }));

function groupOf({ kind }: Kind): string {
	return `${kind}Words`;
}

const grouped = (kinds: Kind[]) =>
	kinds.map((kind) => `(?<${groupOf(kind)}>${kind.words.replaceAll(' ', '\\s+')})`).join('|');
/** Ends of words are told faster among the letters of English. */
const inLatin = (kinds: Kind[]) => new RegExp(`\\b(?:${grouped(kinds)})\\b`, 'gi');
const COUNTED = WESTERN.filter(({ words }) => words.includes('(?<unit>'));
const OF_WEEK = WESTERN.filter(({ kind }) => /weekday/i.test(kind));
const OTHERS = WESTERN.filter((kind) => !COUNTED.includes(kind) && !OF_WEEK.includes(kind));
const [IN_COUNTED, IN_WEEK, IN_OTHER] = [COUNTED, OF_WEEK, OTHERS].map(inLatin) as [RegExp, RegExp, RegExp];
const IN_LATIN = inLatin(WESTERN);
/** The cues that only some of the patterns have: to try few is faster. */
const BY_CUE = new Map<string, RegExp>([
	...['ago', 'later', 'earlier', 'previously', 'time', 'days', 'weeks', 'tagen', 'wochen', 'monaten'].map(
		(cue) => [cue, IN_COUNTED] as const
	),
	...WEEKDAYS.map((cue) => [cue, IN_WEEK] as const),
	...['before', 'after'].map((cue) => [cue, IN_LATIN] as const)
]);
const CUE = /[a-z]+/iy;
const IN_CYRILLIC = new RegExp(`(?<!\\p{L})(?:${grouped(RUSSIAN)})(?!\\p{L})`, 'giu');
const IN_OTHERS = new RegExp(grouped(EAST_ASIAN), 'gu');
const BY_SCRIPT = { cyrillic: IN_CYRILLIC, eastern: IN_OTHERS };

function patternFor(text: string, cue: number): RegExp {
	const script = scriptAt(text, cue);
	if (script !== 'latin') return BY_SCRIPT[script];
	CUE.lastIndex = cue;
	return BY_CUE.get(CUE.exec(text)?.[0].toLowerCase() ?? '') ?? IN_OTHER;
}

/** As far as such words reach on either side of a cue: `the day before` before `yesterday`. */
const REACH = 32;

/** What the patterns match around cues, in order. */
function matchesAround(
	text: string,
	{ start, end }: Span,
	cues: number[]
): { match: RegExpExecArray; at: number }[] {
	const found: { match: RegExpExecArray; at: number }[] = [];
	let last = start;
	for (const cue of cues) {
		// A cue within what was read for the one before has been read with it.
		const from = Math.max(last, cue - REACH);
		const until = Math.min(end, cue + REACH);
		for (const match of matchesOf(text.slice(from, until), patternFor(text, cue))) {
			found.push({ match, at: from + match.index });
			last = from + match.index + match[0].length;
		}
	}
	return found;
}

/**
 * `yesterday`, `this morning`, `the next day`, `on Tuesday`, as the writer meant them.
 *
 * @param cues where words stand that may count days
 */
export function relativeDates(
	text: string,
	passage: Span,
	cues: number[],
	{ stated, sent, earlier }: CountedFrom
): PassageDate[] {
	const entries = stated.filter(({ entry }) => entry);
	const found: PassageDate[] = [];
	const onward: PassageDate[] = [];
	for (const { match, at } of matchesAround(text, passage, cues)) {
		const groups = match.groups!;
		const span = { start: at, end: at + match[0].length };
		const kind = ALL.find(({ group }) => groups[group] !== undefined)!;
		const { fromBefore } = kind;
		if (kind.alone && isOfDate(text, span, stated)) continue;
		const entry = lastBefore(entries, at);
		// Within an entry only what goes on from its day is a day to go on from.
		const before = () => dateBefore(at, stated, entry ? onward : found) ?? earlier ?? sent;
		const today = entry ? lastDay(entry.edtf!) : sent;
		const base = fromBefore ? before() : kind.feast ? (today ?? before()) : today;
		if (base?.length !== FULL_DATE) continue;
		const counted = count(kind, groups, base, text, span);
		const date = { ...span, text: match[0], edtf: counted };
		const goesOn = fromBefore && counted !== base;
		found.push({ ...date, ...(goesOn ? { onward: true } : { passing: true }) });
		if (goesOn) onward.push(found.at(-1)!);
	}
	return found;
}

/** `Thursday, Sept. 21`, `8 October, a Sunday`: a weekday beside the date whose day it is. */
function isOfDate(text: string, { start, end }: Span, stated: FoundDate[]): boolean {
	const next = firstFrom(stated, end);
	const last = lastBefore(stated, start);
	return (
		(next !== undefined &&
			/^[\s,(–-]*(?:the\s+)?$/.test(text.slice(end, Math.min(next.start, end + REACH)))) ||
		(last !== undefined && start - last.end < REACH && /^[\s,(–-]*$/.test(text.slice(last.end, start)))
	);
}

const MONTH = 'yyyy-mm'.length;
const WEEK = 7;
const FORTNIGHT = 14;
const MONTHS = /^mon(?:th|at)/i;
const WEEKS = /^w(?:eek|oche)/i;

/** The day, or the month where months are counted, that words give. */
function count({ days, alone, feast }: Kind, groups: Groups, base: string, text: string, span: Span): string {
	if (feast) return feastOf(groups, base);
	const from = dateOf(base);
	const { number, unit, weekday, coming, exactly } = groups;
	if (weekday) {
		const ahead = alone && !coming ? daysToNamed(weekday, from, text, span) : daysTo(weekday, from);
		return dayOf(shifted(from, ahead));
	}
	const times = days * (number === undefined ? 1 : countOf(number));
	if (unit && MONTHS.test(unit)) {
		const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + times, 1));
		if (!exactly) return dayOf(month).slice(0, MONTH);
		month.setUTCDate(from.getUTCDate());
		return dayOf(month);
	}
	const each = unit && WEEKS.test(unit) ? WEEK : unit?.startsWith('fortnight') ? FORTNIGHT : 1;
	return dayOf(shifted(from, times * each));
}

/** The last date before an offset, be it stated or counted from another. */
function dateBefore(offset: number, stated: FoundDate[], found: FoundDate[]): string | undefined {
	const [one, other] = [lastBefore(stated, offset), found.at(-1)];
	const last = other && (!one || other.start > one.start) ? other : one;
	return last?.edtf && lastDay(last.edtf);
}
