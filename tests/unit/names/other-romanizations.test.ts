import { describe, expect, test } from 'vitest';
import { dprkRomanization } from '#core/names/dprk-romanization.ts';
import { cyrillicOfMccuneReischauer } from '#core/names/mr-to-cyrillic.ts';
import { cutPinyin, wadeGiles } from '#core/names/wade-giles.ts';
import { yale } from '#core/names/yale.ts';

/** Examples of the system's own guide, as given to the United Nations Group of Experts on Geographical Names. */
test.each([
	['평양', 'phyŏngyang'],
	['압록강', 'amrokgang'],
	['천리마', 'chŏllima'],
	['한라산', 'hallasan'],
	['백마산', 'paengmasan'],
	['닭섬', 'taksŏm'],
	['붉은바위', 'pulgŭnbawi'],
	['앉은바위', 'anjŭnbawi'],
	['룡천', 'ryongchŏn'],
	['제주', 'jeju']
])('the North Korean system writes %s as %s', (hangul, romanized) => {
	expect(dprkRomanization(hangul)).toBe(romanized);
});

test.each([
	['청주', 'chengcwu'],
	['부산', 'pusan'],
	['대구', 'taykwu'],
	['신의주', 'sinuycwu']
])('Yale writes %s as %s', (hangul, romanized) => {
	expect(yale(hangul)).toBe(romanized);
});

describe('Wade–Giles', () => {
	test.each([
		['shenyang', 2, 'shên-yang'],
		['tianjin', 2, "t'ien-chin"],
		['beijing', 2, 'pei-ching'],
		['changchun', 2, "ch'ang-ch'un"],
		['dandong', 2, 'tan-tung'],
		['jilin', 2, 'chi-lin'],
		['qiqihar', 4, undefined],
		["xi'an", 2, 'hsi-an'],
		['lüshun', 2, 'lü-shun'],
		['guangzhou', 2, 'kuang-chou'],
		['mudanjiang', 3, 'mu-tan-chiang']
	])('spells %s, of %i syllables, %s', (pinyin, count, wade) => {
		expect(wadeGiles(pinyin, count)).toBe(wade);
	});

	test('cuts pinyin by the number of its characters', () => {
		expect(cutPinyin('xian', 1)).toEqual(['xian']);
		expect(cutPinyin('xian', 2)).toEqual(['xi', 'an']);
		expect(cutPinyin('moscow', 2)).toBeUndefined();
	});
});

test.each([
	["Chemulp'o", 'чемульпхо'],
	["Ch'ongch'on", 'чхончхон'],
	["Kyomip'o", 'кёмипхо'],
	['Chemulpo', undefined],
	['Songdo', undefined],
	["Pos'et", undefined]
])('%s, if it is McCune–Reischauer beyond doubt, is %s in Cyrillic', (spelling, cyrillic) => {
	expect(cyrillicOfMccuneReischauer(spelling)).toBe(cyrillic);
});
