import { findDates, type DateStyle, type FoundDate } from '../documents/dates.ts';
import type { DatedBy, Document, Passage, Span } from '../types.ts';

/** The day from which a document speaks: when it was sent, else dated, else received. */
export function sentDate(document: Document): string | undefined {
	for (const event of ['sent', 'dated', 'received', 'typed'] as const) {
		const moment = document.header.moments.find((m) => m.event === event && m.value);
		if (moment) return moment.value!.slice(0, 10);
	}
	return undefined;
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
	const found = passage.section === 'body' ? findDates(text, passage, style) : [];
	const dated = found.filter((date) => date.edtf !== undefined);
	return {
		found,
		at: (span, sentence) => {
			const inside = dated.filter((date) => date.start >= sentence.start && date.end <= sentence.end);
			const stated = inside.findLast((date) => date.end <= span.start) ?? inside[0];
			if (stated) return { edtf: stated.edtf!, basis: 'sentence' };
			const carried = dated.findLast((date) => date.end <= sentence.start);
			if (carried) return { edtf: carried.edtf!, basis: 'carried' };
			return sent ? { edtf: sent, basis: 'sent' } : undefined;
		}
	};
}
