import { contradictions } from '#core/atlas/contradiction.ts';
import { MentionList } from '#core/atlas/mention-list.ts';
import { passageOf, PlacePassages } from '#core/atlas/place-passages.ts';
import { spelled, type Spelled } from '#core/atlas/spelled.ts';
import { spotsOf } from '#core/atlas/spots.ts';
import { explain } from '#core/names/explain.ts';
import { ROLES } from '#core/types.ts';
import { openStore, type Store } from '#store/queries.ts';
import { nameIndexOf } from '../name-index.server.ts';
import type { PageServerLoad } from './$types';

const QUERY_MAX = 80;
const SHOWN_MAX = 12;
/** Excerpts on one card: the rest is a click away. */
const SPOTS_MAX = 3;
/** Links to mentions of no known place. */
const FIRST_MAX = 24;

/** Of the mentions that bear a spelling, those that name a place, or may name it. */
function bearing(readings: Spelled[], place: string): MentionList | undefined {
	const found = readings.filter(
		(one) => one.place?.id === place || one.rivals.some(({ id }) => id === place)
	);
	const positions = found
		.flatMap(({ mentions }) => [...mentions.positions])
		.sort((one, other) => one - other);
	const [first] = found;
	return (
		first && new MentionList(first.mentions.columns, first.mentions.directory, Uint32Array.from(positions))
	);
}

/** The first passages in which mentions stand. */
function spots(store: Store, mentions: MentionList | undefined) {
	if (!mentions) return [];
	const leads = new PlacePassages(mentions).first(SPOTS_MAX);
	const starts = new Set(mentions.slice(0, SPOTS_MAX).map(({ document, start }) => `${document} ${start}`));
	const passages = store.passages(leads.map((lead) => passageOf(mentions.columns, lead)));
	return spotsOf(passages, ({ document, start }) => starts.has(`${document} ${start}`)).slice(0, SPOTS_MAX);
}

/** What a spelling may name: by rule and by the gazetteer, and as the documents use it. */
export const load: PageServerLoad = ({ url }) => {
	const query = (url.searchParams.get('q') ?? '').slice(0, QUERY_MAX).trim();
	if (query === '') return { query, readings: [], contradictions: [], answers: [], more: 0 };
	const store = openStore();
	const index = store.index();
	const readings = spelled(query, index);
	const rivals = index.columns.rivals.reduce((counts, place) => {
		counts[place]!++;
		return counts;
	}, new Uint32Array(index.places.length));
	const { results } = explain(query, nameIndexOf(store));
	const shown = results.slice(0, SHOWN_MAX);
	const views = new Map(store.places(shown.map(({ place }) => place)).map((view) => [view.id, view]));
	const answers = shown.map((result) => ({
		...result,
		view: views.get(result.place),
		attested: store.attestations(result.place),
		rival: rivals[index.places.findIndex(({ id }) => id === result.place)] ?? 0,
		spots: spots(store, bearing(readings, result.place))
	}));
	const answered = new Set(
		answers.filter(({ certainty }) => certainty !== 'guess').map(({ place }) => place)
	);
	const others = readings
		.filter(({ place }: Spelled) => place === undefined || !answered.has(place.id))
		.map(({ place, rivals, mentions }) => ({
			...(place && { place }),
			rivals,
			mentions: mentions.length,
			glossed: mentions.positions.some((i) => ROLES[mentions.columns.role[i]!] === 'gloss'),
			first: mentions.slice(0, FIRST_MAX).map(({ document, start }) => ({
				id: index.documents[document]!.id,
				start
			})),
			spots: place ? spots(store, mentions) : []
		}));
	return {
		query,
		/** What documents mean by the spelling, but no rule does. */
		readings: others,
		contradictions: contradictions(readings, results, index),
		answers,
		more: results.length - shown.length
	};
};
