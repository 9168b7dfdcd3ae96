import { describe, expect, test } from 'vitest';
import { explain } from '#core/names/explain.ts';
import { index } from './gazetteer.ts';

const answers = (query: string): string[] =>
	explain(query, index).results.map(({ place, certainty }) => `${place} ${certainty}`);
const first = (query: string) => explain(query, index).results[0];

describe('explaining the spellings of the telegrams', () => {
	test.each([
		['Tsiusiu', 'chungju', '忠州 → チュウシュウ → Цюсю → Tsiusiu'],
		['Reisiu', 'yeoju', '驪州 → レイシュウ → Рэйсю → Reisiu'],
		['Naidzio', 'naeseong', '乃城 → ナイジョウ → Найдзё → Naidzio'],
		['Urutsin', 'uljin', '蔚珍 → ウルチン → Уруцин → Urutsin'],
		['Bunkei', 'mungyeong', '聞慶 → ブンケイ → Bunkei'],
		['Tisen', 'jecheon', '堤川 → テイセン → Тисен → Tisen'],
		['Syarye', 'charyeong-mountains', '車嶺 → シャレイ → Сяре → Syarye'],
		['Syarye mountain range', 'charyeong-mountains', '車嶺 → シャレイ → Сяре → Syarye mountain range']
	])('%s is %s by rule: %s', (query, place, chain) => {
		expect(first(query)?.place).toBe(place);
		expect(
			first(query)
				?.chain.map(({ form }) => form)
				.join(' → ')
		).toBe(chain);
		expect(first(query)?.chain.some(({ system }) => system === 'listed')).toBe(false);
	});

	test('names the habits that made a spelling', () => {
		expect(first('Tsiusiu')?.reasons.map(({ code }) => code)).toEqual(['exact', 'derived', 'chi-ts']);
		expect(first('Tisen')?.reasons.map(({ code }) => code)).toEqual(['exact', 'derived', 'ei-reduced']);
	});

	test('tells the chain in words, from the spelling back to the name', () => {
		expect(first('Reisiu')?.reasons[1]?.says).toBe(
			'By rule: Reisiu (ALA-LC) ← Рэйсю (Cyrillic after Polivanov) ← レイシュウ (Japanese reading) ← 驪州.'
		);
	});

	test('calls a spelling that lost a sound likely, not certain', () => {
		expect(answers('Tisen')[0]).toBe('jecheon likely');
	});

	test('resolves JJYON to nothing', () => {
		expect(answers('JJYON')).toEqual([]);
	});
});

describe('explaining what historians meet', () => {
	test.each([
		['Kaisiu', ['haeju certain']],
		['Кайсю', ['haeju certain']],
		['Сэйсю', ['cheongju likely', 'seongju likely']],
		['Seisiu', ['cheongju likely', 'seongju likely']],
		['Tsinnampo', ['jinnampo certain']],
		['Чиннампо', ['jinnampo certain']],
		['Циннампо', ['jinnampo certain']],
		['Genzan', ['wonsan certain']],
		['Kanko', ['hamhung likely', 'han-river likely']],
		['Genzan-Kanko', ['wonsan likely', 'hamhung likely', 'han-river likely']],
		['Сейсин', ['cheongjin likely', 'seongjin likely']],
		["Ch'ŏngju", ['cheongju certain']],
		['Ch’ongju', ['cheongju certain']],
		['Chongju', ['cheongju likely', 'jeongju likely']],
		['Keijo', ['seoul certain']],
		['Keijō', ['seoul certain']],
		['Jinsen', ['incheon certain']],
		['Чемульпо', ['incheon certain']],
		['인천', ['incheon certain']],
		['仁川', ['incheon certain']],
		['Inchon', ['incheon certain']],
		["INCH'ON", ['incheon certain']],
		['Chemulpo', ['incheon certain']],
		['jemulpo', ['incheon certain']],
		['Пхеньян', ['pyongyang certain']],
		['Пусан', ['busan certain']],
		['Тэгу', ['daegu certain']],
		['Тэджон', ['daejeon certain']],
		['Тэчжон', ['daejeon certain']],
		["P'yŏng-yang", ['pyongyang certain']],
		['Pyongyang', ['pyongyang certain']],
		['Taejon', ['daejeon certain']],
		['Pusan', ['busan certain']],
		['Mukden', ['shenyang certain']],
		['Antung', ['dandong certain']],
		['Andong', ['andong certain', 'dandong certain']],
		['清州', ['cheongju certain']],
		['淸州', ['cheongju certain']],
		['Naktong River', ['nakdong-river certain']],
		['Sharei range', ['charyeong-mountains certain']],
		['Haeju County', ['haeju certain']],
		['the port of Wonsan', ['wonsan certain']],
		['Andong-si', ['andong certain', 'dandong certain']],
		['Фузан', ['busan certain']],
		['Гензан', ['wonsan certain']],
		['Сейсю', ['cheongju likely', 'seongju likely']]
	])('%s is %j before all others', (query, expected) => {
		// Places that come into the gazetteer later may share a spelling; they must not come first.
		const ids = new Set(expected.map((answer) => answer.split(' ')[0]));
		const found = answers(query);
		expect(found.filter((answer) => ids.has(answer.split(' ')[0]!))).toEqual(expected);
		expect(found[0]).toBe(expected[0]);
	});

	test('the three Kōshū, and two more that are written so', () => {
		const places = explain('Kōshū', index).results.map(({ place }) => place);
		expect(places).toEqual(expect.arrayContaining(['gongju', 'gwangju-jeolla', 'hwangju']));
		expect(new Set(answers('Koshu').map((answer) => answer.split(' ')[1]))).toEqual(new Set(['likely']));
	});

	test('an apostrophe that the form lacks tells Cheongju from Jeongju', () => {
		expect(answers("Ch'ongju")).not.toContain('jeongju certain');
		expect(answers('Chŏngju')).toContain('jeongju certain');
	});
});

describe('near misses', () => {
	test.each([
		['Wonson', 'wonsan'],
		['Inchoon', 'incheon'],
		['Pyonyang', 'pyongyang'],
		['Kaesung', 'kaesong'],
		['Taejun', 'daejeon'],
		['Inch0n', 'incheon'],
		['Harnhung', 'hamhung']
	])('%s is a guess at %s', (query, place) => {
		expect(first(query)).toMatchObject({ place, certainty: 'guess' });
		expect(first(query)?.reasons[0]?.code).toBe('near');
	});

	test('are not offered when the spelling is a form', () => {
		expect(answers('Wonsan')).toEqual(['wonsan certain']);
	});
});

describe('names of nothing', () => {
	test.each([
		'',
		' ',
		'!',
		'12',
		'us',
		'one',
		'see',
		'kin',
		'Xyzzy',
		'Stalin',
		'Shtykov',
		'Kim Il Sung',
		'Pak Hon Yong',
		'группа',
		'朝日'
	])('%j gets nothing', (query) => {
		expect(answers(query)).toEqual([]);
	});
});

test('the same question has the same answer', () => {
	expect(explain('Koshu', index)).toEqual(explain('Koshu', index));
});
