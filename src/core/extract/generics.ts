import type { PlaceKind } from '../types.ts';
import { endsIn } from './endings.ts';
import { wordSet } from './word-set.ts';

/** Common nouns that texts put after (or with `of` before) a name, and the kinds of place that they speak of. */
const GENERICS: { words: string; kinds: PlaceKind[]; inName: boolean }[] = [
	{
		words: 'mountain range|mountain ranges|mountains|range|ranges|mts',
		kinds: ['range', 'mountain'],
		inName: true
	},
	{ words: 'mountain|mount|mt|peak', kinds: ['mountain', 'range'], inName: true },
	{ words: 'river|rivers', kinds: ['river'], inName: true },
	{ words: 'island|islands|isle', kinds: ['island'], inName: true },
	{ words: 'reservoir|lake', kinds: ['reservoir'], inName: true },
	{ words: 'pass', kinds: ['pass'], inName: true },
	{ words: 'strait|straits', kinds: ['strait'], inName: true },
	{ words: 'bay|gulf', kinds: ['bay'], inName: true },
	{ words: 'sea', kinds: ['sea'], inName: true },
	{ words: 'province', kinds: ['province', 'region'], inName: true },
	{ words: 'region', kinds: ['region', 'province'], inName: false },
	{ words: 'peninsula', kinds: ['region'], inName: true },
	{ words: 'airfield|airport|air base|airbase|aerodrome', kinds: ['airfield'], inName: true },
	{ words: 'county|district', kinds: ['county'], inName: false },
	{ words: 'city|capital', kinds: ['city', 'port'], inName: false },
	{ words: 'port|harbor|harbour|roadstead', kinds: ['port', 'city'], inName: false },
	{ words: 'town', kinds: ['town', 'county', 'city'], inName: false },
	{ words: 'village|hamlet', kinds: ['village', 'town'], inName: false },
	{ words: 'parallel|line|perimeter', kinds: ['line'], inName: true }
];

/** Words right before a river's name without its noun: `the Han`, `bridges over Han`, `crossed Taedong`. */
export const RIVER_LEADS = wordSet('the over across crossed crossing cross crosses upper lower');

const all = GENERICS.map(({ words }) => words).join('|');
const AFTER = new RegExp(`^[\\s-]{1,3}(${all})(?![\\p{L}\\d])`, 'iu');
/** `NAKTONG R`, as maps and armies write it. */
const RIVER = /^\s(R\b\.?)(?=\s|[,;)]|$)/;
/** `Cheju (Saishu): town and small harbour on …`, `Wonsan, a port in …`: what a name is, behind a colon or with an article. */
const APPOSED = new RegExp(
	`^(?:\\s?\\([^()\\n]{1,60}\\))?(?::|,\\s+an?)\\s+(?:(?:small|large|walled|fishing|market|old|coastal|inland|mining|county|railway)\\s+){0,2}(${all})` +
		'(?=\\s+(?:and|on|in|of|at|near|with)\\s|[,;.])',
	'iu'
);
const MAY_APPOSE = new Set([',', ':', '(']);
const APPOSED_REACH = 110;
const BEFORE = new RegExp(`(?<![\\p{L}\\d])(${all})\\s+of\\s+(?:the\\s+)?$`, 'iu');

/** The end of every stretch that `BEFORE` matches: a cheap test before it. */
const OF = endsIn('\\sof\\s+(?:the\\s+)?', 'i');

/**
 * A common noun beside a name. `end` is where it ends when it belongs to the name: `Han River` and `Chaeryong County`, not
 * `Haeju county`.
 */
export interface Generic {
	word: string;
	kinds: PlaceKind[];
	end?: number;
}

function entryOf(word: string) {
	const key = word.toLowerCase();
	return GENERICS.find(({ words }) => words.split('|').includes(key))!;
}

/** The common noun directly after a name, with `of` directly before it, or apposed to it. */
export function genericBeside(text: string, start: number, end: number): Generic | undefined {
	const after = AFTER.exec(text.slice(end, end + 24));
	if (after) {
		const { kinds, inName } = entryOf(after[1]!);
		const belongs = inName || /^\p{Lu}\p{Ll}/u.test(after[1]!);
		return { word: after[1]!.toLowerCase(), kinds, ...(belongs && { end: end + after[0].length }) };
	}
	const river = RIVER.exec(text.slice(end, end + 4));
	if (river) return { word: 'river', kinds: ['river'], end: end + river[0].replace('.', '').length };
	const lead = text.slice(Math.max(0, start - 30), start);
	const before = OF.test(lead) ? BEFORE.exec(lead) : null;
	const beside = before ?? apposed(text, end);
	return beside ? { word: beside[1]!.toLowerCase(), kinds: entryOf(beside[1]!).kinds } : undefined;
}

function apposed(text: string, end: number): RegExpExecArray | null {
	const next = text[end] === ' ' ? text[end + 1] : text[end];
	return MAY_APPOSE.has(next ?? '') ? APPOSED.exec(text.slice(end, end + APPOSED_REACH)) : null;
}

const GENERIC_WORDS = new Set(all.split(/[| ]/));

/** Whether a word is one of these nouns, so that it may be in lower case within a name. */
export function isGenericWord(key: string): boolean {
	return GENERIC_WORDS.has(key);
}
