import { expect, test } from 'vitest';
import { explain } from '#core/names/explain.ts';
import { formsOf } from '#core/names/forms.ts';
import { palladius } from '#core/names/palladius.ts';
import { index, place } from './gazetteer.ts';

const placesOf = (query: string) => explain(query, index).results.map(({ place: id }) => id);

/** Names as Russian atlases and encyclopedias print them. */
test.each([
	['shenyang', 2, 'шэньян'],
	['changchun', 2, 'чанчунь'],
	['haerbin', 3, 'хаэрбинь'],
	['andong', 2, 'аньдун'],
	['tianjin', 2, 'тяньцзинь'],
	['shanghai', 2, 'шанхай'],
	['qingdao', 2, 'циндао'],
	['zhengzhou', 2, 'чжэнчжоу'],
	["xi'an", 2, 'сиань'],
	["chang'an", 2, 'чанъань'],
	['jiujiang', 2, 'цзюцзян'],
	['xuzhou', 2, 'сюйчжоу'],
	['huaihe', 2, 'хуайхэ'],
	['sichuan', 2, 'сычуань'],
	['yalujiang', 3, 'ялуцзян'],
	['wuxi', 2, 'уси'],
	['rizhao', 2, 'жичжао'],
	['lüshun', 2, 'люйшунь'],
	['guangxi', 2, 'гуанси'],
	['zunyi', 2, 'цзуньи'],
	['ciqikou', 3, 'цыцикоу'],
	['erenhot', 2, undefined]
])('%s, of %i syllables, is %s', (pinyin, count, cyrillic) => {
	expect(palladius(pinyin, count)).toBe(cyrillic);
});

test('a Chinese name in Russian, and in Latin made from that, is known', () => {
	expect(placesOf('Аньдун')).toContain('dandong');
	expect(placesOf('Andun')).toContain('dandong');
	expect(placesOf('Tunkhua')).toContain('tonghua');
});

test.each([
	['Yuanshan', 'wonsan'],
	["Han-ch'eng", 'seoul'],
	['Pingrang', 'pyongyang'],
	["P'ing-jang", 'pyongyang'],
	["Jen-ch'uan", 'incheon'],
	['Xinyizhou', 'sinuiju']
])('%s is how Chinese papers call %s', (form, id) => {
	expect(placesOf(form)).toContain(id);
});

test('what is better known as a place in China is no reading of a Korean name', () => {
	// 江西 Kangsŏ, 海南 Haenam, 全州 Chŏnju.
	for (const form of ['Jiangxi', 'Hainan', 'Quanzhou']) expect(index.lookup(form.toLowerCase())).toEqual([]);
	expect(formsOf(place('jeonju')).filter(({ system }) => system === 'mandarin')).toEqual([]);
});
