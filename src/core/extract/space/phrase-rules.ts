import type { RelationKind } from '#core/types.ts';
import {
	AREA,
	COAST,
	DEFEND,
	DIRECTIONS,
	JUST,
	LEAD,
	LINE,
	MEASURE,
	MOVE,
	PARTS,
	ROAD,
	SITE_LEAD,
	VICINITY,
	WHICH_ADJECTIVES
} from './lexicon.ts';

/** A phrase that stands before names. */
export interface PhraseRule {
	kind: RelationKind;
	/** The word right before the names (and their article): a rule is only tried after one of its words. */
	words: string;
	/** What the text up to that word must end in; the phrase starts where it does. */
	phrase: string;
	/** At least so many names. Default: 1. */
	names?: number;
	/** Whether compass words in the phrase are a bearing. */
	bearing?: true;
	/** Whether two names with a comma between are a list. */
	list?: true;
	/** What the first name must look like. */
	form?: RegExp;
}

const ADJECTIVE_WORD = '(?:(?:north|south)-?(?:east|west)?|east|west)ern(?:most)?|central';
/** Names that say by themselves that they can be crossed. */
const CROSSABLE = /parallel|river|-?gang\b|line|border|strait|range|mountain|pass\b|sea\b/i;

/** First match wins: the special before the general. */
export const PHRASE_RULES: PhraseRule[] = [
	{ kind: 'part', words: 'of', phrase: `${LEAD}(?:far\\s+|extreme\\s+|entire\\s+|whole\\s+)?${PARTS}\\s+of` },
	{ kind: 'part', words: 'to', phrase: `${LEAD}${WHICH_ADJECTIVES}\\s+approaches\\s+to` },
	// “in the north of Korea” lies in it, “to the north of Korea” outside.
	{ kind: 'part', words: 'of', phrase: `(?:in|throughout|across)\\s+the\\s+${JUST}${DIRECTIONS}\\s+of` },
	{ kind: 'part', words: ADJECTIVE_WORD, phrase: `${LEAD}${WHICH_ADJECTIVES}` },
	{
		kind: 'sector',
		words: 'of|from',
		bearing: true,
		phrase: `${SITE_LEAD}(?:${MEASURE}(?:\\s+(?:away|distant|off))?,?\\s+)?(?:(?:to|on|in|from|at)\\s+)?(?:the\\s+)?${JUST}${DIRECTIONS}\\s+(?:of|from)`
	},
	{ kind: 'sector', words: 'from', bearing: true, phrase: `${DIRECTIONS}\\s+(?:for\\s+)?${MEASURE}\\s+from` },
	{
		kind: 'toward',
		words: 'of',
		phrase: `(?:${MOVE}\\s+)?in\\s+(?:the|a)\\s+(?:general\\s+|main\\s+|same\\s+)?directions?\\s+of`
	},
	{
		kind: 'toward',
		words: 'of',
		phrase: `(?:${MOVE}\\s+)?(?<!up\\s)(?<![\\p{L}])to\\s+(?:the\\s+)(?:general\\s+)?(?:${AREA})\\s+of`
	},
	{ kind: 'toward', words: 'towards?', phrase: `(?:${MOVE}\\s+)?(?:towards?)` },
	{
		kind: 'toward',
		words: 'to|on|upon|into|against|as',
		phrase: `${MOVE}\\s+(?:up\\s+)?(?:to|on|upon|into|against|as\\s+far\\s+as)`
	},
	{
		kind: 'toward',
		words: 'to|for',
		phrase: `(?<![\\p{L}])(?:en\\s+route|on\\s+the\\s+way|bound|heading|headed)\\s+(?:to|for)`
	},
	{
		kind: 'near',
		words: 'of',
		phrase: `(?:${MOVE}\\s+(?:in)?to\\s+(?:the\\s+)?|${LEAD})(?:general\\s+|immediate\\s+|close\\s+|whole\\s+)?(?<![\\p{L}])(?:${AREA}|${VICINITY})\\s+of`
	},
	{
		kind: 'near',
		words: 'near|around|outside|nearby',
		phrase: `(?:${MEASURE}\\s+)?(?:${MOVE}\\s+)?(?:in\\s+and\\s+)?(?:near|around|outside|nearby)`
	},
	{
		kind: 'near',
		words: 'to',
		phrase: `(?:close|near|next|adjacent|(?:(?:on|at)\\s+)?(?:the\\s+)?approaches|(?:in\\s+)?(?:close\\s+)?proximity)\\s+to`
	},
	{ kind: 'near', words: 'from', phrase: `(?:not|quite)\\s+far\\s+from` },
	{ kind: 'near', words: 'of', phrase: `(?:at|before|outside)\\s+the\\s+(?:gates|walls)\\s+of` },
	{
		kind: 'near',
		words: 'off|of',
		phrase: `(?<![\\p{L}])off(?:\\s+the\\s+(?:\\p{L}+\\s+)?(?:coast|shore)\\s+of)?`
	},
	{ kind: 'near', words: 'of|from', phrase: `${MEASURE}\\s+(?:away\\s+|distant\\s+)?(?:of|from)` },
	{
		kind: 'along',
		words: 'between',
		phrase: `(?:along|on|astride)\\s+the\\s+(?:${ROAD}|border|boundary)\\s+between`,
		names: 2
	},
	{
		kind: 'between',
		words: 'between',
		phrase: `(?:(?:midway|halfway|half\\s+way|somewhere)\\s+)?(?:${LEAD}(?:area|region|zone|gap|sector|territory|strip)\\s+)?between`,
		names: 2
	},
	{
		kind: 'line',
		words: 'line|lines|axis|front|frontline',
		phrase: `(?:${DEFEND}\\s+|${MOVE}\\s+)?(?:(?:along|on|at|to|from|toward|following|behind|up\\s+to|reach(?:ed|ing)?|hold(?:ing)?)\\s+)?(?:the\\s+)?(?:${LINE}|front)(?:\\s+along)?:?`,
		names: 2,
		list: true
	},
	{
		kind: 'line',
		words: 'of',
		phrase: `(?:(?:along|on|at|to|following|reach(?:ed|ing)?)\\s+)?(?:the\\s+)?(?:front\\s+)?line\\s+of`,
		names: 2,
		list: true
	},
	{
		kind: 'along',
		words: 'along|alongside|astride',
		phrase: `(?:${DEFEND}\\s+|${MOVE}\\s+)?(?:all\\s+)?(?:along|alongside|astride)`
	},
	{
		kind: 'along',
		words: 'of',
		phrase: `(?:${DEFEND}\\s+|${MOVE}\\s+)?along\\s+(?:both\\s+)?(?:the\\s+)?(?:\\p{L}+\\s+)?(?:${COAST}|border|line|course)\\s+of`
	},
	{
		kind: 'along',
		words: ROAD,
		phrase: `(?:${MOVE}\\s+)?(?:along|on|down|up)\\s+the\\s+(?:\\p{L}+\\s+)?(?:${ROAD})`,
		names: 2,
		list: true
	},
	{
		kind: 'cross',
		words: '(?:re)?cross(?:es|ed|ing)?',
		bearing: true,
		phrase: '(?<!\\bRed\\s)(?<![\\p{L}-])(?:re)?cross(?:es|ed|ing)?'
	},
	{ kind: 'cross', words: 'of', bearing: true, phrase: '(?<![\\p{L}-])(?:crossings?|forcing)\\s+of' },
	{
		kind: 'cross',
		words: 'across|over',
		bearing: true,
		form: CROSSABLE,
		phrase: `(?:${MOVE}\\s+)?(?<![\\p{L}])(?:across|over)`
	},
	{
		kind: 'cross',
		words: 'forc(?:e|es|ed|ing)|ford(?:s|ed|ing)?',
		bearing: true,
		form: CROSSABLE,
		phrase: '(?<![\\p{L}])(?:forc(?:e|es|ed|ing)|ford(?:s|ed|ing)?)'
	}
];
