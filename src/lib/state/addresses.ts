import { resolve } from '$app/paths';
import { printView, type View } from './url.ts';

/** Every address of the pages is made here, so that they can be served from any folder of a host. */

/** The explorer with a view. */
export function explorer(view: View): string {
	const query = printView(view);
	return query === '' ? resolve('/') : `${resolve('/')}?${query}`;
}

/** The explorer with one place chosen and nothing else. */
export const placeOnMap = (place: string): string => `${resolve('/')}?place=${encodeURIComponent(place)}`;

/** The explorer with one document only. */
export const documentOnMap = (document: string): string =>
	`${resolve('/')}?document=${encodeURIComponent(document)}`;

/** A place with all its names. */
export const placePage = (place: string): string =>
	resolve('/places/[id]', { id: encodeURIComponent(place) });

/** A document, at the mention that starts at an offset. */
export function documentPage(document: string, start?: number): string {
	const address = resolve('/documents/[id]', { id: encodeURIComponent(document) });
	return start === undefined ? address : `${address}#m${start}`;
}

/** The question which place a spelling names. */
export const variantsPage = (query = ''): string =>
	resolve('/variants') + (query === '' ? '' : `?q=${encodeURIComponent(query)}`);

/** The passages of a place, as data. */
export const passagesData = (place: string): string =>
	resolve('/places/[id]/passages', { id: encodeURIComponent(place) });

/** The names of the basemap, as data. */
export const labelsData = (): string => resolve('/labels.geojson');

/** `static/basemap/`. */
export const basemapFolder = (): string => `${resolve('/').replace(/\/?$/, '/')}basemap/`;

export const homePage = (): string => resolve('/');
export const documentsPage = (): string => resolve('/documents');
export const aboutPage = (): string => resolve('/about');
