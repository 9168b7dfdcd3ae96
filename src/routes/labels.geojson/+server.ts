import { json } from '@sveltejs/kit';
import { placeLabels } from '#core/atlas/labels.ts';
import { periodNames } from '#core/atlas/period.ts';
import { openStore } from '#store/queries.ts';
import type { RequestHandler } from './$types';

/** The names of the basemap, spelt as maps of the time spelt them. */
export const GET: RequestHandler = () => {
	const { places } = openStore().gazetteer();
	return json(placeLabels(places, periodNames(places)), { headers: { 'cache-control': 'max-age=3600' } });
};
