import type { Component, ComponentProps } from 'svelte';
import { PlacePassages } from '#core/atlas/place-passages.ts';
import { select, type Prepared } from '#core/atlas/select.ts';
import type { PassageView } from '#core/atlas/views.ts';
import type PlacePanel from '$lib/panels/PlacePanel.svelte';
import { parseView, type View } from '$lib/state/url.ts';
import { askPassages } from './ask.ts';
import { PASSAGES_PAGE } from './passages.svelte.ts';
import type { PageLoad } from './$types';

/** What shows a place, and what it shows first. */
interface Chosen {
	/** Comes with the first place: the page and its map are usable before. */
	Panel?: Component<ComponentProps<typeof PlacePanel>>;
	/** Each with its lead. */
	passages: (readonly [number, PassageView])[];
}

const loadPanel = () => import('$lib/panels/PlacePanel.svelte').then((module) => module.default);

async function firstPassages(fetch: typeof globalThis.fetch, prepared: Prepared, view: View) {
	const { mentions } = select(prepared, view, view.reading);
	const leads = new PlacePassages(mentions.about(view.place)).first(PASSAGES_PAGE);
	if (leads.length === 0) return [];
	const passages = await askPassages(fetch, prepared, leads).catch(() => []);
	return passages.map((passage, n) => [leads[n]!, passage] as const);
}

/**
 * The first passages of the chosen place. Runs again only when another is chosen: what other filters show is asked for by
 * the explorer, as is what cannot be had now.
 */
export const load: PageLoad = async ({ url, fetch, parent, untrack }): Promise<Chosen> => {
	const { prepared } = await parent();
	const chosen = url.searchParams.get('place');
	const view = untrack(() => parseView(url.searchParams));
	if (chosen === null || view.place === undefined) return { passages: [] };
	const [Panel, passages] = await Promise.all([loadPanel(), firstPassages(fetch, prepared, view)]);
	return { Panel, passages };
};
