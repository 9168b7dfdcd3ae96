import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alaLcBare, telegram } from '#core/names/cyrillic.ts';
import { explain } from '#core/names/explain.ts';
import { mccuneReischauer, withoutMarks } from '#core/names/mccune-reischauer.ts';
import { revisedRomanization } from '#core/names/revised-romanization.ts';
import { index } from './gazetteer.ts';

/** A list of one name a line; its first line says where it comes from. */
const list = (name: string): string[] =>
	readFileSync(`tests/unit/names/fixtures/${name}.txt`, 'utf8').trim().split('\n').slice(1);

/** What a place is called in its own right; anything else was made by rule. */
const OWN = new Set(['title', 'listed', 'native', 'rr', 'mr']);

/** The spellings that are certainly places by a form that rules made. */
const mistaken = (spellings: string[]): string[] =>
	spellings.filter((spelling) => {
		const [best] = explain(spelling, index).results;
		return best?.certainty === 'certain' && !OWN.has(best.chain.at(-1)!.system);
	});

const answered = (spellings: string[]): string[] =>
	spellings.filter((spelling) => explain(spelling, index).results.length > 0);

/** 200 words of made-up syllables, the same in every run (Numerical Recipes' linear congruential generator). */
function invented(): string[] {
	let seed = 19500926;
	const next = (below: number): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % below;
	const syllable = (): string => 'bdfglmprvz'[next(10)]! + 'aeiou'[next(5)]! + ['', 'n', 'l', 'x'][next(4)]!;
	return Array.from({ length: 200 }, () => Array.from({ length: 2 + next(2) }, syllable).join(''));
}

const hangul = list('korean-persons');
const cyrillic = list('russian-persons');

describe('names of nothing', () => {
	test('are lists of the size that they claim', () => {
		expect(list('english-words')).toHaveLength(2000);
		expect(hangul.length + cyrillic.length).toBeGreaterThanOrEqual(400);
	});

	test('none of 2,000 common English words is certainly a place, but for places’ own names', () => {
		expect(mistaken(list('english-words'))).toEqual([]);
	});

	test('of 2,000 common English words at most one in fifty gets any answer', () => {
		expect(answered(list('english-words')).length).toBeLessThanOrEqual(40);
	});

	test('no Korean person is certainly a place, in any script', () => {
		const spellings = hangul.flatMap((name) => {
			const mr = mccuneReischauer(name)!;
			return [name, revisedRomanization(name)!, mr, withoutMarks(mr)];
		});
		expect(mistaken(spellings)).toEqual([]);
	});

	test('no Russian person or surname is certainly a place, in any script', () => {
		const surnames = cyrillic.map((name) => name.split(' ')[1]!);
		const spellings = [...cyrillic, ...surnames].flatMap((name) => {
			const lower = name.toLowerCase();
			return [name, alaLcBare(lower), ...telegram(lower)];
		});
		expect(mistaken(spellings)).toEqual([]);
	});

	test('no invented word is certainly a place', () => {
		expect(mistaken(invented())).toEqual([]);
	});
});
