import type { DocumentView } from './views.ts';

/** Of a list of documents, made once: those in the order of the days on which they were sent, and what is searched of each. */
const orders = new WeakMap<DocumentView[], DocumentView[]>();
const words = new WeakMap<DocumentView[], string[]>();

/** Undated ones come last; those of one moment stay in order of their ids. */
const sentOf = ({ sent }: DocumentView): string => sent ?? '~';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Documents by the day on which they were sent. */
export function bySending(documents: DocumentView[]): DocumentView[] {
	const known = orders.get(documents);
	if (known) return known;
	const sent = documents.map(sentOf);
	const order = Uint32Array.from(documents.keys());
	order.sort((a, b) => (sent[a]! < sent[b]! ? -1 : sent[a]! > sent[b]! ? 1 : a - b));
	const ordered = Array.from(order, (i) => documents[i]!);
	orders.set(documents, ordered);
	return ordered;
}

function wordsOf(ordered: DocumentView[]): string[] {
	const known = words.get(ordered);
	if (known) return known;
	const made = ordered.map(({ id, title, sent = '', archive = '' }) =>
		plain(`${title} ${sent} ${archive} ${id}`)
	);
	words.set(ordered, made);
	return made;
}

/**
 * The documents whose title, sending date (`1950-09`), archive reference or id holds every word that was typed, whatever
 * case and marks; without a word all. By the day on which they were sent.
 */
export function searchDocuments(documents: DocumentView[], typed: string): DocumentView[] {
	const ordered = bySending(documents);
	const wanted = plain(typed).split(/\s+/).filter(Boolean);
	if (wanted.length === 0) return ordered;
	const held = wordsOf(ordered);
	return ordered.filter((_, i) => wanted.every((word) => held[i]!.includes(word)));
}
