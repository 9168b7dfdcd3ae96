import { resolve } from '$app/paths';
import type { NameStyle } from '#core/atlas/name-styles.ts';
import type { PassageKey } from '#core/atlas/place-passages.ts';
import type { ResolvedPathname } from '$app/types';
import type { Reading } from '#core/atlas/select.ts';
import { printPassages, printPhrases } from './asked.ts';
import { printCompare, type CompareView } from './compare-url.ts';
import { printDocuments, type DocumentsView } from './documents-url.ts';
import { printMatrix, type MatrixView } from './matrix-url.ts';
import { printSpot, type Spot } from './spot.ts';
import { printView, type View } from './url.ts';

/**
 * Every address of the pages is made here, so that they can be served from any folder of a host. Their type is what the
 * linter asks of a link: that it has been through `resolve`.
 */
export type Address = ResolvedPathname;

/** An address with a query, unless that is empty. */
const asking = (address: Address, query: string): Address =>
	(query === '' ? address : `${address}?${query}`) as Address;

/** The explorer with a view. */
export const explorer = (view: View): Address => asking(resolve('/'), printView(view));

/** The explorer with one place chosen and nothing else. */
export const placeOnMap = (place: string): Address =>
	asking(resolve('/'), `place=${encodeURIComponent(place)}`);

/** The explorer with one document only. */
export const documentOnMap = (document: string): Address =>
	asking(resolve('/'), `document=${encodeURIComponent(document)}`);

/** What a view shows, as a file. */
export const selectionFile = (view: View, format: 'csv' | 'geojson'): Address =>
	asking(format === 'csv' ? resolve('/selection.csv') : resolve('/selection.geojson'), printView(view));

/** A place with all its names. */
export const placePage = (place: string): Address =>
	resolve('/places/[id]', { id: encodeURIComponent(place) });

/** A document, at a spot; by the translation's reading unless told otherwise. */
export function spotPage(document: string, spot?: Spot, reading?: Reading): Address {
	const address = resolve('/documents/[id]', { id: encodeURIComponent(document) });
	const asked = asking(address, reading === 'original' ? 'reading=original' : '');
	return (spot ? `${asked}${printSpot(spot)}` : asked) as Address;
}

/** A document, at the mention that starts at an offset. */
export const documentPage = (document: string, start?: number, reading?: Reading): Address =>
	spotPage(document, start === undefined ? undefined : { kind: 'mention', start }, reading);

/** A document, at the phrase of space that starts at an offset. */
export const phraseInDocument = (document: string, start: number, reading?: Reading): Address =>
	spotPage(document, { kind: 'phrase', start }, reading);

/** Two documents side by side. */
export const comparePage = (view: CompareView): Address => asking(resolve('/compare'), printCompare(view));

/** A leaf of a document, as data. */
export const leafData = (document: string, n: number): Address =>
	resolve('/documents/[id]/leaves/[n]', { id: encodeURIComponent(document), n: String(n) });

/** The question which place a spelling names; with one of the answers in focus. */
export function variantsPage(query = '', place?: string): Address {
	const pairs = [...(query === '' ? [] : [['q', query]]), ...(place === undefined ? [] : [['place', place]])];
	return asking(resolve('/variants'), new URLSearchParams(pairs).toString());
}

/** The table of places by system. */
export const matrixPage = (view: MatrixView): Address => asking(resolve('/matrix'), printMatrix(view));

/** The same table as a file. */
export const matrixFile = (view: MatrixView): Address => asking(resolve('/matrix.csv'), printMatrix(view));

/** What a spelling may name, as data. */
export const namesData = (query: string): Address =>
	asking(resolve('/names.json'), new URLSearchParams({ q: query }).toString());

/** Passages by their positions, as data. */
export const passagesData = (keys: PassageKey[]): Address =>
	asking(resolve('/passages.json'), `at=${printPassages(keys)}`);

/** What phrases of space denote, by their ids, as data. */
export const phrasesData = (ids: number[]): Address =>
	asking(resolve('/phrases.json'), `id=${printPhrases(ids)}`);

/** The index of all mentions, as data. */
export const atlasData = (): Address => resolve('/atlas.bin');

/** The names of the basemap in one of the ways to write them, as data. */
export const labelsData = (names: NameStyle): Address => resolve('/labels/[names].geojson', { names });

/** `static/basemap/`. */
export const basemapFolder = (): string => `${resolve('/').replace(/\/?$/, '/')}basemap/`;

export const homePage = (): Address => resolve('/');
export const documentsPage = (view: DocumentsView = { find: '', page: 1 }): Address =>
	asking(resolve('/documents'), printDocuments(view));

/** The first documents that bear what was typed, as data. */
export const documentsData = (find: string): Address =>
	asking(resolve('/documents.json'), printDocuments({ find, page: 1 }));
export const aboutPage = (): Address => resolve('/about');

/** Where the sources of places are told. */
export const sourcesOfPlaces = (): Address => `${resolve('/about')}#sources` as Address;
