import { error, json } from '@sveltejs/kit';
import { placeLabels } from '#core/atlas/labels.ts';
import { mapNames } from '#core/atlas/map-names.ts';
import { NAME_STYLES } from '#core/atlas/name-styles.ts';
import { openStore } from '#store/queries.ts';
import type { RequestHandler } from './$types';

/** The names of the basemap, in one of the styles of writing. */
export const GET: RequestHandler = ({ params }) => {
	const style = NAME_STYLES.find((style) => style === params.names);
	if (!style)
		error(404, `No such way of writing names: ${params.names}. There is ${NAME_STYLES.join(', ')}.`);
	const { places } = openStore().gazetteer();
	return json(placeLabels(places, mapNames(places, style)), { headers: { 'cache-control': 'max-age=3600' } });
};
