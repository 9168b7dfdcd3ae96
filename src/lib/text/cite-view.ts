import type { Selection } from '#core/atlas/select.ts';
import type { Directory } from '#core/atlas/views.ts';
import type { View } from '$lib/state/url.ts';
import { documentCitation } from './citation.ts';
import { viewInWords, type Names } from './view-words.ts';
import { count, dateInWords } from './words.ts';

/** What the ids of an atlas stand for. */
export const namesOf = ({ fronts, documents }: Directory): Names => ({
	front: (id) => fronts.find((front) => front.id === id)?.title ?? id,
	document: (id) => documents.find((document) => document.id === id)?.title ?? id
});

/** A citation that names more documents than these is none. */
const NAMED_MAX = 20;

/**
 * How a view of the explorer is cited, with the documents in which its mentions stand, of many
 * with the first.
 *
 * @param address of the view, absolute
 * @param accessed `YYYY-MM-DD` of the visit, where it is one
 */
export function citeView(
	atlas: Directory,
	view: View,
	{ mentions, places }: Selection,
	address: string,
	accessed?: string
): string {
	const positions = new Set<number>();
	for (const i of mentions.positions) positions.add(mentions.columns.document[i]!);
	const named = [...positions]
		.slice(0, NAMED_MAX)
		.map((position) => documentCitation(atlas.documents[position]!));
	const others = positions.size - named.length;
	const documents = others > 0 ? [...named, `and ${count(others, 'more document')}`] : named;
	const seen = accessed === undefined ? '' : `, accessed ${dateInWords(accessed)}`;
	const sum = `${count(mentions.length, 'mention')} of ${count(places.length, 'place')}`;
	const list = documents.length === 0 ? '' : ` Documents: ${documents.join(' · ')}.`;
	return `Jemulpo, places named in archival texts: ${viewInWords(view, namesOf(atlas))} (${sum}). ${address}${seen}.${list}`;
}
