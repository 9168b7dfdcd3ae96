import { PlacePassages } from '#core/atlas/place-passages.ts';
import { select } from '#core/atlas/select.ts';
import type { PassageView } from '#core/atlas/views.ts';
import { parseView } from '$lib/state/url.ts';
import { askPassages } from './ask.ts';
import { PASSAGES_PAGE } from './passages.svelte.ts';
import type { PageLoad } from './$types';

type Given = (readonly [number, PassageView])[];

/**
 * The first passages of the chosen place, each with its lead. Runs again only when another place is chosen: what other
 * filters show is asked for by the explorer, as is what cannot be had now.
 */
export const load: PageLoad = async ({ url, fetch, parent, untrack }): Promise<{ passages: Given }> => {
	const { prepared } = await parent();
	const chosen = url.searchParams.get('place');
	const view = untrack(() => parseView(url.searchParams));
	if (chosen === null || view.place === undefined) return { passages: [] };
	const { mentions } = select(prepared, view, view.reading);
	const leads = new PlacePassages(mentions.about(view.place)).first(PASSAGES_PAGE);
	if (leads.length === 0) return { passages: [] };
	const passages = await askPassages(fetch, prepared, leads).catch(() => []);
	return { passages: passages.map((passage, n) => [leads[n]!, passage]) };
};
