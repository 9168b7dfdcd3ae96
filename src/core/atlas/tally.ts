import { MentionList } from './mention-list.ts';
import type { Passed } from './pass.ts';
import type { Prepared } from './prepare.ts';
import type { PlaceCount, Selection } from './select.ts';
import type { Doubts, Unknown } from './sides.ts';

/** What contested mentions may name besides: how many may name each place, and the pairs. */
export function countRivals(
	doubts: Doubts,
	passes: Uint8Array,
	places: number
): { rival: Uint32Array; pairs: [string, string][] } {
	const { mention, other, pair } = doubts;
	const rival = new Uint32Array(places + 1);
	const seen = new Uint8Array(doubts.pairs.length);
	for (let row = 0; row < mention.length; row++) {
		if (passes[mention[row]!] === 0) continue;
		rival[other[row]!]!++;
		seen[pair[row]!] = 1;
	}
	return { rival, pairs: doubts.pairs.filter((_, code) => seen[code] === 1) };
}

/** The places that are named or may be: most mentions first, then most that may name them, then by title. */
export function placeCounts(
	{ atlas, byTitle }: Prepared,
	{ mentions, contested }: Passed,
	rival: Uint32Array
): PlaceCount[] {
	const codes = Uint32Array.from(atlas.places.keys()).filter(
		(code) => mentions[code]! > 0 || rival[code]! > 0
	);
	codes.sort((a, b) => mentions[b]! - mentions[a]! || rival[b]! - rival[a]! || byTitle[a]! - byTitle[b]!);
	return Array.from(codes, (code) => ({
		place: atlas.places[code]!,
		mentions: mentions[code]!,
		contested: contested[code]!,
		rival: rival[code]!
	}));
}

/** The names of nothing known, by form in the order of the first mention that passes. */
export function unresolvedForms(
	{ atlas, columns }: Prepared,
	{ mention, form, forms }: Unknown,
	passes: Uint8Array
): Selection['unresolved'] {
	const byForm = new Map<number, number[]>();
	for (let row = 0; row < mention.length; row++) {
		if (passes[mention[row]!] === 0) continue;
		const same = byForm.get(form[row]!);
		if (same) same.push(mention[row]!);
		else byForm.set(form[row]!, [mention[row]!]);
	}
	return [...byForm].map(([code, positions]) => ({
		form: forms[code]!,
		mentions: new MentionList(columns, atlas, Uint32Array.from(positions))
	}));
}
