/**
 * Latin spellings as sequences of sounds, so that a near miss is weighed by what the systems confuse: ch, ts and j,
 * k and g, p and b, e and ei, o and eo. Each sound is one character: vowels in lower case, consonants in capitals.
 */
import { editDistance, type EditCosts } from './edit-distance.ts';
import { letterTable } from './letter-table.ts';

/** Letters and the sound that they stand for, longest first. Glides (y, and i before a vowel) are Y, ng is Q. */
const SPELLINGS: [letters: RegExp, sound: string][] = [
	[/^(?:tsch|tch|chh|ch|ts|tz|cz)/, 'C'],
	[/^(?:dzh|dsch|dz|dj|zh|jj|j)/, 'J'],
	[/^(?:sh|ss|s)/, 'S'],
	[/^(?:kh|ck|kk|k|q|c)/, 'K'],
	[/^(?:ph|pp|p)/, 'P'],
	[/^(?:th|tt|t)/, 'T'],
	[/^ng(?![aeiou])/, 'Q'],
	[/^n+/, 'N'],
	[/^(?:eo|oo|ou|o)/, 'o'],
	[/^(?:eu|uu|u)/, 'u'],
	[/^(?:ae|ai|ay|ei|ey|oe|e)/, 'e'],
	[/^(?:y|i)(?=[aeou])/, 'Y'],
	[/^(?:ii|i|y)/, 'i'],
	[/^a+/, 'a'],
	[/^(?:ll|l)/, 'L'],
	[/^(?:rr|r)/, 'R'],
	[/^(?:mm|m)/, 'M']
];

/** The sounds of a folded Latin spelling: tsiusiu → CYuSYu. Letters without a rule are their own sound. */
export function soundsOf(folded: string): string {
	let rest = folded;
	let sounds = '';
	while (rest !== '') {
		const rule = SPELLINGS.find(([letters]) => letters.test(rest));
		const length = rule ? rule[0].exec(rest)![0].length : 1;
		sounds += rule ? rule[1] : rest.charAt(0).toUpperCase();
		rest = rest.slice(length);
	}
	return sounds;
}

/** What it costs to hear one sound for another, from 0 (the same) to 1; pairs not named cost 1. */
const CONFUSED = letterTable(`
	KG 0.2  TD 0.2  PB 0.2  CJ 0.2  LR 0.2  WV 0.2  Yi 0.2  SZ 0.3  ZJ 0.3  MN 0.3  NQ 0.3  MQ 0.5  BV 0.3  PF 0.4  ou 0.4  ei 0.4
	SC 0.5  TC 0.5  DJ 0.5  HF 0.5  HK 0.5  HG 0.5  ao 0.5  ae 0.5  au 0.7  ai 0.7  eo 0.7  eu 0.7  io 0.7  iu 0.7
`);

/** Codes of all sounds are below this. */
const CODES = 128;

const SWAPS = new Float64Array(CODES * CODES).fill(1);
for (const [pair, cost] of Object.entries(CONFUSED)) {
	const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
	SWAPS[a * CODES + b] = SWAPS[b * CODES + a] = Number(cost);
}

/** What it costs to add or lose a sound: a glide is hardly heard, a consonant always. */
const LOSSES = new Float64Array(CODES).fill(1);
for (const [sounds, cost] of Object.entries({ Y: 0.3, HW: 0.5, aeiou: 0.7 })) {
	for (const sound of sounds) LOSSES[sound.charCodeAt(0)] = cost;
}

const COSTS: EditCosts = {
	swap: (a, b) => (a < CODES && b < CODES ? SWAPS[a * CODES + b]! : 1),
	loss: (sound) => LOSSES[sound] ?? 1,
	leastLoss: Math.min(...LOSSES)
};

/**
 * The weighted edit distance of two sequences of sounds.
 *
 * @param limit beyond which the exact figure does not matter
 * @returns the least cost, or `Infinity` when it is beyond the limit
 */
export function soundDistance(a: string, b: string, limit: number): number {
	return editDistance(a, b, COSTS, limit);
}

/** The consonants of a sequence, by class: what near misses share, but for one at most. CYuSYu → CS. */
export function skeletonOf(sounds: string): string {
	return sounds
		.replace(/[aeiouYHW0-9]/g, '')
		.replaceAll('G', 'K')
		.replaceAll('D', 'T')
		.replace(/[BFV]/g, 'P')
		.replaceAll('J', 'C')
		.replaceAll('Z', 'S')
		.replaceAll('L', 'R')
		.replace(/[MQ]/g, 'N');
}
