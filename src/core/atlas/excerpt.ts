import type { Span } from '../types.ts';

/** A piece of a text: marked by the mention of this position in the list given, or by none. */
export interface Piece extends Span {
	text: string;
	mark?: number;
}

/**
 * Cuts a text into pieces by the spans of its marks.
 *
 * @param text The text, or a passage of it.
 * @param offset Where `text` begins in the document to which the spans belong.
 * @param marks Disjoint spans in ascending order; what lies outside the text is cut off.
 * @returns The pieces in order; together they are the text.
 */
export function pieces(text: string, offset: number, marks: Span[]): Piece[] {
	const result: Piece[] = [];
	let at = offset;
	const end = offset + text.length;
	const push = (until: number, mark?: number) => {
		if (until <= at) return;
		const piece = { start: at, end: until, text: text.slice(at - offset, until - offset) };
		result.push(mark === undefined ? piece : { ...piece, mark });
		at = until;
	};
	marks.forEach((span, i) => {
		push(Math.min(Math.max(span.start, offset), end));
		push(Math.min(span.end, end), i);
	});
	push(end);
	return result;
}

const SENTENCE_END = /[.?!…]["'’”)\]]*\s+(?=[\p{Lu}\p{N}["'“‘(])/gu;

/**
 * The stretch of a passage to show around spans of it: whole sentences, at most about `room` characters to
 * either side. A short passage is shown whole.
 *
 * @param text The passage.
 * @param spans At least one span into `text`, in ascending order.
 * @param room Characters before the first and after the last span; default 240.
 */
export function excerpt(text: string, spans: Span[], room = 240): Span {
	const first = spans[0]?.start ?? 0;
	const last = spans.at(-1)?.end ?? first;
	if (text.length <= last - first + 2 * room) return { start: 0, end: text.length };
	const starts = [0, ...[...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)];
	const start = starts.find((at) => at >= first - room && at <= first) ?? wordAt(text, first - room);
	const ends = [...starts.slice(1), text.length];
	const end = ends.findLast((at) => at >= last && at <= last + room) ?? wordAt(text, last + room);
	return { start, end };
}

/** The beginning of the word at or after an offset, so that no word is cut. */
function wordAt(text: string, offset: number): number {
	if (offset <= 0) return 0;
	const blank = text.slice(offset).search(/\s\S/);
	return blank === -1 ? text.length : offset + blank + 1;
}
