import { anchoredAt, leadOf, selectPhrases } from '#core/atlas/phrase-columns.ts';
import { passageOf } from '#core/atlas/place-passages.ts';
import type { Prepared, Selection } from '#core/atlas/select.ts';
import { PHRASES_MAX, printPassages } from '$lib/state/asked.ts';

/** How many phrases a list shows at first, and more each time. */
export const PHRASES_PAGE = 30;
/** More phrases than these lie over each other on the map and say nothing. */
export const DRAWN_MAX = PHRASES_MAX;

/** Phrases of space under a view, by their positions among all. */
export interface PhrasesOfView {
	/** Left by the filters. */
	selected: Uint32Array;
	/** Of these, those that the chosen place anchors. */
	anchored: Uint32Array;
}

export function phrasesOfView(
	{ phrases, columns, atlas }: Prepared,
	{ mentions }: Selection,
	place: string | undefined
): PhrasesOfView {
	const selected = selectPhrases(phrases, mentions.positions);
	const code = atlas.places.findIndex(({ id }) => id === place);
	return {
		selected,
		anchored: code === -1 ? new Uint32Array(0) : anchoredAt(phrases, columns, selected, code)
	};
}

/** Those that the map draws: all that are left, or, where these are too many, those listed of the chosen place. */
export const drawnOf = ({ selected, anchored }: PhrasesOfView, listed: number): Uint32Array =>
	selected.length <= DRAWN_MAX ? selected : anchored.subarray(0, Math.min(listed, DRAWN_MAX));

/** Those of some phrases that stand in passages, which go by their leads. */
export function inPassages(
	{ phrases, columns }: Prepared,
	selected: Uint32Array,
	leads: number[]
): Uint32Array {
	const key = (mention: number) => printPassages([passageOf(columns, mention)]);
	const shown = new Set(leads.map(key));
	return shown.size === 0
		? selected.subarray(0, 0)
		: selected.filter((n) => shown.has(key(leadOf(phrases, n))));
}

/** Which phrases to ask for: of a small corpus all at once, else those that are shown; ascending, each once. */
export function toAsk({ phrases }: Prepared, shown: Iterable<number>): number[] {
	if (phrases.id.length <= DRAWN_MAX) return [...phrases.id.keys()];
	return [...new Set(shown)].sort((a, b) => a - b);
}
