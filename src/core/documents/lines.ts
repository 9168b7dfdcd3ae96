import type { Span } from '../types.ts';
import { bare } from './layout.ts';

/** A line of a passage without white space and emphasis around it. */
export interface Line extends Span {
	text: string;
}

/** The lines of a passage that are not empty. */
export function linesOf(text: string, span: Span): Line[] {
	const lines: Line[] = [];
	let start = span.start;
	for (const raw of text.slice(span.start, span.end).split('\n')) {
		const clean = bare(raw);
		const from = start + raw.indexOf(clean.slice(0, 1));
		if (clean) lines.push({ text: clean, start: from, end: from + clean.length });
		start += raw.length + 1;
	}
	return lines;
}
