import type { DateStyle } from '../documents/date-style.ts';
import { findDates, type FoundDate } from '../documents/dates.ts';
import { isDigit } from '../documents/number-signs.ts';
import type { DatedBy, Document, Passage, Span } from '../types.ts';
import { Cues } from './cues.ts';
import { firstFrom, lastBefore } from './spans.ts';
import { wordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** The day from which a document speaks: when it was sent, else dated, else received. */
export function sentDate(document: Document): string | undefined {
	for (const event of ['sent', 'dated', 'received', 'typed'] as const) {
		const moment = document.header.moments.find((m) => m.event === event && m.value);
		// Of a span of days the first; a month may have a time of day too (“September 1950, 8:10”), and that is no day.
		if (moment) return moment.value!.split('T')[0]!.slice(0, 10);
	}
	return undefined;
}

/** Words that count days: from the one on which a document was sent, or from the date before them. */
const RELATIVE =
	/\b(?:(?<ago>two|three|four|five|six|seven|\d{1,2}) days ago|(?<before>the day before yesterday)|(?<last>yesterday|last night)|(?<later>two|three|four|five|six|seven|\d{1,2}) days later|(?<following>the (?:next|following) (?:day|morning|afternoon|evening|night))|(?<that>(?:the|that) same (?:day|morning|afternoon|evening|night)|that day)|(?<same>today|tonight|this (?:morning|afternoon|evening))|(?<next>tomorrow))\b/gi;
/** Without one of these nothing counts days: the first group by itself, the others after a word of `LEADS`. */
const CUES = new Cues([
	wordSet('yesterday today tonight tomorrow'),
	wordSet('ago later'),
	['night'],
	wordSet('morning afternoon evening'),
	['day']
]);
const ALONE = 1;
const LEADS = new Cues([
	[],
	['days'],
	wordSet('last next following same'),
	wordSet('this next following same'),
	wordSet('next following that same')
]);
const KINDS = ['ago', 'before', 'last', 'later', 'following', 'that', 'same', 'next'];
const DAYS: Record<string, number> = { before: -2, last: -1, same: 0, next: 1, following: 1, that: 0 };
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven'];
/** Counted from the date before them in the passage, not from the day of sending. */
const FROM_BEFORE = new Set(['later', 'following', 'that']);

function daysOf(kind: string, words: string): number {
	const number = Number(words) || NUMBERS.indexOf(words.toLowerCase()) + 2;
	return DAYS[kind] ?? (kind === 'ago' ? -number : number);
}

/** Whether a passage may have words that count days. */
export function countsDays({ length, hashes }: Words): boolean {
	for (let word = 0; word < length; word++) {
		const cues = CUES.of(hashes[word]!);
		if (cues & ALONE || (cues !== 0 && word > 0 && cues & LEADS.of(hashes[word - 1]!))) return true;
	}
	return false;
}

/** Where the numbers of a passage start. */
export function numbersOf({ text, length, starts, ends, nameLike }: Words): number[] {
	const found: number[] = [];
	for (let word = 0; word < length; word++) {
		if (nameLike[word] === 0 || !isDigit(text, starts[word]!)) continue;
		found.push(starts[word]!);
		// `180600Z50`: more of them in one word.
		for (let at = starts[word]! + 1; at < ends[word]!; at++)
			if (isDigit(text, at) && !isDigit(text, at - 1)) found.push(at);
	}
	return found;
}

/** `yesterday`, `this morning`, `the next day`, as the sender meant them. */
function relativeDates(
	text: string,
	{ start, end }: Span,
	stated: FoundDate[],
	sent: string | undefined
): FoundDate[] {
	return [...text.slice(start, end).matchAll(RELATIVE)].flatMap((match) => {
		const groups = match.groups!;
		const kind = KINDS.find((one) => groups[one] !== undefined)!;
		const at = start + match.index;
		const base = FROM_BEFORE.has(kind) ? (lastBefore(stated, at)?.edtf?.split('/').at(-1) ?? sent) : sent;
		if (base?.length !== 'yyyy-mm-dd'.length) return [];
		const date = new Date(`${base}T00:00Z`);
		date.setUTCDate(date.getUTCDate() + daysOf(kind, groups[kind]!));
		return [{ start: at, end: at + match[0].length, text: match[0], edtf: date.toISOString().slice(0, 10) }];
	});
}

/** What in a passage may be dates, by its words alone. */
export interface DateSigns {
	/** Where its numbers start. */
	numbers: number[];
	/** Whether it may have words that count days. */
	countsDays: boolean;
}

/** The dates stated in a passage, and how to date what stands in it. */
export interface PassageDates {
	found: FoundDate[];
	at: (span: Span, sentence: Span) => DatedBy | undefined;
}

/** The dates that say which day they are, and those that count from another, in order. */
function withRelative(
	text: string,
	passage: Span,
	found: FoundDate[],
	sent: string | undefined
): FoundDate[] {
	return [...found, ...relativeDates(text, passage, found, sent)].sort((a, b) => a.start - b.start);
}

/** Between the parts of a sentence. A colon after a date is none: `12 July: Seoul`. */
const PART_END = /[,;]/;

/**
 * The date in the sentence of a span: the one before it, else the one after it. The one after it comes first where it stands
 * in the same part of the sentence, and the one before in another: `On 10.10.50 A fell, B and C on the 17th.`
 */
function dateAround(text: string, span: Span, sentence: Span, dated: FoundDate[]): FoundDate | undefined {
	const last = lastBefore(dated, span.start);
	const next = firstFrom(dated, span.end);
	const before = last && last.start >= sentence.start ? last : undefined;
	const after = next && next.end <= sentence.end ? next : undefined;
	if (!before || !after) return before ?? after;
	const parted = (from: number, to: number) => PART_END.test(text.slice(from, Math.min(to, from + REACH)));
	return parted(before.end, span.start) && !parted(span.end, after.start) ? after : before;
}

/** Dates farther away in the same line say nothing of a name, and looking for them would take time with its square. */
const REACH = 240;

/**
 * Reads the dates of a passage. A mention takes the date named nearest before it in its sentence, else after it there,
 * else the last one of an earlier sentence of the passage, else the document's own.
 */
export function datePassage(
	text: string,
	passage: Passage,
	style: DateStyle,
	sent: string | undefined,
	{ numbers, countsDays }: DateSigns
): PassageDates {
	if (passage.section !== 'body') return dateLines(text, passage, style, sent);
	const found = findDates(text, passage, style, numbers);
	const stated = found.filter((date) => date.edtf !== undefined);
	let known = countsDays ? undefined : stated;
	return {
		found,
		at: (span, sentence) => {
			const dated = (known ??= withRelative(text, passage, stated, sent));
			const inSentence = dateAround(text, span, sentence, dated);
			if (inSentence) return { edtf: inSentence.edtf!, basis: 'sentence' };
			const carried = lastBefore(dated, sentence.start);
			if (carried) return { edtf: carried.edtf!, basis: 'carried' };
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
