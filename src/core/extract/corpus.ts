import { fold } from '../names/fold.ts';
import type { Extraction, Mention } from '../types.ts';

/** Two places of which one spelling may be either, since a gloss says so. */
export interface Doubt {
	places: string[];
	/** The document where a gloss makes the spelling doubtful. */
	document: string;
	title: string;
}

/** Doubts by the folded letters of the spelling. */
export type Doubts = Map<string, Doubt>;

/** A gloss whose sides contradict each other makes both spellings doubtful. A county and its seat do not. */
export function doubtsOf({ document, mentions }: Extraction): Doubts {
	const doubts: Doubts = new Map();
	const title = document.header.title ?? document.id;
	for (const { form, place, alternatives, reasons } of mentions) {
		if (!place || !reasons.some(({ code }) => code === 'gloss-contested')) continue;
		const key = fold(form);
		if (!doubts.has(key))
			doubts.set(key, { places: [place, alternatives[0]!.place], document: document.id, title });
	}
	return doubts;
}

/** Adds the doubts of one more document to those of a corpus: the first that doubts a spelling is named. */
export function addDoubts(all: Doubts, more: Iterable<[string, Doubt]>): void {
	for (const [key, doubt] of more) if (!all.has(key)) all.set(key, doubt);
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
 * The mentions of a document as its corpus makes them: where a gloss contradicts a spelling in one passage, the same
 * spelling elsewhere is contested too, with the weaker reason.
 *
 * @param mentions of one document; not changed
 * @param doubts of the whole corpus
 */
export function withDoubts(mentions: Mention[], doubts: Doubts): Mention[] {
	if (doubts.size === 0) return mentions;
	return mentions.map((mention) => inherit(mention, doubts.get(fold(mention.form))));
}

/**
 * Spreads doubts over a corpus that is held whole.
 *
 * @param extractions one for each document; not changed
 * @returns the same in the same order, with inherited doubts added
 */
export function inheritDoubts(extractions: Extraction[]): Extraction[] {
	const doubts: Doubts = new Map();
	for (const extraction of extractions) addDoubts(doubts, doubtsOf(extraction));
	if (doubts.size === 0) return extractions;
	return extractions.map((each) => ({ ...each, mentions: withDoubts(each.mentions, doubts) }));
}
