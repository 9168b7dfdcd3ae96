import type { Span } from '../types.ts';

/** A line this long was not wrapped by hand: when it also ends a sentence, it is a paragraph of its own. */
const UNWRAPPED_LINE = 100;
/** A paragraph this long that stops in mid-sentence was cut by a page break; a shorter one is a heading. */
const CUT_PARAGRAPH = 60;

/** More closing marks than fit in this many characters end no sentence. */
const LAST_MARKS = 16;

const ENDS_SENTENCE = /[.!?…]["'”’)\]]*\s*$/;
const ENDS_OPEN = /[\p{L}\p{N},–-]\s*$/u;

/**
 * Splits a text into paragraphs: at blank lines, and after unwrapped lines that end a sentence.
 *
 * @returns spans without the white space around them, in order; empty for a blank text
 */
export function paragraphs(text: string): Span[] {
	const found: Span[] = [];
	let start: number | undefined;
	let end = 0;
	const close = () => {
		if (start !== undefined) found.push({ start, end });
		start = undefined;
	};
	for (let at = 0; at < text.length;) {
		const newline = text.indexOf('\n', at);
		const stop = newline < 0 ? text.length : newline;
		const line = text.slice(at, stop);
		const body = line.trim();
		if (body === '') close();
		else {
			start ??= at + line.indexOf(body);
			end = at + line.indexOf(body) + body.length;
			if (body.length > UNWRAPPED_LINE && ENDS_SENTENCE.test(body.slice(-LAST_MARKS))) close();
		}
		at = stop + 1;
	}
	close();
	return found;
}

/** Whether a paragraph stops in mid-sentence, so that the next one continues it (a page break came between). */
export function isCut(paragraph: string): boolean {
	return paragraph.length >= CUT_PARAGRAPH && ENDS_OPEN.test(paragraph.slice(-LAST_MARKS));
}
