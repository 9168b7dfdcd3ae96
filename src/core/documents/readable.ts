import { firstNot } from '../search.ts';
import type { Document, Passage, Span } from '../types.ts';

/**
 * Stands in a readable text where the stored one has mark-up. WORD JOINER: no letter, no width, no place to break a line, so that
 * a readable text looks right wherever it is shown, with its fillers or without.
 */
export const FILLER = '\u2060';

/** `text` with fillers up to a length; cut when it is longer. */
export function padded(text: string, length: number): string {
	return text.length >= length ? text.slice(0, length) : text + FILLER.repeat(length - text.length);
}

/**
 * Builds a readable text of the same length as the stored one, from left to right. What is not said to be anything is
 * mark-up.
 */
export class ReadableBuilder {
	readonly #parts: string[] = [];
	readonly #dropped: Span[] = [];
	#end = 0;

	/** The length so far: offsets before it are settled. */
	get end(): number {
		return this.#end;
	}

	/** Reads the stretch from `start` to `end` as `text`, which is not longer. A stretch already settled stays as it is. */
	put(start: number, end: number, text: string): void {
		if (start < this.#end || end <= start) return;
		if (start > this.#end) this.#parts.push(padded('', start - this.#end));
		this.#parts.push(padded(text, end - start));
		this.#end = end;
	}

	/** Takes out a stretch after all, whatever it was read as. */
	drop(start: number, end: number): void {
		this.#dropped.push({ start, end });
	}

	/** The whole text, filled up to a length. */
	finish(length: number): string {
		return blanked(padded(this.#parts.join(''), length), this.#dropped);
	}
}

/** A text with fillers in place of spans. */
function blanked(text: string, spans: Span[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
		if (end <= at) continue;
		parts.push(text.slice(at, start), padded('', end - Math.max(at, start)));
		at = end;
	}
	return [...parts, text.slice(at)].join('');
}

/**
 * What is left of white space in mark-up, where line breaks and indentation mean nothing: the first unit of each run, as a
 * space. The length stays.
 */
export function collapsed(text: string): string {
	return text.replace(/[\t\n\r ]+/g, (run) => padded(' ', run.length));
}

/** A text without its fillers, and where each of its units is stored. */
export interface Plain {
	text: string;
	/** The stored offset of each unit. */
	offsets: Int32Array;
}

/**
 * Takes the fillers out of a readable text, and what is no part of its running text.
 *
 * @param without spans in ascending order
 */
export function plainOf(readable: string, without: Span[] = []): Plain {
	const offsets = new Int32Array(readable.length);
	const parts: string[] = [];
	let length = 0;
	const add = (start: number, end: number) => {
		for (const match of readable.slice(start, end).matchAll(/[^\u2060]+/g)) {
			parts.push(match[0]);
			for (let at = 0; at < match[0].length; at++) offsets[length++] = start + match.index + at;
		}
	};
	let at = 0;
	for (const { start, end } of without) {
		if (start > at) add(at, start);
		at = Math.max(at, end);
	}
	add(at, readable.length);
	return { text: parts.join(''), offsets: offsets.subarray(0, length) };
}

/** Where a span of a plain text is stored; an empty span stays empty. */
export function storedSpan({ start, end }: Span, { offsets }: Plain): Span {
	const from = offsets[start] ?? 0;
	return { start: from, end: end > start ? offsets[end - 1]! + 1 : from };
}

/** The position in a plain text of the first unit that is stored at an offset or after it. */
export function plainOffset(offset: number, { offsets }: Plain): number {
	return firstNot(offsets, (stored) => stored < offset);
}

/** What stands in a text beside its running text: notes, and what the page around it adds. */
export const apart = (passages: Passage[]) => passages.filter(({ section }) => section === 'apparatus');

/**
 * A passage as it is to be shown: offsets in it count from its start, as in the stored text. Notes within it are left
 * out, since they are passages of their own.
 */
export function passageText({ text, readable, passages }: Document, passage: Passage): string {
	if (readable === undefined) return text.slice(passage.start, passage.end);
	const { start, end } = passage;
	const notes: Span[] = [];
	for (let at = passage.index + 1; at < passages.length && passages[at]!.start < end; at++) {
		notes.push({ start: passages[at]!.start - start, end: passages[at]!.end - start });
	}
	return blanked(readable.slice(start, end), notes);
}
