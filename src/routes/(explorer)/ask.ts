import { leadOf } from '#core/atlas/phrase-columns.ts';
import { phrasesOf, type Phrase } from '#core/atlas/phrases.ts';
import { passageOf } from '#core/atlas/place-passages.ts';
import type { Prepared } from '#core/atlas/select.ts';
import type { PassageView } from '#core/atlas/views.ts';
import type { Footprint } from '#core/geo/footprint.ts';
import { passagesData, phrasesData } from '$lib/state/addresses.ts';

type Fetch = typeof fetch;
/** What both answers are held against: the documents may have been read anew since the index came. */
type Known = Pick<Prepared, 'atlas' | 'columns' | 'phrases'>;

async function ask<T>(fetch: Fetch, address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(response.statusText);
	return response.json();
}

function expect(right: boolean): void {
	if (!right) throw new Error('got another passage or phrase than the index says, expected the same data');
}

/**
 * Asks for the passages in which mentions stand.
 *
 * @param leads positions of the mentions
 * @throws when they cannot be had, or are others than the index says
 */
export async function askPassages(fetch: Fetch, known: Known, leads: number[]): Promise<PassageView[]> {
	const { atlas, columns } = known;
	const found = await ask<PassageView[]>(fetch, passagesData(leads.map((i) => passageOf(columns, i))));
	expect(
		leads.every(
			(i, n) =>
				found[n]?.document.id === atlas.documents[columns.document[i]!]!.id &&
				found[n].marks.some(({ start }) => start === columns.start[i])
		)
	);
	return found;
}

/** The document of a phrase: that of its anchors. */
const documentOf = ({ atlas, columns, phrases }: Known, n: number) =>
	atlas.documents[columns.document[leadOf(phrases, n)]!]!.id;

/**
 * Asks for phrases of space.
 *
 * @param positions of the phrases in the index
 * @throws as above
 */
export async function askPhrases(fetch: Fetch, known: Known, positions: number[]): Promise<Phrase[]> {
	const found = await ask<Footprint[][]>(fetch, phrasesData(positions.map((n) => known.phrases.id[n]!)));
	const phrases = found.flatMap(phrasesOf);
	expect(positions.every((n, i) => phrases[i]?.document === documentOf(known, n)));
	return phrases;
}
