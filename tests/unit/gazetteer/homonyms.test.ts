import { describe, expect, test } from 'vitest';
import { explain } from '#core/names/explain.ts';
import { buildNameIndex } from '#core/names/name-index.ts';
import { readGazetteer } from '#store/gazetteer.ts';

const index = buildNameIndex(readGazetteer('gazetteer').gazetteer.places);

/** Every place that a spelling may name, guesses left out, in order of id. */
const named = (spelling: string): string[] =>
	explain(spelling, index)
		.results.filter(({ certainty }) => certainty !== 'guess')
		.map(({ place }) => place)
		.sort();

/** Groups of names that are taken for each other: spellings, and all that each of them may name. */
const GROUPS: Record<string, [places: string, spellings: string[]][]> = {
	'Cheongju, Chungju, Jeongju and Jeonju': [
		['cheongju', ['Cheongju', 'Ch’ŏngju', "Ch'ongju", '청주', '淸州', '清州']],
		['chungju', ['Chungju', 'Ch’ungju', '충주', '忠州', 'Chūshū', 'Chushu', 'チュウシュウ', 'Тюсю']],
		['jeongju', ['Jeongju', '정주', '定州', 'Teishū', 'Teishu', 'テイシュウ', 'Тэйсю']],
		['jeonju', ['Jeonju', 'Chŏnju', 'Chonju', '전주', '全州', 'Zenshū', 'ゼンシュウ', 'Дзэнсю']],
		['cheongju jeongju', ['Chongju', 'Chŏngju']],
		['cheongju seongju', ['Seishū', 'Seishu', 'セイシュウ', 'Сэйсю']]
	],
	'Yeoju and Yeosu': [
		['yeoju', ['Yeoju', 'Yŏju', 'Yoju', '여주', '驪州', 'Reishū', 'レイシュウ', 'Рэйсю']],
		['yeosu', ['Yeosu', 'Yŏsu', 'Yosu', '여수', '麗水', 'Reisui', 'レイスイ', 'Рэйсуй']]
	],
	'the two Gwangju': [
		['gwangju-gyeonggi gwangju-jeolla', ['Gwangju', 'Kwangju', '광주', 'Кванджу']],
		['gwangju-jeolla', ['光州']],
		['guangzhou gwangju-gyeonggi', ['廣州', '広州']]
	],
	'the two Goseong': [
		['goseong-gangwon goseong-gyeongsang', ['Goseong', 'Kosŏng', 'Kosong', '고성', 'Косон']],
		['goseong-gangwon', ['高城']],
		['goseong-gyeongsang', ['固城']]
	],
	'the two Suncheon': [
		['suncheon-jeolla suncheon-pyeongan', ['Suncheon', 'Sunch’ŏn', 'Sunchon', '순천', 'Сунчхон']],
		['suncheon-jeolla', ['順天', 'Junten', 'ジュンテン']],
		['suncheon-pyeongan', ['順川', 'Junsen', 'ジュンセン']]
	],
	'Andong and Dandong, which was called Andong': [
		['andong dandong', ['Andong', '安東', 'Antō', 'Anto', 'アントウ', 'Анто']],
		['dandong', ['Antung', 'An-tung', 'Dandong', '丹東']],
		['andong', ['안동']]
	],
	'Gyeongseong in North Hamgyeong, and Seoul under Japan': [
		['gyeongseong seoul', ['Gyeongseong', 'Kyŏngsŏng', 'Kyongsong', '경성', 'Кёнсон']],
		['gyeongseong', ['鏡城', 'Kyōjō', 'Kyojo', 'キョウジョウ']],
		['seoul', ['京城', '漢城', 'Keijō', 'Keijo', 'ケイジョウ', 'Кэйдзё']]
	],
	'the Kōshū of Korea, and Canton': [
		['gongju guangzhou gwangju-gyeonggi gwangju-jeolla hwangju', ['Kōshū', 'Koshu', 'コウシュウ', 'Косю']],
		['gongju', ['Gongju', 'Kongju', '公州', '공주']],
		['hwangju', ['Hwangju', '黃州', '黄州', '황주']]
	],
	'the three Kankō': [
		['hamhung han-river wuhan', ['Kankō', 'Kanko', 'カンコウ', 'Канко']],
		['hamhung', ['Hamhung', '咸興', '함흥']],
		['han-river', ['Han River', '漢江', '한강']],
		['wuhan', ['Hankow', 'Hankou', '漢口']]
	]
};

describe.each(Object.entries(GROUPS))('%s', (_, cases) => {
	const spellings = cases.flatMap(([places, list]) => list.map((spelling) => [spelling, places] as const));
	test.each(spellings)('%s may name exactly %s', (spelling, places) => {
		expect(named(spelling).join(' ')).toBe(places);
	});
});
