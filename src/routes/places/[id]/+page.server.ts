import { error } from '@sveltejs/kit';
import { formsBySystem } from '#core/names/forms.ts';
import { openStore } from '#store/queries.ts';
import type { PageServerLoad } from './$types';

/** A place with every spelling that the rules and the gazetteer know, and those that the documents attest. */
export const load: PageServerLoad = ({ params }) => {
	const store = openStore();
	const place = store.place(params.id);
	if (!place) error(404, `There is no place “${params.id}”.`);
	const { sources } = store.gazetteer();
	const cited = new Set(
		[...place.sources, place.pointSource, ...place.forms.map(({ source }) => source)].filter(Boolean)
	);
	return {
		place,
		within: place.within === undefined ? undefined : store.places([place.within])[0],
		forms: formsBySystem(place).map(({ form, script, system, chain }) => ({ form, script, system, chain })),
		attested: store.attestations(params.id),
		rival: store.atlas().mentions.filter(({ alternatives }) => alternatives.includes(params.id)).length,
		sources: sources.filter(({ id }) => cited.has(id))
	};
};
