import { describe, expect, test } from 'vitest';
import { compose } from '#core/names/hangul.ts';
import { kholodovich, kontsevich } from '#core/names/kontsevich.ts';

/** The tables of L. R. Kontsevich's system: initials read before ㅏ, vowels after silent ㅇ, finals after ㅏ. */
const INITIALS =
	'ㄱ к ㄴ н ㄷ т ㄹ р ㅁ м ㅂ п ㅅ с ㅈ ч ㅊ чх ㅋ кх ㅌ тх ㅍ пх ㅎ х ㄲ кк ㄸ тт ㅃ пп ㅆ сс ㅉ чч';
const VOWELS =
	'ㅏ а ㅑ я ㅓ о ㅕ ё ㅗ о ㅛ ё ㅜ у ㅠ ю ㅡ ы ㅣ и ㅐ э ㅒ йя ㅔ э ㅖ йе ㅚ ве ㅟ ви ㅢ ый ㅘ ва ㅙ вэ ㅝ во ㅞ ве';
const FINALS = 'ㄱ к ㄴ н ㄷ т ㄹ ль ㅁ м ㅂ п ㅅ т ㅈ т ㅊ т ㅋ к ㅌ т ㅍ п ㅎ т ㄲ к ㅆ т ㅇ н';

/** Finals meeting initials: rows 아 악 안 알 암 압 앙, columns as in the first line. */
const SECOND = ['아', '가', '나', '다', '라', '마', '바', '사', '자', '차', '카', '타', '파', '하'];
const BORDERS: Record<string, string> = {
	아: '- г н д р м б с дж чх кх тх пх х',
	악: 'г кк нн кт нн нм кп кс кч кчх ккх ктх кпх кх',
	안: 'н нг нн нд лл нм нб нс ндж нчх нкх нтх нпх нх',
	암: 'м мг мн мд мн мм мб мс мдж мчх мкх мтх мпх мх',
	압: 'б пк мн пт мн мм пп пс пч пчх пкх птх ппх пх',
	앙: 'нъ нг нн нд нн нм нб нс ндж нчх нкх нтх нпх нх'
};

const pairs = (table: string): [string, string][] => {
	const cells = table.split(' ');
	return cells.flatMap((jamo, at) => (at % 2 === 0 ? [[jamo, cells[at + 1]!] as [string, string]] : []));
};

const borders = Object.entries(BORDERS).flatMap(([left, row]) =>
	row.split(' ').map((cell, at) => [left + SECOND[at]!, `а${cell.replace('-', '')}а`] as [string, string])
);

describe('Kontsevich', () => {
	test.each(pairs(INITIALS))('writes initial %s as %s', (initial, cyrillic) => {
		expect(kontsevich(compose([{ initial, vowel: 'ㅏ', final: '' }]))).toBe(`${cyrillic}а`);
	});

	test.each(pairs(VOWELS))('writes vowel %s as %s', (vowel, cyrillic) => {
		expect(kontsevich(compose([{ initial: 'ㅇ', vowel, final: '' }]))).toBe(cyrillic);
	});

	test.each(pairs(FINALS))('writes final %s as %s', (final, cyrillic) => {
		expect(kontsevich(compose([{ initial: 'ㅇ', vowel: 'ㅏ', final }]))).toBe(`а${cyrillic}`);
	});

	test.each(borders)('writes %s as %s', (hangul, cyrillic) => {
		expect(kontsevich(hangul)).toBe(cyrillic);
	});

	/** Names in Russian use. */
	test.each([
		['부산', 'пусан'],
		['대구', 'тэгу'],
		['대전', 'тэджон'],
		['인천', 'инчхон'],
		['광주', 'кванджу'],
		['청진', 'чхонджин'],
		['함흥', 'хамхын'],
		['원산', 'вонсан'],
		['해주', 'хэджу'],
		['신의주', 'синыйджу'],
		['희천', 'хичхон'],
		['울산', 'ульсан'],
		['칠곡', 'чхильгок'],
		['강릉', 'каннын'],
		['백령도', 'пэннёндо'],
		['평양', 'пхёнъян'],
		['낙동강', 'нактонган']
	])('writes %s as %s', (hangul, cyrillic) => {
		expect(kontsevich(hangul)).toBe(cyrillic);
	});
});

describe('Kholodovich', () => {
	test.each([
		['대전', 'тэчжон'],
		['광주', 'кванчжу'],
		['울산', 'улсан'],
		['부산', 'пусан']
	])('writes %s as %s', (hangul, cyrillic) => {
		expect(kholodovich(hangul)).toBe(cyrillic);
	});
});
