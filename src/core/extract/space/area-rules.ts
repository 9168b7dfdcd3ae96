import {
	AREA,
	DIRECTION,
	DIRECTIONS,
	DISTANCE_END,
	JUST,
	LEAD,
	MEASURE,
	MOVE,
	PART_NOUN,
	PARTS,
	SITE_WITH_LEAD,
	STATE,
	VICINITY,
	WHICH_ADJECTIVES
} from './lexicon.ts';
import type { PhraseRule } from './phrase-rules.ts';

const ADJECTIVE_WORD = '(?:(?:north|south)-?(?:east|west)?|east|west)ern(?:most)?|central';

/** Phrases that speak of an area. The special before the general. */
export const AREA_RULES: PhraseRule[] = [
	{
		kind: 'part',
		words: 'of',
		lead: PART_NOUN,
		phrase: `${LEAD}(?:far\\s+|extreme\\s+|entire\\s+|whole\\s+)?${PARTS}\\s+of`
	},
	{
		kind: 'part',
		words: 'of',
		lead: 'edges?|fringes?',
		phrase: `${LEAD}(?:very\\s+)?(?:edges?|fringes?)\\s+of`
	},
	{ kind: 'part', words: 'to', lead: 'approaches', phrase: `${LEAD}${WHICH_ADJECTIVES}\\s+approaches\\s+to` },
	// “in the north of Korea” lies in it, “to the north of Korea” outside.
	{
		kind: 'part',
		words: 'of',
		lead: DIRECTION,
		phrase: `(?:(?<!\\bto\\s)(?<!\\bat\\s)(?:(?:in|throughout|across|from|into|over)\\s+)?)(?<!\\bto\\s)(?<!\\bat\\s)the\\s+${DIRECTIONS}\\s+of`
	},
	{ kind: 'part', words: ADJECTIVE_WORD, phrase: `${LEAD}${WHICH_ADJECTIVES}` },
	{
		kind: 'sector',
		words: 'of|from',
		lead: DIRECTION,
		bearing: true,
		before: [`${MEASURE}(?:\\s+(?:away|distant|off))?,?`, SITE_WITH_LEAD],
		phrase: `(?:(?:to|at|on)\\s+the\\s+)?${JUST}${DIRECTIONS}\\s+(?:of|from)`
	},
	{
		kind: 'sector',
		words: 'from',
		lead: DISTANCE_END,
		bearing: true,
		before: [MEASURE, `${DIRECTIONS}(?:\\s+for)?`],
		needed: 2,
		phrase: 'from'
	},
	// Telegraphese: “20 miles north Seoul”.
	{ kind: 'sector', words: DIRECTION, bearing: true, before: [MEASURE], needed: 1, phrase: DIRECTIONS },
	{
		kind: 'near',
		words: 'of',
		lead: `${AREA}|${VICINITY}`,
		before: [MOVE],
		needed: 1,
		phrase: `(?:in)?to\\s+(?:the\\s+)?(?:general\\s+|immediate\\s+|close\\s+|whole\\s+)?(?<![a-z])(?:${AREA}|${VICINITY})\\s+of`
	},
	{
		kind: 'near',
		words: 'of',
		lead: `${AREA}|${VICINITY}`,
		phrase: `${LEAD}(?:general\\s+|immediate\\s+|close\\s+|whole\\s+)?(?<![a-z])(?:${AREA}|${VICINITY})\\s+of`
	},
	{
		kind: 'near',
		words: 'of',
		lead: 'areas|regions|districts',
		phrase: `(?:in|at|to|from)\\s+the\\s+(?:areas|regions|districts)\\s+of`,
		names: 2
	},
	// Telegraphese: “in vicinity Taejon”.
	{ kind: 'near', words: 'vicinity', phrase: `(?:in|at|to)\\s+(?:the\\s+)?vicinity` },
	{ kind: 'near', words: 'vic', phrase: `(?:(?:in|at)\\s+)?vic` },
	// On a river and on a road, and of what lies higher or lower in the country.
	{
		kind: 'near',
		words: 'above|below',
		before: [MEASURE],
		phrase: '(?<![a-z])(?:just\\s+)?(?:above|below)',
		notForm: STATE
	},
	{
		kind: 'near',
		words: 'behind|beyond',
		lead: `${DISTANCE_END}|half`,
		before: [MEASURE],
		needed: 1,
		phrase: '(?:behind|beyond)'
	},
	{
		kind: 'near',
		words: 'of',
		lead: 'sides?',
		before: [MEASURE],
		phrase: '(?:on|to)\\s+(?:(?:either|each)\\s+side|both\\s+sides)\\s+of',
		notForm: STATE
	},
	{
		kind: 'near',
		words: 'of|from',
		lead: 'march|walk|ride|drive',
		phrase: `(?:within\\s+)?(?:an?|one|two|three|half\\s+a)\\s+(?:(?:day|hour|night)['’]?s?['’]?\\s+)(?:march|walk|ride|drive)\\s+(?:of|from)`
	},
	{
		kind: 'near',
		words: 'near|around|nearby',
		before: [MOVE, MEASURE],
		phrase: '(?:in\\s+and\\s+)?(?:near|around|nearby)'
	},
	{
		kind: 'near',
		words: 'to',
		lead: 'close|near|next|adjacent|approaches|proximity',
		phrase: `(?:close|near|next|adjacent|(?:(?:on|at)\\s+)?(?:the\\s+)?approaches|(?:in\\s+)?(?:close\\s+)?proximity)\\s+to`
	},
	// “outside Korea” is anywhere else.
	{ kind: 'near', words: 'outside', before: [MEASURE], phrase: 'outside', notForm: STATE },
	{ kind: 'near', words: 'from', lead: 'far', phrase: `(?:not|quite)\\s+far\\s+from` },
	{
		kind: 'near',
		words: 'of',
		lead: 'gates|walls',
		phrase: `(?:at|before|outside)\\s+the\\s+(?:gates|walls)\\s+of`
	},
	{ kind: 'near', words: 'off', before: [MEASURE], phrase: '(?<![a-z])off' },
	{
		kind: 'near',
		words: 'of',
		lead: 'coast|shore',
		before: [MEASURE],
		phrase: '(?<![a-z])off\\s+the\\s+(?:[a-z]+\\s+)?(?:coast|shore)\\s+of'
	},
	{
		kind: 'near',
		words: 'of|from',
		lead: `${DISTANCE_END}|away|distant`,
		before: [MEASURE, 'at\\s+a\\s+distance\\s+of'],
		needed: 1,
		phrase: '(?:away\\s+|distant\\s+)?(?:of|from)'
	},
	{
		kind: 'between',
		words: 'between',
		phrase: `(?:(?:midway|halfway|half\\s+way|somewhere)\\s+)?(?:${LEAD}(?:area|region|zone|gap|sector|territory|strip)\\s+)?between`,
		names: 2
	}
];
