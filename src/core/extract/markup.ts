import { apart, plainOf, plainOffset, storedSpan, type Plain } from '../documents/readable.ts';
import { lineCounter } from '../documents/positions.ts';
import { firstNot } from '../search.ts';
import type { Document, Evidence, Extraction, Issue, Passage, Reason, Span } from '../types.ts';

function plainSpan<T extends Span>(span: T, plain: Plain): T {
	return { ...span, start: plainOffset(span.start, plain), end: plainOffset(span.end, plain) };
}

/** A document with mark-up as the plain text that a person reads; notes and the like are left out. */
function plainDocument(document: Document, readable: string): { plain: Plain; read: Document } {
	const plain = plainOf(readable, apart(document.passages));
	const { header, passages, evidence = [], id } = document;
	const body: Passage[] = passages
		.filter(({ section }) => section !== 'apparatus')
		.map((passage) => plainSpan(passage, plain));
	const marked: Evidence[] = evidence
		.map((span) => plainSpan(span, plain))
		.filter(({ start, end }) => start < end);
	return {
		plain,
		read: { id, text: plain.text, header, passages: body, evidence: marked, issues: [] }
	};
}

/**
 * Reads a document with mark-up as a plain text, and gives all spans as they are stored.
 *
 * Mark-up is taken out and not blanked: rules look at what stands beside a name, and how far, and a tag between two words
 * is nothing to a reader.
 *
 * @param extract reads a plain text
 */
export function extractMarkedUp(
	document: Document,
	readable: string,
	extract: (document: Document) => Extraction
): Extraction {
	const { plain, read } = plainDocument(document, readable);
	const { mentions, glosses, relations, issues, refusals } = extract(read);
	const position = lineCounter(document.text);
	const stored = <T extends Span>(span: T): T => ({ ...span, ...storedSpan(span, plain) });
	const offset = (at: number) => plain.offsets[at]!;
	const storedIssue = (issue: Issue): Issue => {
		if (!issue.span) return issue;
		const span = storedSpan(issue.span, plain);
		return { ...issue, at: `${document.id}:${position(span.start)}`, span };
	};
	return {
		document,
		mentions: mentions.map(stored),
		glosses: glosses.map((gloss) => ({ ...gloss, outer: offset(gloss.outer), inner: offset(gloss.inner) })),
		relations: relations.map((relation) => ({
			...stored(relation),
			anchorStarts: relation.anchorStarts.map(offset)
		})),
		issues: issues.map(storedIssue),
		...(refusals && { refusals: refusals.map(stored) })
	};
}

const PERSON: Reason = { code: 'markup-person', says: 'the document itself marks the name as a person’s' };
/** Why a mention is one, where the document says so. */
export const MARKED_PLACE: Reason = {
	code: 'markup-place',
	says: 'The document itself marks the name as a place’s.'
};

/** What a marked place must look like to be a name: an editor may mark `the town`, too. */
const NAME = /^[\p{Lu}\p{Lo}][^\n]{0,58}[\p{L}\p{N}.)]$/u;

/** What the mark-up of a document says of the names in one of its passages. */
export class Marked {
	readonly #evidence: Evidence[];

	/** @param evidence of the whole document, in order; none reaches from one passage into the next */
	constructor(evidence: Evidence[], { start, end }: Span) {
		this.#evidence = evidence.slice(
			firstNot(evidence, (mark) => mark.start < start),
			firstNot(evidence, (mark) => mark.start < end)
		);
	}

	/** The innermost mark that covers or, for a person, touches a stretch. */
	#about({ start, end }: Span): Evidence | undefined {
		return this.#evidence.findLast((mark) =>
			mark.kind === 'person' ? mark.start < end && start < mark.end : mark.start <= start && end <= mark.end
		);
	}

	/** The reason against a name that is marked as a person's. */
	against(name: Span): Reason | undefined {
		return this.#about(name)?.kind === 'person' ? PERSON : undefined;
	}

	isPlace(name: Span): boolean {
		return this.#evidence.length > 0 && this.#about(name)?.kind === 'place';
	}

	/**
	 * Unknown names of places less those that are marked as persons', with the marked places that the gazetteer lacks.
	 *
	 * @param unknown what stands where places stand, in order
	 * @param taken spans of what is known or refused
	 */
	withUnknown(text: string, unknown: Span[], taken: Span[]): Span[] {
		if (this.#evidence.length === 0) return unknown;
		const found = unknown.filter((name) => !this.against(name));
		const taking = [...taken, ...found];
		for (const { kind, start, end } of this.#evidence) {
			const isFree = !taking.some((other) => other.start < end && start < other.end);
			if (kind !== 'place' || !isFree || !NAME.test(text.slice(start, end))) continue;
			found.push({ start, end });
			taking.push({ start, end });
		}
		return found.sort((a, b) => a.start - b.start);
	}
}
