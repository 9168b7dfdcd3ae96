import type { Document, Section, Span } from '#core/types.ts';
import { readMarkedUp } from '../marked-up.ts';
import { ReadableBuilder } from '../readable.ts';
import { readFrontMatter } from './front-matter.ts';

/** Mark-up of a line's start: headings, quotations. */
const LINE_START = /^[ \t]{0,3}(?:#{1,6}[ \t]+|(?:>[ \t]?)+)/gm;
/** A note below the text, with the lines that go on with it. */
const NOTE = /^\[\^[^\]\n]{1,40}\]:[^\n]*(?:\n[ \t]+\S[^\n]*)*/gm;
/**
 * Mark-up within lines, and in the first group what a person reads of it, if anything: images, links, marks of notes,
 * comments, tags, escaped characters, emphasis.
 */
const INLINE: RegExp[] = [
	/<!--[\s\S]{0,1000}?-->/g,
	/!\[[^\]\n]{0,400}\]\([^)\n]{0,2000}\)/g,
	/\[\^[^\]\n]{1,40}\](?!:)/g,
	/(?<!\\)\[([^\][\n]{1,400})\]\([^)\n]{0,2000}\)/dg,
	/<\/?[a-z][a-z\d]{0,15}(?:\s[^<>\n]{0,500})?\/?>/gi,
	/\\(?=[!-/:-@[-`{-~])/g,
	/(?<![\p{L}\p{N}\s*])\*{1,3}(?=\S)|(?<=[\p{L}\p{N}.,;:!?)\]"”])\*{1,3}|(?<=^|\s)\*{1,3}(?=[^\s*])/gmu,
	/(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu
];

/** The stretches of mark-up in a text, in ascending order. */
function markup(text: string): Span[] {
	const spans: Span[] = [];
	for (const form of [LINE_START, ...INLINE]) {
		for (const match of text.matchAll(form)) {
			const [start, end] = [match.index, match.index + match[0].length];
			const kept = match.indices?.[1];
			if (kept) spans.push({ start, end: kept[0] }, { start: kept[1], end });
			else spans.push({ start, end });
		}
	}
	return spans.sort((a, b) => a.start - b.start);
}

/**
 * Reads Markdown: the text by the rules for plain texts, without its mark-up; notes apart; the header from the front
 * matter, as far as that says something.
 *
 * @param text as stored, front matter and all; all offsets are into it
 */
export function readMarkdown(id: string, text: string): Document {
	const { end, header, issues } = readFrontMatter(text);
	const builder = new ReadableBuilder();
	let at = end;
	for (const span of markup(text)) {
		if (span.end <= at) continue;
		builder.put(at, span.start, text.slice(at, span.start));
		at = span.end;
	}
	builder.put(at, text.length, text.slice(at));
	const sections = [...text.matchAll(NOTE)].map((match): Span & { section: Section } => ({
		start: match.index,
		end: match.index + match[0].length,
		section: 'apparatus'
	}));
	return readMarkedUp({ id, text, readable: builder.finish(text.length), sections, header, issues });
}
