import { FULL_DATE, lastDay } from '../documents/calendar.ts';
import type { DateStyle } from '../documents/date-style.ts';
import { findDates, type FoundDate } from '../documents/dates.ts';
import type { DatedBy, Document, Passage, Span } from '../types.ts';
import { columnDates } from './date-columns.ts';
import type { DateSigns } from './date-signs.ts';
import { headsItem, isOtherItem, itemStarts } from './items.ts';
import { relativeDates, type PassageDate } from './relative-dates.ts';
import { firstFrom, lastBefore } from './spans.ts';
import { comesToNow, isNowAt, speaksOfNow } from './tense.ts';

/** The day from which a document speaks: when it was sent, else dated, else received. */
export function sentDate(document: Document): string | undefined {
	for (const event of ['sent', 'dated', 'received', 'typed'] as const) {
		const moment = document.header.moments.find((m) => m.event === event && m.value);
		// Of a span of days the last; a month may have a time of day too (“September 1950, 8:10”), and that is no day.
		if (moment) return lastDay(moment.value!.split('T')[0]!);
	}
	return undefined;
}

/** What is known of days before a passage is read. */
interface Known {
	/** The day from which the document speaks. */
	sent: string | undefined;
	/** The day of which an earlier passage said that it would be told. */
	announced: string | undefined;
	/** The last day that an earlier passage named. */
	earlier: string | undefined;
}

/** The dates stated in a passage, and how to date what stands in it. */
export interface PassageDates {
	found: FoundDate[];
	/** The last day that it states. */
	last?: string | undefined;
	at: (span: Span, sentence: Span) => DatedBy | undefined;
}

/**
 * The dates that say which day they are, and those that count from another, in order; and those of them that hold beyond
 * their sentence: what was said to have been yesterday says nothing of the next.
 */
function withRelative(
	text: string,
	passage: Span,
	days: number[],
	found: PassageDate[],
	{ sent, earlier }: Known
): { dated: PassageDate[]; lasting: PassageDate[] } {
	const relative = relativeDates(text, passage, days, { stated: found, sent, earlier });
	const dated: PassageDate[] = [...found, ...relative].sort((a, b) => a.start - b.start);
	return { dated, lasting: lastingOf(dated) };
}

function lastingOf(dated: PassageDate[]): PassageDate[] {
	return dated.filter(({ passing, until }) => !passing && until === undefined);
}

/** `, which had forced the river at the end of August,`, `, высадившийся 15.IX,`: what such a clause dates is said by the way. */
const ASIDE =
	/,\s+(?:(?:which|who|whom|whose|having)\b|котор\p{Ll}+|\p{Ll}+(?:вш|ющ|ущ|ащ|ящ)(?:ий|ая|ее|ие|его|ей|их|ему|им|ими|ую)(?:ся)?(?!\p{L}))[^,;]*$/iu;
const ASIDE_REACH = 160;

/** Dates with the end of the clause that they stand in, where that is an aside. */
function withAsides(text: string, { start, end }: Span, dates: FoundDate[]): PassageDate[] {
	return dates.map((date) => {
		if (!ASIDE.test(text.slice(Math.max(start, date.start - ASIDE_REACH), date.start))) return date;
		const comma = text.slice(date.end, Math.min(end, date.end + ASIDE_REACH)).search(/[,.;]/);
		return comma < 0 || text[date.end + comma] !== ',' ? date : { ...date, until: date.end + comma };
	});
}

/** `[12 July] Seoul …`: what may stand before the day that heads a passage. */
const BEFORE_HEADING = 2;
/** Before the day that heads an entry on its line, and after it: `(28 June) – Three days of rain`, `11 MARCH. 0615 RELIEVED …`. */
const ENTRY_START = /(?:^|\n)[^\S\n]*(?:[[(]|[-–*]\s|\d{1,2}[.)]\s)?$/;
const ENTRY_END =
	/^(?:[\])]|г\.|,? ?\d{4})*(?:\s*[.:;—–|]|\s+-\s|\s*\n|[^\S\n]+[\d〇零一二三四五六七八九十])/;
