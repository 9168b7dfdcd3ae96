import type { Document, Evidence, Header, Issue, Passage, Section, Span } from '../types.ts';
import { dateStyle } from './date-style.ts';
import { readHeader } from './header.ts';
import { paragraphs } from './paragraphs.ts';
import { lineCounter } from './positions.ts';
import { plainOf, storedSpan, type Plain } from './readable.ts';
import { passages } from './sections.ts';

/** A text with mark-up, and what the mark-up says. All spans are into the stored text, in ascending order. */
export interface MarkedUp {
	id: string;
	text: string;
	/** Of the same length; see `ReadableBuilder`. */
	readable: string;
	/**
	 * What the mark-up says of stretches; the innermost counts. `apparatus` is taken out of the running text. What no
	 * stretch covers is told by its form, and may go on after a page break.
	 */
	sections: (Span & { section: Section })[];
	/** Beats what lines of the text say. Moments too, when there are any. */
	header?: Partial<Header>;
	/** Beside the moments of the text only when it has none: dates that a page says of itself. */
	fallback?: Header['moments'][number] | undefined;
	evidence?: Evidence[];
	/** `span` is enough to say where; without one `at` is the document. */
	issues?: Omit<Issue, 'at'>[];
}

/**
 * Reads a text with mark-up: as the plain text that a person sees, by the rules for plain texts, save where the mark-up
 * knows better.
 */
export function readMarkedUp(source: MarkedUp): Document {
	const { id, text, readable, sections } = source;
	const notes = merged(sections.filter(({ section }) => section === 'apparatus'));
	const plain = plainOf(readable, notes);
	const style = dateStyle(plain.text);
	const read = passagesOf(plain, sections);
	const { header, issues } = readHeader(
		plain.text,
		read.map((passage) => passage.plain),
		style
	);
	const position = lineCounter(text);
	const at = (span?: Span) => (span ? `${id}:${position(span.start)}` : id);
	const found = [
		...(source.issues ?? []),
		...issues.map((issue) => (issue.span ? { ...issue, span: storedSpan(issue.span, plain) } : issue))
	];
	if (plain.text.trim() === '') {
		found.push({ code: 'empty-text', severity: 'warning', message: 'The document has no text.' });
	}
	const body = read.map(({ plain: { section }, stored }) => ({ ...stored, section }));
	return {
		id,
		text,
		readable,
		header: joined(
			{ ...header, moments: header.moments.map((m) => ({ ...m, ...storedSpan(m, plain) })) },
			source
		),
		passages: numbered([...body, ...notes.flatMap((note) => notePassages(readable, note))]),
		...(source.evidence && source.evidence.length > 0 && { evidence: source.evidence }),
		issues: found.map((issue) => ({ ...issue, at: at(issue.span) }))
	};
}

/** The passages of the running text, with their spans in it and in the stored text. */
function passagesOf(plain: Plain, sections: MarkedUp['sections']): { plain: Passage; stored: Passage }[] {
	const known = (span: Span) => {
		const { start: at } = storedSpan(span, plain);
		return sections.findLast(({ start, end }) => start <= at && at < end)?.section;
	};
	const spans = paragraphs(plain.text);
	const told = spans.map(known);
	const found: Passage[] = told.every((section) => section !== undefined)
		? spans.map((span, index) => ({ ...span, index, section: told[index]! }))
		: passages(plain.text, spans).map((passage) => ({
				...passage,
				section: known(passage) ?? passage.section
			}));
	return found.map((passage) => ({ plain: passage, stored: { ...passage, ...storedSpan(passage, plain) } }));
}

/** What the mark-up says beats what lines say of the same event, or by the same characters. */
function joined(own: Header, { header, fallback }: MarkedUp): Header {
	const stated = header?.moments ?? [];
	const others = own.moments.filter(
		(moment) =>
			!stated.some(
				({ event, start, end }) => event === moment.event || (start < moment.end && moment.start < end)
			)
	);
	const moments = [...stated, ...others].sort((a, b) => a.start - b.start);
	return {
		...own,
		...Object.fromEntries(Object.entries(header ?? {}).filter(([, value]) => value !== undefined)),
		moments: moments.length === 0 && fallback ? [fallback] : moments
	};
}

/** Spans without overlaps. */
function merged(spans: Span[]): Span[] {
	const found: Span[] = [];
	for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const last = found.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else found.push({ start, end });
	}
	return found;
}

/** The paragraphs of a stretch that is no running text. */
function notePassages(readable: string, { start, end }: Span): Passage[] {
	const plain = plainOf(readable.slice(start, end));
	return paragraphs(plain.text).map((span) => {
		const stored = storedSpan(span, plain);
		return { index: 0, start: start + stored.start, end: start + stored.end, section: 'apparatus' };
	});
}

function numbered(found: Passage[]): Passage[] {
	return found
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.map((passage, index) => ({ ...passage, index }));
}
