import distance from '@turf/distance';
import { firstNot } from '../search.ts';
import type { LngLat, Reason, Span } from '../types.ts';
import type { Name, Option } from './candidates.ts';
import { LOCATIVE } from './persons.ts';

/** A theatre is about this wide: what is certain within it makes a rare spelling of a place credible. */
const THEATRE_KM = 1500;

/** Support from farther away in the text than about two pages is none. */
const REACH_UNITS = 6000;

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
	const rare = names.filter(({ options }) => options.every(isRare));
	if (rare.length === 0) return new Map();
	const usual = names.filter(({ options }) => !options.every(isRare));
	const inGloss = new Set(glossed.map(({ start }) => start));
	const keys = new Map(rare.map((name) => [name, formKey(text, name)]));
	const backed = (name: Name) =>
		inGloss.has(name.start) ||
		LOCATIVE.test(text.slice(Math.max(0, name.start - 60), name.start)) ||
		isNear(name.options, pointsOf(around(name, usual))) ||
		isNear(name.options, pointsOf(around(name, rare).filter((other) => keys.get(other) !== keys.get(name))));
	return new Map(rare.filter((name) => !backed(name)).map((name) => [name.start, UNSUPPORTED]));
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
