import { fold } from '../names/fold.ts';
import type { Extraction, Mention } from '../types.ts';

interface Doubt {
	places: string[];
	/** The document where a gloss makes the spelling doubtful. */
	document: string;
	title: string;
}

/** A gloss whose sides contradict each other makes both spellings doubtful. A county and its seat do not. */
function doubtsOf(extractions: Extraction[]): Map<string, Doubt> {
	const doubts = new Map<string, Doubt>();
	for (const { document, mentions } of extractions) {
		const { id, header } = document;
		for (const { form, place, alternatives, reasons } of mentions) {
			if (!place || !reasons.some(({ code }) => code === 'gloss-contested')) continue;
			const key = fold(form);
			if (!doubts.has(key)) {
				doubts.set(key, { places: [place, alternatives[0]!.place], document: id, title: header.title ?? id });
			}
		}
	}
	return doubts;
}

function inherit(mention: Mention, doubt: Doubt | undefined): Mention {
	if (!doubt || mention.status !== 'agreed' || !doubt.places.includes(mention.place!)) return mention;
	// A gloss that agrees settles the spelling where it stands.
	if (mention.reasons.some(({ code }) => code === 'gloss-agrees')) return mention;
	const rival = doubt.places.find((place) => place !== mention.place)!;
	const where = mention.document === doubt.document ? 'elsewhere in this document' : `in “${doubt.title}”`;
	const reason = {
		code: 'inherited-doubt',
		says: `A gloss contradicts the same spelling ${where}; here the doubt is weaker.`
	};
	return {
		...mention,
		status: 'contested',
		alternatives: [{ place: rival, reasons: [reason] }],
		reasons: [...mention.reasons, reason]
	};
}

/**
 * Spreads doubts over a corpus: where a gloss contradicts a spelling in one passage, the same spelling elsewhere is
 * contested too, with the weaker reason.
 *
 * @param extractions one for each document; not changed
 * @returns the same in the same order, with inherited doubts added
 */
export function inheritDoubts(extractions: Extraction[]): Extraction[] {
	const doubts = doubtsOf(extractions);
	if (doubts.size === 0) return extractions;
	return extractions.map((extraction) => ({
		...extraction,
		mentions: extraction.mentions.map((mention) => inherit(mention, doubts.get(fold(mention.form))))
	}));
}
