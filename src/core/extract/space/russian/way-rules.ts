import type { PhraseRule } from '../phrase-rules.ts';
import { BANK, COMPANIONS, CROSSABLE, DEFEND, LINE, LINE_END, MOVE, ROAD } from './lexicon.ts';

const CROSS =
	'перепра[вл][а-яё]+|пере(?:ш[её]л|шл[аи]|йти|йд[а-яё]+|ход[а-яё]*|бро[а-яё]+|брас[а-яё]+|нос[а-яё]+)|переправа';
const FORCE = `форсир[а-яё]+(?:\\s+ли)?`;

/** Phrases that speak of a way or a line. The special before the general. */
export const WAY_RULES: PhraseRule[] = [
	{
		kind: 'toward',
		words: 'направлени[еию]|на|к',
		before: [MOVE],
		phrase: '(?:(?:в|по)\\s+)?(?:общем\\s+|главном\\s+)?направлени[еию](?:\\s+(?:на|к))?'
	},
	{ kind: 'toward', words: 'сторону', before: [MOVE], phrase: 'в\\s+сторону' },
	{ kind: 'toward', words: 'районы?', before: [MOVE], phrase: 'в\\s+районы?' },
	{ kind: 'toward', words: 'к|ко|на|против', before: [MOVE], needed: 1, phrase: 'к|ко|на|против' },
	// “отошли в Сеул”, and not “наступление в Корее”: the ending tells where to from where.
	{ kind: 'toward', words: 'в|во', before: [MOVE], needed: 1, phrase: 'во?', notForm: /[еи]$/i },
	{ kind: 'movement', words: 'до', before: [MOVE], needed: 1, phrase: '(?:вплоть\\s+)?до' },
	{
		kind: 'along',
		words: BANK,
		before: [[DEFEND, MOVE]],
		phrase: `(?:вдоль|по)\\s+(?:[а-яё-]+\\s+){0,2}${BANK}`
	},
	{
		kind: 'along',
		words: ROAD,
		before: [MOVE],
		phrase: `(?:(?:по|на|вдоль|у|через|с)\\s+)?${ROAD}`,
		names: 2,
		list: true
	},
	{ kind: 'along', words: '[а-яё-]+', before: [[DEFEND, MOVE]], phrase: `вдоль(?:\\s+${ROAD})?` },
	{ kind: 'along', words: 'по', before: [[DEFEND, MOVE]], phrase: 'по', form: CROSSABLE },
	{
		kind: 'line',
		words: `${LINE_END}|по|проходит`,
		before: [[DEFEND, MOVE]],
		phrase: `(?:(?:по|на|за|до|к|от|с|у|в|через|вдоль)\\s+)?${LINE}(?:\\s+проходит)?(?:\\s+по)?:?`,
		names: 2,
		list: true
	},
	{
		kind: 'along',
		words: LINE_END,
		before: [[DEFEND, MOVE]],
		phrase: `(?:(?:по|на|за|до|к|от|с)\\s+)?${LINE}`,
		form: CROSSABLE
	},
	{ kind: 'cross', words: FORCE, bearing: true, phrase: FORCE },
	{ kind: 'cross', words: '[а-яё-]+', bearing: true, phrase: `${FORCE}${COMPANIONS}`, form: CROSSABLE },
	{ kind: 'cross', words: 'через', bearing: true, phrase: `(?:${CROSS})${COMPANIONS}\\s+через` },
	{
		kind: 'cross',
		words: 'через',
		bearing: true,
		before: [MOVE],
		needed: 1,
		phrase: 'через',
		form: CROSSABLE
	},
	{
		kind: 'cross',
		words: '(?:пересе[кч]|перей|переход)[а-яё]+|переш(?:[её]л|л[аи])|переход',
		bearing: true,
		phrase: '(?:пересе[кч]|перей|переход)[а-яё]*|переш(?:[её]л|л[аи])',
		form: CROSSABLE
	}
];
