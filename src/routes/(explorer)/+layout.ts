import { error } from '@sveltejs/kit';
import { unpack } from '#core/atlas/pack.ts';
import { atlasData } from '$lib/state/addresses.ts';
import type { LayoutLoad } from './$types';

/** The index of all mentions, from which everything is filtered and counted where it is shown. */
export const load: LayoutLoad = async ({ fetch, data }) => {
	const response = await fetch(atlasData());
	if (!response.ok) error(response.status, 'The index of mentions could not be read.');
	// A blob of a copy: read in any other way SvelteKit would write the bytes into the page once more.
	const bytes = await (await response.clone().blob()).arrayBuffer();
	return { ...data, atlas: unpack(new Uint8Array(bytes)) };
};
