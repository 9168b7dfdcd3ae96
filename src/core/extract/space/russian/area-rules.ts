import type { PhraseRule } from '../phrase-rules.ts';
import { ADJECTIVE, ALL_FARTHER, FARTHER, SHORT, SIDE, SIDES } from './compass.ts';
import { IN, MEASURE, PART, STATE, VICINITY, WHICH_ONES } from './lexicon.ts';

/** Phrases that speak of an area. The special before the general. */
export const AREA_RULES: PhraseRule[] = [
	{
		kind: 'part',
		words: PART,
		bearing: true,
		phrase: `${IN}(?:сам(?:ой|ом|ый|ую)\\s+)?${WHICH_ONES}\\s+(?:${PART})`
	},
	{
		kind: 'part',
		words: 'к',
		lead: 'подступ[а-яё]*',
		bearing: true,
		phrase: `${IN}${WHICH_ONES}\\s+подступ[а-яё]*\\s+к`
	},
	{ kind: 'part', words: 'центре|центра', phrase: '(?:в|из|до)\\s+центр[еа]' },
	// “на севере Кореи” lies in it, “к северу от Кореи” outside.
	{ kind: 'part', words: SIDE, bearing: true, phrase: `(?:на|с)\\s+${SIDE}` },
	{ kind: 'part', words: ADJECTIVE, bearing: true, phrase: `${IN}${WHICH_ONES}` },
	{
		kind: 'sector',
		words: `${FARTHER}|от`,
		bearing: true,
		before: [MEASURE],
		phrase: `(?:(?:непосредственно|несколько|немного|чуть|сразу|значительно)\\s+)?${ALL_FARTHER}(?:\\s+от)?`
	},
	{
		kind: 'sector',
		words: 'от',
		lead: SIDE,
		bearing: true,
		before: [MEASURE],
		phrase: `(?:к|на|с)\\s+${SIDES}\\s+от`
	},
	// Telegraphese: “15 км сев.-вост. Сувона”.
	{ kind: 'sector', words: SHORT, bearing: true, before: [MEASURE], needed: 1, phrase: SHORT },
	{ kind: 'near', words: VICINITY, phrase: `${IN}(?:сам[а-яё]+\\s+)?(?:${VICINITY})` },
	{
		kind: 'near',
		words: 'к',
		lead: 'подступ[а-яё]*',
		phrase: `${IN}(?:ближн[а-яё]+\\s+)?подступ[а-яё]*\\s+к`
	},
	{
		kind: 'near',
		words: 'вокруг|близ|вблизи|возле|подле',
		before: [MEASURE],
		phrase: 'вокруг|близ|вблизи|возле|подле'
	},
	// “у Китая есть”, “под Кореей понимают”: of a state it is seldom a place.
	{ kind: 'near', words: 'у|под|около', phrase: 'у|под|около', notForm: STATE },
	{
		kind: 'near',
		words: 'от|с',
		lead: 'неподал[её]ку|недалеко|вблизи|невдалеке|рядом',
		phrase: '(?:неподал[её]ку|недалеко|вблизи|невдалеке)\\s+от|рядом\\s+со?'
	},
	{ kind: 'near', words: 'от', before: [MEASURE], needed: 1, phrase: 'от' },
	{
		kind: 'between',
		words: 'между',
		phrase:
			'(?:(?:(?:на|в)\\s+)?(?:участк[а-яё]*|участок|район[а-яё]*|полос[а-яё]+|промежут[а-яё]+)\\s+|(?:на\\s+)?полпути\\s+)?между',
		names: 2
	}
];
