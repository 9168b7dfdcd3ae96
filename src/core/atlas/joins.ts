import type { Span } from '../types.ts';
import type { GlossView } from './reader-views.ts';

/** How a mention stands in a gloss. */
export interface Glossed {
	/** Where the mention starts that the text equates with it. */
	partner: number;
	/** For the two sides of a gloss that stand apart: `a`, `b`, …; they are not seen together else. */
	letter?: string;
}

/** The glosses of a document, ready to be set. */
export interface Joins {
	/** By the start of each mention in a gloss. */
	of: Map<number, Glossed>;
	/** Glosses whose sides stand side by side, `X [Y]`: from the first to the end of the second. Disjoint, in order. */
	spans: Span[];
}

const ALPHABET = 26;

function letterOf(n: number): string {
	const last = String.fromCharCode(97 + (n % ALPHABET));
	return n < ALPHABET ? last : letterOf(Math.floor(n / ALPHABET) - 1) + last;
}

/**
 * Which mentions the text equates.
 *
 * @param glosses in the order of the text
 * @param mentions of the document, in order
 */
export function joinsOf(glosses: GlossView[], mentions: Span[]): Joins {
	const endOf = new Map(mentions.map(({ start, end }) => [start, end]));
	const following = new Map(mentions.map(({ start }, i) => [start, mentions[i + 1]?.start]));
	const joins: Joins = { of: new Map(), spans: [] };
	let letters = 0;
	for (const { outer, inner } of glosses) {
		const innerEnd = endOf.get(inner);
		if (!endOf.has(outer) || innerEnd === undefined) continue;
		const beside = following.get(outer) === inner;
		const letter = beside ? {} : { letter: letterOf(letters++) };
		if (!joins.of.has(outer)) joins.of.set(outer, { partner: inner, ...letter });
		if (!joins.of.has(inner)) joins.of.set(inner, { partner: outer, ...letter });
		if (beside && outer >= (joins.spans.at(-1)?.end ?? 0)) {
			joins.spans.push({ start: outer, end: innerEnd });
		}
	}
	return joins;
}

/** The bracket that closes a gloss, perhaps behind mark-up. */
const CLOSED = /^\u2060*[\])]/;

/**
 * The glosses within a text, each with the bracket that closes it.
 *
 * @param text where it begins in the document: `offset`
 */
export function spansWithin({ spans }: Joins, text: string, offset: number): Span[] {
	return spans
		.filter(({ start }) => start >= offset && start < offset + text.length)
		.map(({ start, end }) => {
			const closing = CLOSED.exec(text.slice(end - offset))?.[0] ?? '';
			return { start, end: end + closing.length };
		});
}

/** A run of pieces: those of one span, or of none. */
export interface Run<T> {
	span?: Span;
	pieces: T[];
}

/** Gathers pieces by the span that holds them whole. */
export function runsOf<T extends Span>(pieces: T[], spans: Span[]): Run<T>[] {
	const runs: Run<T>[] = [];
	for (const piece of pieces) {
		const span = spans.find(({ start, end }) => piece.start >= start && piece.end <= end);
		const last = runs.at(-1);
		if (last && last.span === span) last.pieces.push(piece);
		else runs.push(span ? { span, pieces: [piece] } : { pieces: [piece] });
	}
	return runs;
}
