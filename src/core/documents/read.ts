import type { Document } from '../types.ts';
import { dateStyle } from './date-style.ts';
import { readHeader } from './header.ts';
import { readMarkedUp } from './marked-up.ts';
import { paragraphs } from './paragraphs.ts';
import { lineCounter } from './positions.ts';
import { passages } from './sections.ts';

/** Lines of old systems end with a carriage return alone. */
const LONE_RETURN = /\r(?!\n)/;
const LONE_RETURNS = /\r(?!\n)/g;

/**
 * Reads a plain text: its passages, and what its header says. Any text will do; one without a header has an empty one.
 *
 * @param id the file's name without extension
 * @param text the text as stored; all offsets are into it
 */
export function readDocument(id: string, text: string): Document {
	if (text.includes('\r') && LONE_RETURN.test(text)) {
		return readMarkedUp({ id, text, readable: text.replace(LONE_RETURNS, '\n'), sections: [] });
	}
	const found = passages(text, paragraphs(text));
	const { header, issues } = readHeader(text, found, dateStyle(text));
	const positions = lineCounter(text);
	if (text.trim() === '') {
		issues.push({ code: 'empty-text', severity: 'warning', message: 'The document has no text.', at: id });
	}
	return {
		id,
		text,
		header,
		passages: found,
		issues: issues.map((issue) =>
			issue.span ? { ...issue, at: `${id}:${positions(issue.span.start)}` } : issue
		)
	};
}
