import { describe, expect, test } from 'vitest';
import { explain } from '#core/names/explain.ts';
import { formsBySystem, formsOf } from '#core/names/forms.ts';
import { initialLaw, misreadHangul, northernHangul, otherReadings } from '#core/names/sino-korean.ts';
import { kanaFits } from '#core/names/sino-japanese.ts';
import { index, place } from './gazetteer.ts';

describe('Korean readings of Chinese characters', () => {
	test.each([
		['룡', '용'],
		['라', '나'],
		['녀', '여'],
		['리', '이'],
		['나', '나'],
		['충', '충']
	])('%s begins a word as %s (Hangeul orthography, articles 10 to 12)', (syllable, written) => {
		expect(initialLaw(syllable)).toBe(written);
	});

	test('point at the syllable that does not fit', () => {
		expect(misreadHangul('忠州', '충주')).toEqual([]);
		expect(misreadHangul('忠州', '청주')).toEqual([0]);
		expect(misreadHangul('忠州', '충')).toBeUndefined();
	});

	test.each([
		['龍川', '용천', '룡천'],
		['麗水', '여수', '려수'],
		['洛東江', '낙동강', '락동강'],
		['寧遠', '영원', '녕원'],
		['忠州', '충주', undefined]
	])('spell %s %s in the North %s', (hanja, southern, northern) => {
		expect(northernHangul(hanja, southern)).toBe(northern);
	});

	test('tell which character may be read otherwise', () => {
		expect(otherReadings('陜川', '합천')).toContainEqual({ hangul: '협천', character: '陜', reading: '협' });
	});
});

describe('Japanese readings of Chinese characters', () => {
	test.each([
		['忠州', 'チュウシュウ', true],
		['元山', 'ゲンザン', true],
		['木浦', 'モッポ', true],
		['鎭南浦', 'チンナンポ', true],
		['忠州', 'セイシュウ', false],
		['蔚珍', 'ウルチン', false],
		['忠', '', false]
	])('of %s as %s: %s', (hanja, kana, fits) => {
		expect(kanaFits(hanja, kana)).toBe(fits);
	});
});

describe('names by other readings', () => {
	test('the Northern spelling is a form, and the one that the Northern system writes', () => {
		expect(formsOf(place('yongcheon')).map(({ form }) => form)).toEqual(
			expect.arrayContaining(['룡천', "Ryongch'ŏn", 'Ryongchŏn', 'Рёнчхон'])
		);
		const dprk = formsBySystem(place('yongcheon')).filter(({ system }) => system === 'dprk');
		expect(dprk.map(({ form }) => form)).toEqual(['Ryongchŏn', 'Ryongchon']);
	});

	test("Paech'ang is a guess at Bukchang, and says why", () => {
		const [best] = explain("Paech'ang", index).results;
		expect(best).toMatchObject({ place: 'bukchang', certainty: 'guess' });
		expect(best?.reasons[0]).toEqual({
			code: 'other-reading',
			says: '北, here read otherwise, is 배 in other words: a guess.'
		});
	});
});
