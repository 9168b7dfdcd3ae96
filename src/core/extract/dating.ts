import type { DateStyle } from '../documents/date-style.ts';
import { findDates, type FoundDate } from '../documents/dates.ts';
import type { DatedBy, Document, Passage, Span } from '../types.ts';
import { firstFrom, lastBefore } from './spans.ts';

/** The day from which a document speaks: when it was sent, else dated, else received. */
export function sentDate(document: Document): string | undefined {
	for (const event of ['sent', 'dated', 'received', 'typed'] as const) {
		const moment = document.header.moments.find((m) => m.event === event && m.value);
		if (moment) return moment.value!.slice(0, 10);
	}
	return undefined;
}

/** Words that count days from the one on which a document was sent. */
const RELATIVE =
	/\b(?:(?<ago>two|three|four|five|six|seven|\d{1,2}) days ago|(?<before>the day before yesterday)|(?<last>yesterday|last night)|(?<same>today|tonight|this (?:morning|afternoon|evening))|(?<next>tomorrow))\b/gi;
const DAYS: Record<string, number> = { before: -2, last: -1, same: 0, next: 1 };
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven'];

function daysAgo(number: string): number {
	return -(Number(number) || NUMBERS.indexOf(number.toLowerCase()) + 2);
}

/** `yesterday`, `this morning`, `tomorrow`, as the sender meant them. */
function relativeDates(text: string, { start, end }: Span, sent: string): FoundDate[] {
	return [...text.slice(start, end).matchAll(RELATIVE)].map((match) => {
		const [kind, words] = Object.entries(match.groups!).find(([, found]) => found !== undefined)!;
		const date = new Date(`${sent}T00:00Z`);
		date.setUTCDate(date.getUTCDate() + (DAYS[kind] ?? daysAgo(words)));
		const at = start + match.index;
		return { start: at, end: at + match[0].length, text: match[0], edtf: date.toISOString().slice(0, 10) };
	});
}

/** The dates stated in a passage, and how to date what stands in it. */
export interface PassageDates {
	found: FoundDate[];
	at: (span: Span, sentence: Span) => DatedBy | undefined;
}

/**
 * Reads the dates of a passage. A mention takes the date named nearest before it in its sentence, else after it there,
 * else the last one of an earlier sentence of the passage, else the document's own.
 */
export function datePassage(
	text: string,
	passage: Passage,
	style: DateStyle,
	sent: string | undefined
): PassageDates {
	const inBody = passage.section === 'body';
	const found = inBody ? findDates(text, passage, style) : [];
	const dated = found.filter((date) => date.edtf !== undefined);
	if (inBody && sent?.length === 'yyyy-mm-dd'.length) {
		dated.push(...relativeDates(text, passage, sent));
		dated.sort((a, b) => a.start - b.start);
	}
	return {
		found,
		at: (span, sentence) => {
			const before = lastBefore(dated, span.start);
			const first = firstFrom(dated, sentence.start);
			const stated = [before, first].find(
				(date) => date && date.start >= sentence.start && date.end <= sentence.end
			);
			if (stated) return { edtf: stated.edtf!, basis: 'sentence' };
			const carried = lastBefore(dated, sentence.start);
			if (carried) return { edtf: carried.edtf!, basis: 'carried' };
			return sent ? { edtf: sent, basis: 'sent' } : undefined;
		}
	};
}
