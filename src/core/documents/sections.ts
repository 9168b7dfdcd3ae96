import type { Passage, Section, Span } from '../types.ts';
import {
	bare,
	isClosingLine,
	isDistribution,
	isHeaderLine,
	isProse,
	LABELS,
	LONGEST_LABEL,
	PROSE,
	RIGHTS
} from './layout.ts';
import { isCut, LONGEST_PARAGRAPH } from './paragraphs.ts';

/** Where reading has got to: a page's front matter and header, the letter, its closing, what the catalogue says. */
type Stage = 'header' | 'body' | 'closing';

interface State {
	stage: Stage;
	/** A label in force: what the next paragraph is, or the rest of the page. */
	labelled?: { section: Section; reach: 'next' | 'rest' } | undefined;
}

function sectionOf(paragraph: string, state: State): Section {
	// Most paragraphs of most documents are prose in the body, and are asked nothing else.
	if (state.stage === 'body' && !state.labelled && isUnlabelledProse(paragraph)) return 'body';
	const lines = paragraph.split('\n').map(bare).filter(Boolean);
	const label = labelOf(lines[0] ?? '');
	if (label) {
		const alone = lines.length === 1 && lines[0]!.replace(label.label, '').length < 2;
		const reach = label.reach === 'next' && !alone ? 'line' : label.reach;
		state.labelled = reach === 'line' ? undefined : { section: label.section, reach };
		return alone ? 'apparatus' : label.section;
	}
	const text = lines.join(' ');
	if (state.stage !== 'body' && RIGHTS.test(text)) return 'apparatus';
	if (state.labelled) {
		const { section, reach } = state.labelled;
		if (reach === 'next') state.labelled = undefined;
		return section;
	}
	if (state.stage === 'body') {
		if (isProse(lines[0] ?? '') || !lines.some(isClosingLine)) return 'body';
		state.stage = 'closing';
		return 'closing';
	}
	const inHeader = lines.map(isHeaderLine);
	const headed = lines.every((line, at) => inHeader[at] || isClosingLine(line));
	if (state.stage === 'header') {
		if (headed || inHeader.includes(true) || isDistribution(text) || !isProse(text)) return 'header';
		state.stage = 'body';
		return 'body';
	}
	// After the closing, running text is the catalogue's description of the document.
	return headed || !isProse(text) ? 'closing' : 'summary';
}

/** The label that a line is or starts with; a long line without a colon near its start is none. */
function labelOf(line: string) {
	return isTooLong(line) ? undefined : LABELS.find(({ label }) => label.test(line));
}

function isTooLong(line: string): boolean {
	return line.length > LONGEST_LABEL && !line.slice(0, LONGEST_LABEL).includes(':');
}

/** Whether a paragraph starts with a line that is no label, and too long to be anything but prose. */
function isUnlabelledProse(paragraph: string): boolean {
	const first = bare(firstLine(paragraph, { start: 0, end: paragraph.length }));
	return first.length >= PROSE && isTooLong(first);
}

/**
 * Tells the parts of a document apart and joins paragraphs that a page break cut.
 *
 * Only what follows from form is used: labels, header lines, running text. A text without any header is all body.
 *
 * @param text the whole text
 * @param spans its paragraphs, in order
 * @returns passages in order, numbered from 0
 */
export function passages(text: string, spans: Span[]): Passage[] {
	const state: State = { stage: 'header' };
	const found: Passage[] = [];
	for (const { start, end } of spans.flatMap((span, i) =>
		i < MOST_HEADERS ? itemsApart(text, span) : [span]
	)) {
		const last = found.at(-1);
		if (
			last?.section === 'body' &&
			end - last.start <= LONGEST_PARAGRAPH &&
			isCut(text, last) &&
			!isClosingLine(bare(firstLine(text, { start, end })))
		) {
			last.end = end;
			continue;
		}
		found.push({ index: found.length, start, end, section: sectionOf(text.slice(start, end), state) });
	}
	return found.some(({ section }) => section === 'body')
		? found
		: found.map((passage) => unheaded(text, passage));
}

/** After more paragraphs than this no header goes over into a text without an empty line. */
const MOST_HEADERS = 4;
/** `1. The enemy …` */
const FIRST_ITEM = /\n\s*\(?1[.)]\s/;

/** A message whose numbered text follows its header without an empty line, as two. */
function itemsApart(text: string, span: Span): Span[] {
	const paragraph = text.slice(span.start, span.end);
	const at = paragraph.search(FIRST_ITEM);
	if (at < 0 || !paragraph.slice(0, at).split('\n').map(bare).some(isHeaderLine)) return [span];
	const item = span.start + at + paragraph.slice(at).search(/\S/);
	return [
		{ start: span.start, end: span.start + at },
		{ start: item, end: span.end }
	];
}

function firstLine(text: string, { start, end }: Span): string {
	const newline = text.indexOf('\n', start);
	return text.slice(start, newline < 0 ? end : Math.min(newline, end));
}

/** Where no paragraph is running text, what has not the form of a header is the text: a note, a list, a caption. */
function unheaded(text: string, passage: Passage): Passage {
	const lines = text.slice(passage.start, passage.end).split('\n').map(bare);
	return passage.section === 'header' && !lines.some(isHeaderLine)
		? { ...passage, section: 'body' }
		: passage;
}
