import { AREA, AXIS, COAST, DEFEND, LINE, MOVE, MOVE_END, ROAD, STATE, TRAVEL } from './lexicon.ts';
import type { PhraseRule } from './phrase-rules.ts';

/** Names that say by themselves that they can be crossed. */
const CROSSABLE = /parallel|river|-?gang\b|line|border|strait|range|mountain|pass\b|sea\b/i;

/** Phrases that speak of a way or a line. The special before the general. */
export const WAY_RULES: PhraseRule[] = [
	{
		kind: 'toward',
		words: 'of',
		lead: 'directions?',
		before: [MOVE],
		phrase: 'in\\s+(?:the|a)\\s+(?:general\\s+|main\\s+|same\\s+)?directions?\\s+of'
	},
	{
		kind: 'toward',
		words: 'of',
		lead: AREA,
		before: [MOVE],
		phrase: `(?<!up\\s)(?<![a-z])to\\s+(?:the\\s+)(?:general\\s+)?(?:${AREA})\\s+of`
	},
	{ kind: 'toward', words: 'towards?', before: [MOVE], phrase: 'towards?' },
	// How far somebody came, and not where to.
	{
		kind: 'movement',
		words: 'as',
		lead: 'far',
		before: [[MOVE, TRAVEL]],
		needed: 1,
		phrase: 'as\\s+far\\s+as'
	},
	{
		kind: 'toward',
		words: 'to|on|upon|into|against',
		lead: MOVE_END,
		before: [MOVE],
		needed: 1,
		phrase: '(?:up\\s+)?(?:to|on|upon|into|against)'
	},
	{
		kind: 'toward',
		words: 'axis|advance|attack|march',
		phrase: `(?:(?:on|along|astride|in)\\s+)?(?:the\\s+|an?\\s+)?${AXIS}:?`,
		names: 2,
		list: true
	},
	// A government is approached for something.
	{
		kind: 'toward',
		words: 'approach(?:es|ing)?|nearing',
		phrase: 'approach(?:es|ing)?|nearing',
		notForm: STATE
	},
	{ kind: 'toward', words: 'to|as', lead: 'up|far', phrase: `(?:right\\s+)?(?:up\\s+to|as\\s+far\\s+as)` },
	{
		kind: 'toward',
		words: 'to|for',
		lead: 'route|way|bound|heading|headed',
		phrase: `(?<![a-z])(?:en\\s+route|on\\s+the\\s+way|bound|heading|headed)\\s+(?:to|for)`
	},
	{
		kind: 'along',
		words: 'between',
		phrase: `(?:along|on|astride)\\s+the\\s+(?:${ROAD}|border|boundary)\\s+between`,
		names: 2
	},
	{
		kind: 'line',
		words: 'line|lines|front|frontline',
		before: [[DEFEND, MOVE]],
		phrase: `(?:(?:along|on|at|to|from|toward|following|behind|up\\s+to|reach(?:ed|ing)?|hold(?:ing)?)\\s+)?(?:the\\s+)?(?:${LINE}|front)(?:\\s+along)?:?`,
		names: 2,
		list: true
	},
	{
		kind: 'line',
		words: 'of',
		lead: 'line',
		phrase: `(?:(?:along|on|at|to|following|reach(?:ed|ing)?)\\s+)?(?:the\\s+)?(?:front\\s+)?line\\s+of`,
		names: 2,
		list: true
	},
	{
		kind: 'along',
		words: 'along|alongside|astride',
		before: [[DEFEND, MOVE]],
		phrase: `(?:all\\s+)?(?:along|alongside|astride)`
	},
	{
		kind: 'along',
		words: 'of',
		lead: `${COAST}|border|line`,
		before: [[DEFEND, MOVE]],
		phrase: `along\\s+(?:both\\s+)?(?:the\\s+)?(?:[a-z]+\\s+){0,2}(?:${COAST}|border|line|course)\\s+of`
	},
	{
		kind: 'along',
		words: 'of',
		lead: 'line',
		form: CROSSABLE,
		before: [[DEFEND, MOVE]],
		phrase: `(?:(?:on|at|to|reach(?:ed|ing)?|hold(?:ing)?)\\s+)?the\\s+line\\s+of`
	},
	{
		kind: 'along',
		words: ROAD,
		before: [MOVE],
		phrase: `(?:along|on|down|up)\\s+the\\s+(?:[a-z]+\\s+)?(?:${ROAD})`,
		names: 2,
		list: true
	},
	{
		kind: 'cross',
		words: '(?:re)?cross(?:es|ed|ing)?',
		bearing: true,
		phrase: '(?<!\\bRed\\s)(?<![a-z-])(?:re)?cross(?:es|ed|ing)?'
	},
	{
		kind: 'cross',
		words: 'of',
		lead: 'crossings?|forcing',
		bearing: true,
		phrase: '(?<![a-z-])(?:crossings?|forcing)\\s+of'
	},
	{
		kind: 'cross',
		words: 'across|over',
		bearing: true,
		form: CROSSABLE,
		before: [MOVE],
		// What is built over a river crosses it every day.
		phrase: '(?<!(?:bridges?|ferry|ferries|pontoons?|dams?|cable)\\s+)(?<![a-z])(?:across|over)'
	},
	{
		kind: 'cross',
		words: 'forc(?:e|es|ed|ing)|ford(?:s|ed|ing)?',
		bearing: true,
		form: CROSSABLE,
		phrase: '(?<![a-z])(?:forc(?:e|es|ed|ing)|ford(?:s|ed|ing)?)'
	}
];
