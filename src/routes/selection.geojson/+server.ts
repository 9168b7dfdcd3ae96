import { selectionGeoJson } from '#core/formats/selection.ts';
import { openStore } from '#store/queries.ts';
import { parseView } from '$lib/state/url.ts';
import { fileOf, selectionOf } from '../selection.server.ts';
import type { RequestHandler } from './$types';

/** The mentions that the explorer shows under the same query, as GeoJSON. */
export const GET: RequestHandler = ({ url }) => {
	const { selected, ground, says } = selectionOf(openStore(), parseView(url.searchParams), url.origin);
	return fileOf(
		selectionGeoJson(selected, ground, says),
		'jemulpo-mentions.geojson',
		'application/geo+json; charset=utf-8'
	);
};
