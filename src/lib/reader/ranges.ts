import type { Span } from '#core/types.ts';
import { plainOffset, storedSpan } from '#core/documents/readable.ts';
import { shownOf } from '$lib/text/shown.ts';

/** Paragraphs of the text carry these: where their passage starts, and its position. */
const PARAGRAPH = '[data-start]';

/** What is known of the passage of a paragraph; undefined when it is not at hand. */
export type Passages = (n: number) => { start: number; text: string } | undefined;

/** A stretch of the text that a reader has selected. */
export interface Selected extends Span {
	/** As it reads, in one line. */
	text: string;
}

/** How many characters of an element stand before a point in it; all, where the point lies behind it. */
function lengthBefore(element: Element, node: Node, offset: number): number {
	const range = document.createRange();
	range.selectNodeContents(element);
	if (range.comparePoint(node, offset) > 0) return range.toString().length;
	if (range.comparePoint(node, offset) < 0) return 0;
	range.setEnd(node, offset);
	return range.toString().length;
}

/**
 * The stretch of the document that a range of the page covers.
 *
 * @returns undefined when it covers no character of the text
 */
export function selectedIn(article: HTMLElement, range: Range, passages: Passages): Selected | undefined {
	const parts = [...article.querySelectorAll<HTMLElement>(PARAGRAPH)]
		.filter((element) => range.intersectsNode(element))
		.flatMap((element) => {
			const passage = passages(Number(element.dataset['n']));
			if (!passage) return [];
			const shown = shownOf(passage.text);
			let from = lengthBefore(element, range.startContainer, range.startOffset);
			let to = lengthBefore(element, range.endContainer, range.endOffset);
			while (from < to && /\s/.test(shown.text.charAt(from))) from++;
			while (to > from && /\s/.test(shown.text.charAt(to - 1))) to--;
			if (from >= to) return [];
			const { start, end } = storedSpan({ start: from, end: to }, shown);
			return [{ start: passage.start + start, end: passage.start + end, text: shown.text.slice(from, to) }];
		});
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) return undefined;
	const text = parts.map((part) => part.text).join(' ');
	return { start: first.start, end: last.end, text: text.replace(/\s+/g, ' ') };
}

/** Node and offset of a character of an element. */
function pointAt(element: Element, length: number): [Node, number] {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let left = length;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const size = node.textContent?.length ?? 0;
		if (left <= size) return [node, left];
		left -= size;
	}
	return [element, element.childNodes.length];
}

/** The ranges of the page that show a stretch of the document: one for each paragraph in it. */
export function rangesOf(article: HTMLElement, { start, end }: Span, passages: Passages): Range[] {
	return [...article.querySelectorAll<HTMLElement>(PARAGRAPH)].flatMap((element) => {
		const passage = passages(Number(element.dataset['n']));
		if (!passage || passage.start >= end || passage.start + passage.text.length <= start) return [];
		const shown = shownOf(passage.text);
		const range = document.createRange();
		range.setStart(...pointAt(element, plainOffset(start - passage.start, shown)));
		range.setEnd(...pointAt(element, plainOffset(end - passage.start, shown)));
		return [range];
	});
}