/** `十月六日 東京より`: where words are not parted a space is enough. */
const EAST_ASIAN_ENTRY = /^[일日]\s/;
const AROUND_HEADING = 12;

/** Whether a date heads the entry of a diary, and is its “today”. */
function headsEntry(text: string, passage: Span, { start, end, edtf }: FoundDate, first: boolean): boolean {
	if (lastDay(edtf!).length !== FULL_DATE) return false;
	if (first && start - passage.start <= BEFORE_HEADING) return true;
	return (
		ENTRY_START.test(text.slice(Math.max(passage.start, start - AROUND_HEADING), start)) &&
		(ENTRY_END.test(text.slice(end, end + AROUND_HEADING)) ||
			EAST_ASIAN_ENTRY.test(text.slice(end - 1, end + 1)))
	);
}

/** From a name to the date right behind it: `Umsong was lost yesterday`, `entered Kosong [Kodzio] on the 11th`. */
const RIGHT_BEHIND =
	/^(?:\s?[[(][^[\]()]{1,40}[\])])?[)\]]?(?:\s+(?:fell|(?:was|were|had been|has been)\s+\p{Ll}+))?\s+(?:(?:on|in|by|at|since|during|from)\s+)?(?:the\s+|le\s+|am\s+)?$|^\s\p{Script=Cyrillic}+\s$/iu;
/** `Captured near Chindong-ni, 6 Sep 50.`: a whole date, with which the sentence ends. */
const WHOLE_BEHIND = /^, (?=\p{L}*\s?\d)[^\n,;]{6,24}\d\d[.;)]/u;

/** Longer than what may stand there. */
const NEAR = 64;

/** Between the parts of a sentence. A colon after a date is none: `12 July: Seoul`. */
const PART_END = /[,;]/;

/**
 * The date in the sentence of a span: the one before it, else the one after it. The one after it comes first where it stands
 * right behind the span, or in the same part of the sentence and the one before in another: `On 10.10.50 A fell, B and C on
 * the 17th.` The next day is none of what stands before it.
 */
function dateAround(text: string, span: Span, sentence: Span, dated: PassageDate[]): FoundDate | undefined {
	const last = lastReaching(dated, span);
	const next = firstFrom(dated, span.end);
	const before = last && last.start >= sentence.start ? last : undefined;
	const inSentence = next && next.end <= sentence.end ? next : undefined;
	if (inSentence && !inSentence.entry && isRightBehind(text, span, inSentence)) return inSentence;
	const after = inSentence?.onward || inSentence?.entry ? undefined : inSentence;
	if (!before || !after) return before ?? after;
	const parted = (from: number, to: number) => PART_END.test(text.slice(from, Math.min(to, from + REACH)));
	return parted(before.end, span.start) && !parted(span.end, after.start) ? after : before;
}

/** The last date before a span that is not of an aside which ends before it. */
function lastReaching(dated: PassageDate[], { start }: Span): PassageDate | undefined {
	const last = lastBefore(dated, start);
	if (last?.until === undefined || start < last.until) return last;
	const before = lastBefore(dated, last.start);
	return before?.until === undefined ? before : undefined;
}

function isRightBehind(text: string, span: Span, date: PassageDate): boolean {
	if (date.start - span.end >= NEAR) return false;
	if (RIGHT_BEHIND.test(text.slice(span.end, date.start))) return true;
	const isWhole = !date.passing && date.start === span.end + 2;
	return isWhole && WHOLE_BEHIND.test(text.slice(span.end, date.end + 1));
}

/** Asks once of each sentence, since names that stand in the same one come one after the other. */
function perSentence(ask: (sentence: Span) => boolean): (sentence: Span) => boolean {
	let last: Span | undefined;
	let answer = false;
	return (sentence) => {
		if (sentence !== last) [last, answer] = [sentence, ask(sentence)];
		return answer;
	};
}

