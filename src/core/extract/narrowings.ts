import distance from '@turf/distance';
import { liesIn } from '../gazetteer/within.ts';
import { coreOf } from '../names/generics.ts';
import type { Form, Place, PlaceKind, Reason, Script, Span } from '../types.ts';
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
const NATIVE_SCRIPTS: Partial<Record<Script, 'hangul' | 'hanja' | 'kana'>> = {
	Hang: 'hangul',
	Hani: 'hanja',
	Kana: 'kana'
};
/** The nearer homonym must be this many times nearer to what is certain around it to be chosen for that. */
const NEARER = 1.6;
/** What stands before towns, and not before rivers and ranges. */
const AS_A_TOWN = new Set(['at', 'in', 'and', 'or']);
/** As far back as the word before a name starts. */
const LEAD_REACH = 12;
/** What lies farther than this from every place of a name does not tell which of them is meant. */
const FAR_KM = 900;
/** Names that stand together are no farther apart. */
const BESIDE_UNITS = 60;
const BESIDE_KM = 60;
/** `Kwangju in Kyonggi`, `Kwangju, Kyonggi Province`: the unit stands this near after the name. */
const UNIT_REACH = 24;

const kindWord: Narrowing = (pool, { name: { generic } }) =>
	generic && {
		better: pool.filter(({ place }) => generic.kinds.includes(place.kind)),
		reason: { code: 'kind-word', says: `“${generic.word}” stands beside it.` }
	};

/** Whether a form of a river or range leaves its noun out: Naktong does, Naktonggang and Kankō (漢江) do not. */
function lacksNoun(place: Place, { chain }: Form): boolean {
	if (!NATURAL.has(place.kind)) return false;
	const native = chain.findLast(({ script }) => NATIVE_SCRIPTS[script] !== undefined);
	return !native || coreOf(place, native.form, NATIVE_SCRIPTS[native.script]!) === undefined;
}

const article: Narrowing = (pool, { text, name }) => {
	if (name.generic) return undefined;
	const lead = lastWord(text.slice(Math.max(0, name.start - LEAD_REACH), name.start))?.toLowerCase() ?? '';
	const definite = RIVER_LEADS.has(lead);
	const wrong = AS_A_TOWN.has(lead)
		? ({ place }: Option) => NATURAL.has(place.kind)
		: ({ place, form }: Option) => lacksNoun(place, form);
	return {
		better: pool.filter((option) => (definite ? option.place.kind === 'river' : !wrong(option))),
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

/** `Cheju-do` is an island and, since 1946, a province of the same sound. */
const DO = /(?:do|to|tō)$|[도島岛]$/iu;
const ADMINISTERED = /\b(?:governor|governed|provinces?|provincial|prefecture|administration)\b/i;
const AROUND = 40;

const island: Narrowing = (pool, { text, name: { start, end } }) => {
	if (!DO.test(text.slice(start, end))) return undefined;
	const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
	return ADMINISTERED.test(around)
		? undefined
		: {
				better: pool.filter(({ place }) => place.kind === 'island'),
				reason: { code: 'island', says: 'Nothing speaks of the province of the same name.' }
			};
};

/** Whether a form comes from the first reading that the gazetteer gives, or from none. */
const mainReading: Narrowing = (pool) => ({
	better: pool.filter(({ place, form }) => {
		const reading = form.chain.find(({ script }) => script === 'Kana')?.form;
		return reading === undefined || reading === place.kana[0];
	}),
	reason: { code: 'main-reading', says: 'The usual reading of its characters.' }
});

/** Whether a bracket stands open between two names: what it holds may be the first one said otherwise. */
function isBracketed(text: string, name: Span, later: Span): boolean {
	const between = later.start > name.end ? text.slice(name.end, later.start) : '';
	return (
		Math.max(between.lastIndexOf('['), between.lastIndexOf('(')) >
		Math.max(between.lastIndexOf(']'), between.lastIndexOf(')'))
	);
}

const otherNamed: Narrowing = (pool, { text, name, anchors }) => {
	const beside = anchors.filter((anchor) => inSentence(anchor, name) && !isBracketed(text, name, anchor));
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

/** The anchors in the part of the world of the options: Moscow and Washington lie equally far from both of two homonyms. */
function withinReach(pool: Option[], anchors: Anchor[]): Anchor[] {
	const points = pool.map(({ place }) => place.point).filter((point) => point !== undefined);
	const near = anchors.filter(({ place: { point } }) =>
		points.some((own) => point && distance(own, point) <= FAR_KM)
	);
	return near.length > 0 ? near : anchors;
}

const nearness: Narrowing = (pool, { anchors }) =>
	nearer(pool, withinReach(pool, anchors), 'the certain places around');

/** `Kumch'ŏn and Kaesŏng`: of names that stand together, each tells most of the next. */
const beside: Narrowing = (pool, { text, name, anchors }) => {
	const gap = ({ start, end }: Anchor) => Math.max(start - name.end, name.start - end);
	const [next] = anchors
		.filter((anchor) => inSentence(anchor, name) && gap(anchor) <= BESIDE_UNITS)
		.sort((a, b) => gap(a) - gap(b));
	if (!next || pool.some(({ place }) => place === next.place)) return undefined;
	// Another name stands between them.
	if (/\p{Lu}/u.test(text.slice(Math.min(name.end, next.end), Math.max(name.start, next.start))))
		return undefined;
	const narrowed = nearer(pool, [next], `${next.place.title}, which stands beside it`);
	const km = narrowed && meanKm(narrowed.better[0]!.place, [next]);
	return km !== undefined && km <= BESIDE_KM ? narrowed : undefined;
};

/** The options nearest to some anchors, if they are much nearer than the others. */
function nearer(pool: Option[], anchors: Anchor[], what: string): Narrowed | undefined {
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
	const mean = `${best.option.place.title} lies ${Math.round(best.km)} km ${anchors.length > 1 ? 'on average ' : ''}from ${what}`;
	return {
		better: [best, ...near].map(({ option }) => option),
		reason: {
			code: 'nearness',
			says: far ? `${mean}, ${far.option.place.title} ${Math.round(far.km)} km.` : `${mean}.`
		}
	};
}

const renown: Narrowing = (pool) => {
	const spots = pool.every(({ place }) => sameSpot(place, pool[0]!.place));
	const top = Math.min(...pool.map(({ place }) => prominence(place.kind)));
	const foremost = pool.filter(({ place }) => prominence(place.kind) === top);
	const clear = pool.every(
		(option) => foremost.includes(option) || top === 0 || prominence(option.place.kind) > top + 1
	);
	if (!spots && !clear) return undefined;
	const better = foremost.slice(0, spots ? 1 : undefined);
	const says = `The better known of places with this name (${better[0]!.place.kind}).`;
	return { better, reason: { code: 'prominence', says } };
};

/** The reasons that choose among places with equally good spellings, the strongest first. */
export const NARROWINGS: Narrowing[] = [
	kindWord,
	article,
	unit,
	island,
	mainReading,
	otherNamed,
	beside,
	nearness,
	renown
];
