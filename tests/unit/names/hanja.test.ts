import { expect, test } from 'vitest';
import { readGazetteer } from '#store/gazetteer.ts';
import { fitsHangul, fitsKana } from '#core/names/hanja-match.ts';
import { asInitial, proposeReadings, readingsOf } from '#core/names/hanja.ts';

test('a character is read as Unihan says', () => {
	expect(readingsOf('州')).toEqual({ hangul: ['주'], kana: ['シュウ', 'ス'] });
	expect(readingsOf('金').hangul).toEqual(['금', '김']);
});

test('a variant of a character is read as the form that Korean writing has', () => {
	expect(readingsOf('鉄')).toEqual(readingsOf('鐵'));
	expect(readingsOf('龙').hangul).toContain('룡');
});

test('what is no Chinese character has no reading', () => {
	expect(readingsOf('a')).toEqual({ hangul: [], kana: [] });
	expect(proposeReadings('人x')).toEqual({ hangul: [], kana: [] });
	expect(proposeReadings('')).toEqual({ hangul: [], kana: [] });
});

// Hangul orthography of 1988 (한글 맞춤법), examples of articles 10 (ㄴ), 11 (ㄹ → ㅇ) and 12 (ㄹ → ㄴ).
test.each([
	['녀', '여'],
	['뇨', '요'],
	['니', '이'],
	['량', '양'],
	['력', '역'],
	['리', '이'],
	['락', '낙'],
	['로', '노'],
	['래', '내'],
	['나', '나'],
	['진', '진'],
	['x', 'x']
])('at the beginning of a word %s becomes %s', (syllable, initial) => {
	expect(asInitial(syllable)).toBe(initial);
});

test.each([
	['砥平', '지평', 'シヘイ'],
	['仁川', '인천', 'ジンセン'],
	['麗水', '여수', 'レイスイ'],
	['聞慶', '문경', 'ブンケイ'],
	['清州', '청주', 'セイシュウ']
])('the readings of %s that history chose, %s and %s, are among those proposed', (hanja, hangul, kana) => {
	expect(proposeReadings(hanja).hangul).toContain(hangul);
	expect(proposeReadings(hanja).kana).toContain(kana);
});

test('however long a name is, the proposals stay few', () => {
	const { hangul, kana } = proposeReadings('金樂'.repeat(8));
	expect(hangul).toHaveLength(12);
	expect(kana).toHaveLength(12);
});

test.each([
	['仁川', '인천', true],
	['仁川', '인청', false],
	['仁川', '인천시', false],
	['臨津江', '임진강', true],
	['臨津江', '림진강', true],
	['鐵三角地', '철의 삼각지', false],
	['白川', '배천', false]
])('%s can be read %s: %s', (hanja, hangul, can) => {
	expect(fitsHangul(hanja, hangul)).toBe(can);
});

test.each([
	['仁川', 'ジンセン', true],
	['群山', 'グンザン', true],
	['吉州', 'キッシュウ', true],
	['木浦', 'モクホ', true],
	['木浦', 'モッポ', true],
	['鎭南浦', 'チンナンポ', true],
	['蔚山', 'ウルサン', false],
	['仁川', 'ジンセンコウ', false],
	['仁川', 'ジン', false]
])('%s can be read %s: %s', (hanja, kana, can) => {
	expect(fitsKana(hanja, kana)).toBe(can);
});

test('every character of the Korean names of the gazetteer has both readings', () => {
	const korean = readGazetteer('gazetteer').gazetteer.places.filter(({ hangul }) => hangul.length > 0);
	const characters = new Set(korean.flatMap(({ hanja }) => hanja.flatMap((name) => [...name])));
	expect(characters.size).toBeGreaterThan(300);
	for (const character of characters) {
		expect(readingsOf(character).hangul, character).not.toEqual([]);
		if (character !== '摹') expect(readingsOf(character).kana, character).not.toEqual([]);
	}
});
