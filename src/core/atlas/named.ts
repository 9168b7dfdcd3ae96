import { SYSTEM_NAMES } from '../names/chain-words.ts';
import { nativeName } from './labels.ts';
import { spelled } from './spelled.ts';
import type { Index } from './columns.ts';
import type { PlaceView } from './views.ts';
import type { ExplainedPlace } from '../types.ts';

/** A place that a spelling may name: in short, for a list of suggestions. */
export interface Named {
	id: string;
	title: string;
	native: string;
	/** By which system the spelling is one of its names, in words; absent when only the documents use it so. */
	system?: string;
	/** Nothing better was found. */
	guess: boolean;
	/** Whether some document names the place, or may name it. */
	mentioned: boolean;
}

/**
 * What a spelling may name, by the documents' own use and by rule: what both say comes first, then what documents say.
 *
 * @param results what `explain` says of the query
 * @param views of all places in `results`
 */
export function named(
	query: string,
	atlas: Index,
	results: ExplainedPlace[],
	views: Map<string, PlaceView>
): Named[] {
	const known = new Set(atlas.places.map(({ id }) => id));
	const used = spelled(query, atlas).flatMap(({ place }) => place ?? []);
	const line = ({ id, title, hangul, hanja }: PlaceView) => ({
		...{ id, title, native: nativeName(id, hanja, hangul), mentioned: known.has(id) }
	});
	const byRule = results.flatMap(({ place, certainty, chain }): Named[] => {
		const view = views.get(place);
		return view
			? [{ ...line(view), system: SYSTEM_NAMES[chain.at(-1)!.system], guess: certainty === 'guess' }]
			: [];
	});
	const ruled = new Set(byRule.map(({ id }) => id));
	const isUsed = new Set(used.map(({ id }) => id));
	return [
		...byRule.filter(({ id }) => isUsed.has(id)),
		...used.filter(({ id }) => !ruled.has(id)).map((view) => ({ ...line(view), guess: false })),
		...byRule.filter(({ id }) => !isUsed.has(id))
	];
}
