import { expect, test } from 'vitest';
import { proposeReadings } from '#core/names/hanja.ts';

test.each([
	['砥平', '지평', 'シヘイ'],
	['仁川', '인천', 'ジンセン'],
	['麗水', '여수', 'レイスイ'],
	['龍川', '용천', 'リュウセン'],
	['清州', '청주', 'セイシュウ']
])('the readings of %s that history chose, %s and %s, are among those proposed', (hanja, hangul, kana) => {
	const proposed = proposeReadings(hanja);
	expect(proposed.hangul[0]).toBe(hangul);
	expect(proposed.kana).toContain(kana);
});

test('what has a character without a known reading is not read', () => {
	expect(proposeReadings('人x')).toEqual({ hangul: [], kana: [] });
	expect(proposeReadings('')).toEqual({ hangul: [], kana: [] });
});

test('however long a name is, the proposals stay few and each stands once', () => {
	const { hangul, kana } = proposeReadings('金樂'.repeat(8));
	expect(hangul).toHaveLength(12);
	expect(new Set(kana).size).toBe(12);
});
