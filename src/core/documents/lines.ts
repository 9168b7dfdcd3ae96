import type { Span } from '../types.ts';
import { bare } from './layout.ts';

/** A line of a passage without white space and emphasis around it. */
export interface Line {
	text: string;
	start: number;
}

/** The lines of a passage that are not empty. */
export function linesOf(text: string, span: Span): Line[] {
	const lines: Line[] = [];
	let start = span.start;
	for (const raw of text.slice(span.start, span.end).split('\n')) {
		const clean = bare(raw);
		if (clean) lines.push({ text: clean, start: start + raw.indexOf(clean.slice(0, 1)) });
		start += raw.length + 1;
	}
	return lines;
}
