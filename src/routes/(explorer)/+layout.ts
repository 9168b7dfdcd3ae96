import { error } from '@sveltejs/kit';
import { unpack } from '#core/atlas/pack.ts';
import { prepare, select, type Prepared } from '#core/atlas/select.ts';
import type { Phrase } from '#core/atlas/phrases.ts';
import { atlasData } from '$lib/state/addresses.ts';
import { parseView } from '$lib/state/url.ts';
import { askPhrases } from './ask.ts';
import { drawnOf, phrasesOfView, PHRASES_PAGE, toAsk } from './phrases.ts';
import type { LayoutLoad } from './$types';

type Fetch = typeof fetch;

/** The same for all readers as long as the data are: what was unpacked once serves again. */
let known: { version: string; prepared: Prepared } | undefined;

async function readIndex(fetch: Fetch): Promise<Prepared> {
	const response = await fetch(atlasData());
	if (!response.ok) error(response.status, 'The index of mentions could not be read.');
	const version = response.headers.get('etag') ?? '';
	if (known?.version !== version) {
		// A blob of a copy: read in any other way SvelteKit would write the bytes into the page once more.
		const bytes = await (await response.clone().blob()).arrayBuffer();
		known = { version, prepared: prepare(unpack(new Uint8Array(bytes))) };
	}
	return known.prepared;
}

/** The phrases of space that a view shows first. What cannot be had now is asked for again where it is shown. */
async function firstPhrases(
	fetch: Fetch,
	prepared: Prepared,
	url: URL
): Promise<(readonly [number, Phrase])[]> {
	const view = parseView(url.searchParams);
	const found = phrasesOfView(prepared, select(prepared, view, view.reading), view.place);
	const listed = [found.selected, found.anchored].flatMap((some) => [...some.subarray(0, PHRASES_PAGE)]);
	const positions = toAsk(prepared, [...drawnOf(found, PHRASES_PAGE), ...listed]);
	if (positions.length === 0) return [];
	const phrases = await askPhrases(fetch, prepared, positions).catch(() => []);
	return phrases.map((phrase, i) => [positions[i]!, phrase]);
}

/**
 * The index of all mentions, from which everything is filtered and counted where it is shown. It does not depend on the
 * address: what a later view shows is asked for by the explorer.
 */
export const load: LayoutLoad = async ({ fetch, url, untrack }) => {
	const prepared = await readIndex(fetch);
	return { prepared, phrases: await untrack(() => firstPhrases(fetch, prepared, url)) };
};
