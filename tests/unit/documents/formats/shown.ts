import { FILLER, passageText } from '#core/documents/readable.ts';
import type { Document, Section } from '#core/types.ts';

/** The passages of a document as a person reads them, with what they are. */
export function shown(document: Document): [Section, string][] {
	return document.passages.map((passage) => [
		passage.section,
		passageText(document, passage).replaceAll(FILLER, '').replace(/\s+/g, ' ')
	]);
}
