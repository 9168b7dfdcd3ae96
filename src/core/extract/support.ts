import distance from '@turf/distance';
import { FIRST_SYLLABLE } from '../names/hangul.ts';
import { firstNot } from '../search.ts';
import type { LngLat, Reason, Span } from '../types.ts';
import type { Name, Option } from './candidates.ts';
import { ALSO_WORDS, KOREAN_WORDS } from './korean-words.ts';
import { LOCATIVE } from './persons.ts';

/** A theatre is about this wide: what is certain within it makes a rare spelling of a place credible. */
const THEATRE_KM = 1500;

/** Support from farther away in the text than about two pages is none. */
const REACH_UNITS = 6000;

const KOREAN_WORD: Reason = {
	code: 'common-word',
	says: 'a word of Korean, and nothing around speaks of places'
};
/** Endings and nouns after a Korean name that make it a place. */
const KOREAN_PLACE_AFTER =
	/^\s?(?:에서|까지|행|발|시|군|읍|면|역|항|방면|방향|쪽|일대|부근|근처|지구|지역|전투|시내|남쪽|북쪽|동쪽|서쪽|남방|북방|동방|서방)/u;
/** Between two names of a list in Korean. */
const KOREAN_LIST = /^(?:과|와|,|·|、|-|–|및|\s)\s?$/u;
const KOREAN_REACH = 8;
/** With so many words that look like places and are none, a text has others. */
const MANY_WORDS = 3;

const UNSUPPORTED: Reason = {
	code: 'unsupported',
	says: 'spelled like a rare form of a place, but nothing around speaks of that part of the world'
};

/**
 * Latin made from kana or from Cyrillic looks like many a surname (Nansen, Nixon, Yoko), unless the text has the marks
 * of its system (Kōshū).
 */
function isRare({ form, rank, agreement, place }: Option): boolean {
	if (rank === 1 && (place.kind === 'city' || place.kind === 'port')) return false;
	if (agreement === 'exact' && /[^\x20-\x7e]/.test(form.form)) return false;
	return form.script === 'Latn' && (rank === 2 || (rank === 1 && form.language.startsWith('ja')));
}

function isNear(options: Option[], points: LngLat[]): boolean {
	return options.some(({ place }) => {
		const { point } = place;
		return point !== undefined && points.some((other) => distance(point, other) <= THEATRE_KM);
	});
}

/**
 * Tells apart names that stand by themselves from rare spellings that need support: a place certain in the same part of the world
 * somewhere in the document, another rare spelling from there, a gloss, or a preposition of place before them.
 *
 * @param names all names of the document
 * @param glossed spans of sides of glosses
 * @returns the reason against each name that has no support, by its start
 */
export function unsupported(text: string, names: Name[], glossed: Span[]): Map<number, Reason> {
	const words = koreanWords(text, names);
	const rare = names.filter(({ options }) => options.every(isRare));
	if (rare.length === 0) return words;
	const usual = names.filter(({ options }) => !options.every(isRare));
	const inGloss = new Set(glossed.map(({ start }) => start));
	const keys = new Map(rare.map((name) => [name, formKey(text, name)]));
	const backed = (name: Name) =>
		inGloss.has(name.start) ||
		LOCATIVE.test(text.slice(Math.max(0, name.start - 60), name.start)) ||
		isNear(name.options, pointsOf(around(name, usual))) ||
		isNear(name.options, pointsOf(around(name, rare).filter((other) => keys.get(other) !== keys.get(name))));
	for (const name of rare) if (!backed(name)) words.set(name.start, UNSUPPORTED);
	return words;
}

/** The names that are words of Korean, without a word of place behind, a list around, or a sure name of the region near. */
function koreanWords(text: string, names: Name[]): Map<number, Reason> {
	const isWord = ({ start, end }: Name) =>
		text.charCodeAt(start) >= FIRST_SYLLABLE && KOREAN_WORDS.has(text.slice(start, end));
	const doubtful = new Set(names.filter(isWord));
	if (doubtful.size === 0) return new Map();
	const sure = names.filter(
		(name) => !doubtful.has(name) && !ALSO_WORDS.has(text.slice(name.start, name.end))
	);
	const listed = (one: Name | undefined, next: Name | undefined) =>
		one !== undefined && next !== undefined && KOREAN_LIST.test(text.slice(one.end, next.start));
	const kept = (name: Name, at: number) =>
		KOREAN_PLACE_AFTER.test(text.slice(name.end, name.end + KOREAN_REACH)) ||
		listed(names[at - 1], name) ||
		listed(name, names[at + 1]) ||
		isNear(name.options, pointsOf(around(name, sure)));
	const refused = names.filter((name, at) => doubtful.has(name) && !kept(name, at));
	const isFull = refused.length >= MANY_WORDS && sure.length === 0;
	const also = (name: Name, at: number) =>
		isFull && ALSO_WORDS.has(text.slice(name.start, name.end)) && !kept(name, at);
	return new Map([...refused, ...names.filter(also)].map((name) => [name.start, KOREAN_WORD]));
}

/** The names within reach of one, among names in order of the text. */
function around({ start: at }: Name, names: Name[]): Name[] {
	return names.slice(
		firstNot(names, ({ start }) => start < at - REACH_UNITS),
		firstNot(names, ({ start }) => start <= at + REACH_UNITS)
	);
}

/** The points of names, each place once: a text names a few places often. */
function pointsOf(names: Name[]): LngLat[] {
	const places = new Set(names.map(({ options }) => options[0]!.place));
	return [...places].map(({ point }) => point).filter((point) => point !== undefined);
}

function formKey(text: string, { start, end }: Span): string {
	return text.slice(start, end).toLowerCase();
}
