import distance from '@turf/distance';
import { fold } from '../names/fold.ts';
import type { Extraction, LngLat, Mention, Place } from '../types.ts';

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

/** The rival must lie this many times farther from the names beside a spelling than its own place to be out of the question. */
const FARTHER = 1.6;

/** Whether the names before and after a mention lie so much nearer to its place than to the rival that only it can be meant. */
function isSettled(at: number, rival: string, mentions: Mention[], places: Map<string, Place>): boolean {
	const point = (id: string | undefined) => places.get(id ?? '')?.point;
	const own = mentions[at]!.place;
	const [here, there] = [point(own), point(rival)];
	if (!here || !there) return false;
	const before = mentions.slice(Math.max(0, at - NEIGHBOURS), at).toReversed();
	const beside = [before, mentions.slice(at + 1, at + 1 + NEIGHBOURS)].flatMap(
		(side) => side.find((other) => tells(other, [own, rival], places)) ?? []
	);
	const sum = (from: LngLat) => beside.reduce((km, other) => km + distance(from, point(other.place)!), 0);
	return beside.length > 0 && sum(there) >= FARTHER * sum(here);
}

/** How many names on either side are looked at for one that is sure, and no country. */
const NEIGHBOURS = 3;

function tells(
	{ place, status }: Mention,
	besides: (string | undefined)[],
	places: Map<string, Place>
): boolean {
	const known = places.get(place ?? '');
	return (
		status === 'agreed' && known?.point !== undefined && known.kind !== 'country' && !besides.includes(place)
	);
}

function inherit(
	mentions: Mention[],
	at: number,
	doubt: Doubt | undefined,
	places: Map<string, Place>
): Mention {
	const mention = mentions[at]!;
	if (!doubt || mention.status !== 'agreed' || !doubt.places.includes(mention.place!)) return mention;
	// A gloss that agrees settles the spelling where it stands.
	if (mention.reasons.some(({ code }) => code === 'gloss-agrees')) return mention;
	const rival = doubt.places.find((place) => place !== mention.place)!;
	if (isSettled(at, rival, mentions, places)) return mention;
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
 * spelling elsewhere is contested too, with the weaker reason, unless the names beside it rule the rival out.
 *
 * @param mentions of one document; not changed
 * @param doubts of the whole corpus
 * @param places all places of the gazetteer
 */
export function withDoubts(mentions: Mention[], doubts: Doubts, places: Map<string, Place>): Mention[] {
	if (doubts.size === 0) return mentions;
	return mentions.map(({ form }, at) => inherit(mentions, at, doubts.get(fold(form)), places));
}

/**
 * Spreads doubts over a corpus that is held whole.
 *
 * @param extractions one for each document; not changed
 * @param places all places of the gazetteer
 * @returns the same in the same order, with inherited doubts added
 */
export function inheritDoubts(extractions: Extraction[], places: Map<string, Place>): Extraction[] {
	const doubts: Doubts = new Map();
	for (const extraction of extractions) addDoubts(doubts, doubtsOf(extraction));
	if (doubts.size === 0) return extractions;
	return extractions.map((each) => ({ ...each, mentions: withDoubts(each.mentions, doubts, places) }));
}