/** Dates farther away in the same line say nothing of a name, and looking for them would take time with its square. */
const REACH = 240;

/**
 * Reads the dates of a passage. A mention takes the date named nearest before it in its sentence, else after it there,
 * else the last one of an earlier sentence of the passage, else the one announced before, else the document's own.
 */
export function datePassage(
	text: string,
	passage: Passage,
	style: DateStyle,
	known: Known,
	{ numbers, days }: DateSigns
): PassageDates {
	if (passage.section !== 'body') return dateLines(text, passage, style, known.sent);
	const { sent, announced } = known;
	const inColumn = columnDates(text, passage, numbers, style.day);
	const found = inColumn.length > 0 ? inColumn : findDates(text, passage, style, numbers);
	const dates = found.filter((date) => date.edtf !== undefined);
	const stated = withAsides(text, passage, dates).map((date, i) =>
		headsEntry(text, passage, date, i === 0) ? { ...date, entry: true as const } : date
	);
	const entries = stated.filter(({ entry }) => entry);
	const ends = stated.at(-1)?.edtf;
	let items: number[] | undefined;
	/** The last date before a sentence that says something of it too: that of another item does not. */
	const carriedTo = (sentence: Span, span: Span, lasting: PassageDate[]) => {
		const last = lastBefore(lasting, sentence.start);
		if (!last) return undefined;
		items ??= itemStarts(text, passage);
		// The day that heads an entry holds for all of it.
		if (last.entry && !headsItem(items, last.start)) return last;
		return isOtherItem(items, last.start, span.start) ? lastBefore(lasting, items[0]!) : last;
	};
	const isNow = perSentence((sentence) => speaksOfNow(text, sentence));
	let all: { dated: PassageDate[]; lasting: PassageDate[] } | undefined;
	if (days.length === 0) all = { dated: stated, lasting: lastingOf(stated) };
	return {
		found,
		last: ends && lastDay(ends),
		at: (span, sentence) => {
			const { dated, lasting } = (all ??= withRelative(text, passage, days, stated, known));
			const near = dateAround(text, span, sentence, dated);
			// What is told as it is now is of the document's own day, but for the entries of a diary.
			const today = sent?.length === FULL_DATE && !lastBefore(entries, span.start) ? sent : undefined;
			const isOver =
				today &&
				near &&
				(near.end <= span.start ? comesToNow(text, near.end, span.start) : isNowAt(text, span.start));
			if (near && !isOver) return { edtf: near.edtf!, basis: 'sentence' };
			const carried = isOver ? undefined : carriedTo(sentence, span, lasting);
			if (carried && !(today && isNow(sentence))) return { edtf: carried.edtf!, basis: 'carried' };
			if (announced) return { edtf: announced, basis: 'carried' };
			return sent ? { edtf: sent, basis: 'sent' } : undefined;
		}
	};
}

/** The line in which a span stands, as far as a reader looks along it. */
function lineAround(text: string, { start, end }: Span, passage: Span): Span {
	const from = Math.max(passage.start, start - REACH);
	const until = Math.min(passage.end, end + REACH);
	const newline = text.slice(end, until).indexOf('\n');
	return {
		start: from + text.slice(from, start).lastIndexOf('\n') + 1,
		end: newline < 0 ? until : end + newline
	};
}

/** Outside of the body each line stands for itself: `Received in Moscow on 27.9.50`. */
function dateLines(text: string, passage: Passage, style: DateStyle, sent: string | undefined): PassageDates {
	return {
		found: [],
		at: ({ start, end }) => {
			const line = lineAround(text, { start, end }, passage);
			const stated = passage.section === 'summary' ? [] : findDates(text, line, style);
			const date = stated.find(({ edtf }) => edtf !== undefined);
			if (date?.edtf && date.edtf !== sent) return { edtf: date.edtf, basis: 'sentence' };
			return sent ? { edtf: sent, basis: 'sent' } : undefined;
		}
	};
}
