import { contradictions } from '#core/atlas/contradiction.ts';
import { spelled, type Spelled } from '#core/atlas/spelled.ts';
import { spotsOf } from '#core/atlas/spots.ts';
import { explain } from '#core/names/explain.ts';
import { fold } from '#core/names/fold.ts';
import { openStore, type Store } from '#store/queries.ts';
import { nameIndexOf } from '../name-index.server.ts';
import type { PageServerLoad } from './$types';

const QUERY_MAX = 80;
const SHOWN_MAX = 12;
/** Excerpts on one card: the rest is a click away. */
const SPOTS_MAX = 3;

/** The passages in which this very spelling names a place, or may name it. */
function spots(store: Store, query: string, place: string) {
	const wanted = fold(query);
	return spotsOf(
		store.passages(place),
		(mark) => fold(mark.form) === wanted && (mark.place === place || mark.alternatives.includes(place))
	).slice(0, SPOTS_MAX);
}

/** What a spelling may name: by rule and by the gazetteer, and as the documents use it. */
export const load: PageServerLoad = ({ url }) => {
	const query = (url.searchParams.get('q') ?? '').slice(0, QUERY_MAX).trim();
	if (query === '') return { query, readings: [], contradictions: [], answers: [], more: 0 };
	const store = openStore();
	const atlas = store.atlas();
	const { results } = explain(query, nameIndexOf(store));
	const shown = results.slice(0, SHOWN_MAX);
	const views = new Map(store.places(shown.map(({ place }) => place)).map((view) => [view.id, view]));
	const answers = shown.map((result) => ({
		...result,
		view: views.get(result.place),
		attested: store.attestations(result.place),
		rival: atlas.mentions.filter(({ alternatives }) => alternatives.includes(result.place)).length,
		spots: spots(store, query, result.place)
	}));
	const readings = spelled(query, atlas);
	const answered = new Set(
		answers.filter(({ certainty }) => certainty !== 'guess').map(({ place }) => place)
	);
	const others = readings
		.filter(({ place }: Spelled) => place === undefined || !answered.has(place.id))
		.map((reading) => ({
			...reading,
			documents: reading.mentions.map(({ document, start }) => ({
				id: atlas.documents[document]!.id,
				start
			})),
			spots: reading.place ? spots(store, query, reading.place.id) : []
		}));
	return {
		query,
		/** What documents mean by the spelling, but no rule does. */
		readings: others,
		contradictions: contradictions(readings, results, atlas),
		answers,
		more: results.length - shown.length
	};
};
