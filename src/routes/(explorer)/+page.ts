import type { PassageView } from '#core/atlas/views.ts';
import { passagesData } from '$lib/state/addresses.ts';
import { parseView } from '$lib/state/url.ts';
import type { PageLoad } from './$types';

/** Runs again only when the chosen place changes: filters are computed from the atlas, in the browser. */
export const load: PageLoad = async ({ url, fetch }) => {
	const { place } = parseView(new URLSearchParams({ place: url.searchParams.get('place') ?? '' }));
	const none: PassageView[] = [];
	if (place === undefined) return { passages: none, failed: false };
	const passages = await fetch(passagesData(place)).then(
		(response): Promise<PassageView[]> | undefined => (response.ok ? response.json() : undefined),
		() => undefined
	);
	return { passages: passages ?? none, failed: passages === undefined };
};
