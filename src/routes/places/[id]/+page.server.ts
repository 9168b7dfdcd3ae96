import { error } from '@sveltejs/kit';
import { formsInDocuments, mentionsOf } from '#core/atlas/attestation.ts';
import { contestsOf } from '#core/atlas/contests.ts';
import { attestedForms } from '#core/atlas/matrix-rows.ts';
import { lookAlikes } from '#core/atlas/look-alikes.ts';
import { formsBySystem } from '#core/names/forms.ts';
import type { Place } from '#core/types.ts';
import { openStore, type Store } from '#store/queries.ts';
import { nameIndexOf } from '../../name-index.server.ts';
import type { PageServerLoad } from './$types';

/** A chain of places within places is no longer than this. */
const DEPTH_MAX = 8;
const LOOK_ALIKES_MAX = 14;

/** The larger units in which a place lies, from the nearest. */
function around(store: Store, { within }: Place): { id: string; title: string }[] {
	const chain = [];
	for (let id = within; id !== undefined && chain.length < DEPTH_MAX;) {
		const place = store.place(id);
		if (!place) break;
		chain.push({ id, title: place.title });
		id = place.within;
	}
	return chain;
}

/** A place with every spelling that the rules and the gazetteer know, and those that the documents attest. */
export const load: PageServerLoad = ({ params }) => {
	const store = openStore();
	const place = store.place(params.id);
	if (!place) error(404, `There is no place “${params.id}”.`);
	const index = store.index();
	const contests = contestsOf(place.id, index);
	const { mentions, doubtful } = mentionsOf(place.id, index);
	const { sources } = store.gazetteer();
	const cited = new Set(
		[...place.sources, place.pointSource, ...place.forms.map(({ source }) => source)].filter(Boolean)
	);
	const alike = lookAlikes(place, nameIndexOf(store));
	const shown = alike.slice(0, LOOK_ALIKES_MAX);
	const views = new Map(store.places(shown.map((one) => one.place.id)).map((view) => [view.id, view]));
	return {
		place,
		view: store.places([place.id])[0]!,
		around: around(store, place),
		forms: formsBySystem(place),
		/** Where documents name it, and where they are read as another place that they may mean instead. */
		named: formsInDocuments(mentions),
		doubtful: formsInDocuments(doubtful),
		/** Forms of mentions that name it or may name it. */
		attested: attestedForms(index).get(place.id) ?? [],
		rivals: contests.map(({ rival, mentions }) => ({ place: rival, mentions: mentions.length })),
		lookAlikes: shown.map((one) => ({ place: views.get(one.place.id)!, spellings: one.spellings })),
		moreLookAlikes: alike.length - shown.length,
		sources: sources.filter(({ id }) => cited.has(id))
	};
};
