import { lineCounter } from '#core/documents/positions.ts';
import type { Extraction, Issue, Span } from '#core/types.ts';
import { formatOf, inFile, type Source } from '../sources.ts';

/**
 * The results of a document with spans into its file: of a volume that holds many, a reader has the file and no other text.
 * Where a file writes its texts otherwise (JSON), spans stay those of the document's text.
 */
export function inFileSpans(extraction: Extraction, { file, piece }: Source): Extraction {
	const shift = piece && !formatOf(file).escaped ? piece.start : 0;
	if (shift === 0) return extraction;
	const moved = <T extends Span>(span: T): T => ({
		...span,
		start: span.start + shift,
		end: span.end + shift
	});
	const movedIssue = (issue: Issue) => (issue.span ? { ...issue, span: moved(issue.span) } : issue);
	return {
		...extraction,
		issues: extraction.issues.map(movedIssue),
		document: { ...extraction.document, issues: extraction.document.issues.map(movedIssue) },
		mentions: extraction.mentions.map(moved),
		relations: extraction.relations.map((relation) => ({
			...moved(relation),
			anchorStarts: relation.anchorStarts.map((start) => start + shift)
		})),
		...(extraction.refusals && { refusals: extraction.refusals.map(moved) })
	};
}

/** `file:line:column` of each refusal, as editors make links of it. */
export function refusalPlaces({ document, refusals = [] }: Extraction, source: Source): string[] {
	const position = lineCounter(document.text);
	return refusals.map(({ start }) => {
		const at = `${document.id}:${position(start)}`;
		return inFile({ code: '', severity: 'info', message: '', at }, document.id, source).at;
	});
}
