import { describe, expect, test } from 'vitest';
import { mccuneReischauer, withoutBreves, withoutMarks } from '#core/names/mccune-reischauer.ts';

/**
 * The table of finals meeting initials of McCune and Reischauer, Transactions of the Korea Branch of the Royal Asiatic
 * Society 29 (1939). Rows are finals, columns the initials of the next syllable, each read between two ㅏ.
 */
const INITIALS = ['아', '가', '나', '다', '라', '마', '바', '사', '자', '차', '카', '타', '파', '하'];
const BORDERS: Record<string, string> = {
	아: "- g n d r m b s j ch' k' t' p' h",
	악: "g kk ngn kt ngn ngm kp ks kch kch' kk' kt' kp' kh",
	안: "n n'g nn nd ll nm nb ns nj nch' nk' nt' np' nh",
	알: "r lg ll lt ll lm lb ls lch lch' lk' lt' lp' rh",
	암: "m mg mn md mn mm mb ms mj mch' mk' mt' mp' mh",
	압: "b pk mn pt mn mm pp ps pch pch' pk' pt' pp' ph",
	앙: "ng ngg ngn ngd ngn ngm ngb ngs ngj ngch' ngk' ngt' ngp' ngh"
};

const borders = Object.entries(BORDERS).flatMap(([left, row]) =>
	row.split(' ').map((cell, at) => [left + INITIALS[at]!, `a${cell.replace('-', '')}a`] as [string, string])
);

/** Names as the system's users print them. */
const NAMES: [hangul: string, romanized: string][] = [
	['부산', 'pusan'],
	['평양', "p'yŏngyang"],
	['청주', "ch'ŏngju"],
	['충주', "ch'ungju"],
	['정주', 'chŏngju'],
	['제물포', "chemulp'o"],
	['독립문', 'tongnimmun'],
	['신라', 'silla'],
	['백령도', 'paengnyŏngdo'],
	['압록강', 'amnokkang'],
	['한강', "han'gang"],
	['합천', "hapch'ŏn"],
	['울진', 'ulchin'],
	['신의주', 'sinŭiju'],
	['회령', 'hoeryŏng'],
	['원산', 'wŏnsan']
];

describe('McCune–Reischauer', () => {
	test('is tested on the whole table of borders', () => {
		expect(borders).toHaveLength(7 * 14);
	});

	test.each(borders)('writes %s as %s', (hangul, romanized) => {
		expect(mccuneReischauer(hangul)).toBe(romanized);
	});

	test.each(NAMES)('writes %s as %s', (hangul, romanized) => {
		expect(mccuneReischauer(hangul)).toBe(romanized);
	});

	test.each([
		['쉬', 'shwi'],
		['아에', 'aë'],
		['오에', 'oë'],
		['의', 'ŭi']
	])('writes the vowel of %s as in %s', (hangul, romanized) => {
		expect(mccuneReischauer(hangul)).toBe(romanized);
	});

	test('changes sounds over the hyphen before a unit', () => {
		expect(mccuneReischauer('유담-리')).toBe('yudam-ni');
		expect(mccuneReischauer('지평-리')).toBe("chip'yŏng-ni");
	});

	test('loses its marks on typewriters: first the breves, then all', () => {
		expect(withoutBreves("ch'ŏngju")).toBe("ch'ongju");
		expect(withoutMarks("ch'ŏngju")).toBe('chongju');
	});
});
