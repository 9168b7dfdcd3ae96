import { liesIn } from '../gazetteer/within.ts';
import type { Place, PlaceKind, Reason } from '../types.ts';
import { inSentence, meanKm, sameSpot, type Anchor } from './anchors.ts';
import { prominence, type Name, type Option } from './candidates.ts';
import { lastWord } from './endings.ts';
import { RIVER_LEADS } from './generics.ts';

/** A name among whose places one is to be chosen, with what stands around it. */
export interface Choice {
	text: string;
	name: Name;
	/** Places that can be one thing only, of the sentence or around it. */
	anchors: Anchor[];
	places: Map<string, Place>;
}

/** The options that are better for one reason; all or none of them means that the reason tells nothing. */
export interface Narrowed {
	better: Option[];
	reason: Reason;
}

type Narrowing = (pool: Option[], choice: Choice) => Narrowed | undefined;

/** What texts hardly name without its noun, unless the name is nothing else's. */
const NATURAL = new Set<PlaceKind>([
	'river',
	'range',
	'mountain',
	'sea',
	'bay',
	'strait',
	'reservoir',
	'pass'
]);
/** The nearer homonym must be this many times nearer to what is certain around it to be chosen for that. */
const NEARER = 1.6;
/** As far back as the word before a name starts. */
const LEAD_REACH = 12;
/** `Kwangju in Kyonggi`, `Kwangju, Kyonggi Province`: the unit stands this near after the name. */
const UNIT_REACH = 24;

const kindWord: Narrowing = (pool, { name: { generic } }) =>
	generic && {
		better: pool.filter(({ place }) => generic.kinds.includes(place.kind)),
		reason: { code: 'kind-word', says: `“${generic.word}” stands beside it.` }
	};

const article: Narrowing = (pool, { text, name }) => {
	if (name.generic) return undefined;
	const lead = lastWord(text.slice(Math.max(0, name.start - LEAD_REACH), name.start))?.toLowerCase() ?? '';
	const definite = RIVER_LEADS.has(lead);
	return {
		better: pool.filter(({ place }) => (definite ? place.kind === 'river' : !NATURAL.has(place.kind))),
		reason: {
			code: 'article',
			says: definite
				? `“${lead}” before it speaks of a river.`
				: 'No article or noun speaks of a river or a range.'
		}
	};
};

const unit: Narrowing = (pool, { name, anchors, places }) => {
	const next = anchors.find(({ start }) => start >= name.end && start - name.end <= UNIT_REACH);
	return (
		next && {
			better: pool.filter(({ place }) => liesIn(place, next.place.id, places)),
			reason: { code: 'unit', says: `${next.place.title} stands beside it, in which it lies.` }
		}
	);
};

/** Whether a form comes from the first reading that the gazetteer gives, or from none. */
const mainReading: Narrowing = (pool) => ({
	better: pool.filter(({ place, form }) => {
		const reading = form.chain.find(({ script }) => script === 'Kana')?.form;
		return reading === undefined || reading === place.kana[0];
	}),
	reason: { code: 'main-reading', says: 'The usual reading of its characters.' }
});

const otherNamed: Narrowing = (pool, { name, anchors }) => {
	const beside = anchors.filter((anchor) => inSentence(anchor, name));
	return {
		better: pool.filter(
			({ place, form }) => !beside.some((other) => other.place === place && other.script === form.script)
		),
		reason: {
			code: 'other-named',
			says: 'The other place of this name is named in the same sentence by another.'
		}
	};
};

const nearness: Narrowing = (pool, { anchors }) => {
	const measured = pool
		.flatMap((option) => {
			const km = meanKm(option.place, anchors);
			return km === undefined ? [] : [{ option, km }];
		})
		.sort((a, b) => a.km - b.km);
	const [best, ...others] = measured;
	if (!best) return undefined;
	const near = others.filter(
		({ km, option }) => km < best.km * NEARER || sameSpot(option.place, best.option.place)
	);
	const far = others.find(({ km }) => km >= best.km * NEARER);
	const mean = `${best.option.place.title} lies ${Math.round(best.km)} km on average from the certain places around`;
	return {
		better: [best, ...near].map(({ option }) => option),
		reason: {
			code: 'nearness',
			says: far ? `${mean}, ${far.option.place.title} ${Math.round(far.km)} km.` : `${mean}.`
		}
	};
};

const renown: Narrowing = (pool) => {
	const spots = pool.every(({ place }) => sameSpot(place, pool[0]!.place));
	const top = Math.min(...pool.map(({ place }) => prominence(place.kind)));
	const foremost = pool.filter(({ place }) => prominence(place.kind) === top);
	const clear = pool.every((option) => foremost.includes(option) || prominence(option.place.kind) > top + 1);
	if (!spots && !clear) return undefined;
	const better = foremost.slice(0, spots ? 1 : undefined);
	const says = `The better known of places with this name (${better[0]!.place.kind}).`;
	return { better, reason: { code: 'prominence', says } };
};

/** The reasons that choose among places with equally good spellings, the strongest first. */
export const NARROWINGS: Narrowing[] = [kindWord, article, unit, mainReading, otherNamed, nearness, renown];
