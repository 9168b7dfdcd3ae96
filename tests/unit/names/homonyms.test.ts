import { describe, expect, test } from 'vitest';
import { explain } from '#core/names/explain.ts';
import { index } from './gazetteer.ts';

const certain = (query: string): string[] =>
	explain(query, index)
		.results.filter(({ certainty }) => certainty === 'certain')
		.map(({ place }) => place);
const possible = (query: string): string[] => explain(query, index).results.map(({ place }) => place);

/** Each name by itself: the spellings that tell it from its look-alikes. */
describe('look-alikes are told apart by', () => {
	test.each([
		['cheongju', ['Cheongju', "Ch'ŏngju", "Ch'ongju", '청주', '淸州', '清州']],
		['chungju', ['Chungju', "Ch'ungju", '충주', '忠州', 'Chūshū', 'Tsiusiu']],
		['jeongju', ['Jeongju', 'Chŏngju', '정주', '定州', 'Teishū']],
		['jeonju', ['Jeonju', 'Chŏnju', '전주', '全州', 'Zenshū']],
		['yeoju', ['Yeoju', 'Yŏju', '여주', '驪州', 'Reishū', 'Reisiu']],
		['yeosu', ['Yeosu', 'Yŏsu', '여수', '麗水', 'Reisui']],
		['gwangju-jeolla', ['光州']],
		['goseong-gangwon', ['高城']],
		['goseong-gyeongsang', ['固城', 'Kojō']],
		['suncheon-jeolla', ['順天', 'Junten']],
		['suncheon-pyeongan', ['順川']],
		['gyeongseong', ['鏡城', 'Kyōjō', 'Gyeongseong']],
		['seoul', ['京城', 'Keijō', '서울']],
		['dandong', ['Dandong', 'Antung', '丹東']],
		['uiju', ['Uiju', '의주']],
		['sinuiju', ['Sinuiju', '신의주']],
		['gimcheon', ['Gimcheon', "Kimch'ŏn", '金泉']],
		['geumcheon', ['Geumcheon', "Kŭmch'ŏn", '金川']]
	])('%s: %j', (id, spellings) => {
		for (const spelling of spellings) expect(certain(spelling)[0], spelling).toBe(id);
	});
});

describe('homonyms are all offered:', () => {
	test.each([
		['Chongju', ['cheongju', 'jeongju']],
		['Gwangju', ['gwangju-jeolla', 'gwangju-gyeonggi']],
		['Goseong', ['goseong-gangwon', 'goseong-gyeongsang']],
		['Suncheon', ['suncheon-jeolla', 'suncheon-pyeongan']],
		['Andong', ['andong', 'dandong']],
		['安東', ['andong', 'dandong']],
		['廣州', ['gwangju-gyeonggi', 'guangzhou']],
		['경성', ['gyeongseong', 'seoul']],
		['Kōjō', ['goseong-gangwon', 'hongseong']],
		['Kōshū', ['gongju', 'gwangju-jeolla', 'gwangju-gyeonggi', 'hwangju']],
		['Kankō', ['hamhung', 'han-river']],
		['Seishū', ['cheongju', 'seongju']],
		['Seishin', ['cheongjin', 'seongjin']],
		['Kōgen', ['gowon', 'hongwon', 'gangwon']],
		['Tan’yō', ['danyang', 'damyang']]
	])('%s is %j', (query, ids) => {
		expect(possible(query)).toEqual(expect.arrayContaining(ids));
	});
});
