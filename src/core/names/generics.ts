/**
 * The words that say what a place is: 산맥, 山脈, サンミャク, "Mountains". A name stands with them or without.
 */
import type { Place, PlaceKind } from '#core/types.ts';

/** One kind of feature in the four scripts, and in English before or after the name. */
interface Generic {
	kinds: PlaceKind[];
	hangul: string[];
	hanja: string[];
	kana: string[];
	/** With `%` for the name. */
	english: string[];
}

const GENERICS: Generic[] = [
	{
		kinds: ['range'],
		hangul: ['산맥'],
		hanja: ['山脈'],
		kana: ['サンミャク'],
		english: ['% Mountains', '% Range', '% mountain range']
	},
	{ kinds: ['river'], hangul: ['강'], hanja: ['江'], kana: ['コウ'], english: ['% River'] },
	{ kinds: ['island'], hangul: ['도'], hanja: ['島'], kana: ['トウ'], english: ['% Island'] },
	{
		kinds: ['mountain'],
		hangul: ['산'],
		hanja: ['山'],
		kana: ['サン', 'ザン'],
		english: ['Mount %', 'Mt. %', '% Mountain', '% Mountains']
	},
	{ kinds: ['pass'], hangul: ['령'], hanja: ['嶺'], kana: ['レイ'], english: ['% Pass'] },
	{
		kinds: ['reservoir'],
		hangul: ['저수지', '호'],
		hanja: ['貯水池', '湖'],
		kana: ['チョスイチ', 'コ'],
		english: ['% Reservoir', 'Lake %', '% Lake']
	},
	{
		kinds: ['airfield'],
		hangul: ['비행장'],
		hanja: ['飛行場'],
		kana: ['ヒコウジョウ'],
		english: ['% Airfield', '% Air Base', '% airport']
	},
	{
		kinds: ['province', 'region'],
		hangul: ['도'],
		hanja: ['道'],
		kana: ['ドウ'],
		english: ['% Province']
	}
];

/** Units that are added to a settlement's name: 울진 → 울진군, Uljin-gun. */
export const UNITS: Partial<Record<PlaceKind, string>> = { city: '시', county: '군', town: '읍' };

/** Units already in a name, before which Revised Romanization sets a hyphen (Notification 2000-8, chapter 3, article 5). */
export const HYPHENATED: Partial<Record<PlaceKind, string>> = { village: '리', province: '도', region: '도' };

/** A name without its generic word, and the English ways to add one. */
export interface Core {
	core: string;
	english: string[];
}

/**
 * Takes the generic word off a native name: 한강 of a river → 한, "% River".
 *
 * @returns `undefined` when the place's kind has no generic word or the name does not end in it
 */
export function coreOf(place: Place, name: string, script: 'hangul' | 'hanja' | 'kana'): Core | undefined {
	for (const generic of GENERICS) {
		if (!generic.kinds.includes(place.kind)) continue;
		const ending = generic[script].find((word) => name.endsWith(word) && name.length > word.length);
		if (ending !== undefined) return { core: name.slice(0, -ending.length), english: generic.english };
	}
	return undefined;
}

/** The English ways to add a generic word to a name of this kind: "% River"; empty when there is none. */
export function englishGenerics(kind: PlaceKind): string[] {
	return GENERICS.find((generic) => generic.kinds.includes(kind))?.english ?? [];
}
