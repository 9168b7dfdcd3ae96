import type { PassageView } from '#core/atlas/views.ts';
import { passagesData } from '$lib/state/addresses.ts';
import { parseView } from '$lib/state/url.ts';
import type { PageLoad } from './$types';

/** Runs again only when the chosen place changes: filters are computed from the atlas, in the browser. */
export const load: PageLoad = async ({ url, fetch }) => {
	const { place } = parseView(new URLSearchParams({ place: url.searchParams.get('place') ?? '' }));
	if (place === undefined) return { passages: [] };
	const response = await fetch(passagesData(place));
	const passages: PassageView[] = response.ok ? await response.json() : [];
	return { passages };
};
