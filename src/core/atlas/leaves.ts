import type { Section, Span } from '../types.ts';

/** A passage without its text. */
export interface Part extends Span {
	section: Section;
}

/** A stretch of a document that travels as one: a long text is read leaf by leaf. */
export interface Leaf extends Span {
	/** Positions of its passages in the document, half-open. */
	from: number;
	until: number;
}

/** Characters after which a leaf ends, at the next paragraph: some ten pages of print. */
export const LEAF_LENGTH = 24_000;

/** A longer one is no heading, whatever the mark-up says. */
const HEADING_MAX = 200;

/**
 * Divides a document into leaves. Notes stay with their paragraph.
 *
 * @param parts all passages in order
 * @param length default `LEAF_LENGTH`; a leaf is longer by what its last paragraph needs
 * @returns disjoint leaves in order that hold every passage; empty for a document without any
 */
export function leavesOf(parts: Span[], length = LEAF_LENGTH): Leaf[] {
	const leaves: Leaf[] = [];
	parts.forEach(({ start, end }, i) => {
		const leaf = leaves.at(-1);
		if (leaf && (start < leaf.end || end - leaf.start <= length)) {
			leaf.until = i + 1;
			leaf.end = Math.max(leaf.end, end);
		} else leaves.push({ start, end, from: i, until: i + 1 });
	});
	return leaves;
}

/** Positions of the passages that head a part of the text: those set as a header once the body has begun. */
export function headingsOf(parts: Part[]): number[] {
	const body = parts.findIndex(({ section }) => section === 'body');
	return parts.flatMap(({ section, start, end }, i) =>
		body >= 0 && i > body && section === 'header' && end - start <= HEADING_MAX ? [i] : []
	);
}

/** The position of the leaf that holds an offset, or the nearest before it; -1 where there is none. */
export function leafAt(leaves: Leaf[], offset: number): number {
	return Math.max(
		leaves.findLastIndex(({ start }) => start <= offset),
		Math.min(0, leaves.length - 1)
	);
}
