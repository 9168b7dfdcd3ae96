import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { telegram } from '#core/names/cyrillic.ts';
import { explain } from '#core/names/explain.ts';
import { fold } from '#core/names/fold.ts';
import { formRank, isWeak } from '#core/names/form-rank.ts';
import { formsBySystem, formsOf } from '#core/names/forms.ts';
import { hepburn } from '#core/names/hepburn.ts';
import { buildNameIndex } from '#core/names/name-index.ts';
import { polivanov } from '#core/names/polivanov.ts';
import type { Form, Place } from '#core/types.ts';
import { index, place, places } from './gazetteer.ts';

const spellings = (id: string): string[] => formsOf(place(id)).map(({ form }) => form);

describe('the forms of a place', () => {
	test('hold each spelling once', () => {
		for (const each of places) {
			const forms = formsOf(each).map(({ form }) => form);
			expect(new Set(forms).size).toBe(forms.length);
		}
	});

	test('begin with the title, and end their chains in themselves', () => {
		for (const each of places) {
			const forms = formsOf(each);
			expect(forms[0]?.system).toBe('title');
			for (const { form, script, system, chain } of forms)
				expect(chain.at(-1)).toEqual({ form, script, system });
		}
	});

	test('begin their chains with a native name, a title or a listed form', () => {
		const roots = new Set(places.flatMap((each) => formsOf(each).map(({ chain }) => chain[0]!.system)));
		expect([...roots].sort()).toEqual(['listed', 'native', 'title']);
	});

	test('are the same twice', () => {
		expect(formsOf(place('chungju'))).toEqual(formsOf(place('chungju')));
	});

	test.each([
		[
			'chungju',
			['Chungju', '충주', '忠州', 'チュウシュウ', "Ch'ungju", 'Chūshū', 'Тюсю', 'Чхунджу', 'Chungju-gun']
		],
		[
			'incheon',
			['인천', 'Incheon', "Inch'ŏn", "Inch'on", 'Inchon', 'Jinsen', 'Zinsen', 'Дзинсэн', 'Инчхон', 'Инчон']
		],
		['yudam-ni', ['Yudam-ni', 'Yudam-ri', '유담리']],
		['nakdong-river', ['Nakdong River', 'Naktonggang', 'Naktong', 'Rakutō River']],
		[
			'charyeong-mountains',
			['Charyŏng Range', "Ch'aryŏng Mountains", 'Sharei Range', 'Syarei mountain range']
		],
		['shenyang', ['Shenyang', 'Mukden', 'Shên-yang', 'Shen-yang', 'Hōten']],
		['wolmido', ['Wolmido', 'Wŏlmido', 'Wolmi Island']]
	])('of %s hold %j', (id, expected) => {
		expect(spellings(id)).toEqual(expect.arrayContaining(expected));
	});

	test('take a bracket of the title for names or for what tells homonyms apart', () => {
		expect(spellings('dandong')).toEqual(expect.arrayContaining(['Dandong', 'Andong', 'Antung']));
		expect(spellings('gwangju-jeolla')).not.toContain('Jeolla');
		expect(spellings('yalu-river')).toEqual(expect.arrayContaining(['Yalu River', 'Amnok River']));
	});

	test('stand under every system that yields them, when asked by system', () => {
		const systems = formsBySystem(place('busan')).filter(({ form }) => form === 'Pusan');
		expect(systems.map(({ system }) => system)).toEqual(expect.arrayContaining(['mr', 'dprk', 'ala-lc']));
	});

	test('tell the three languages of Chinese characters apart', () => {
		const language = (id: string) => formsOf(place(id)).find(({ script }) => script === 'Hani')?.language;
		expect(['chungju', 'shenyang', 'naha'].map(language)).toEqual(['ko-Hani', 'zh-Hani', 'ja-Hani']);
	});
});

describe('the index of names', () => {
	test('finds every form by what it folds to', () => {
		for (const each of places) {
			for (const { form } of formsOf(each)) {
				const found = index.lookup(fold(form)).filter((entry) => entry.form.form === form);
				expect(found.map((entry) => entry.place.id)).toContain(each.id);
			}
		}
	});

	const readings = places
		.filter(({ hangul }) => hangul.length > 0)
		.flatMap(({ id, kana }) => kana.map((reading) => [id, reading] as const))
		.filter(([, reading]) => reading.length > 2 && reading.length <= 8);

	test('finds every colonial reading in Hepburn and in Latin made from Cyrillic', () => {
		for (const [id, kana] of readings) {
			const spellings = [hepburn(kana)!, hepburn(kana, { long: 'bare' })!, ...telegram(polivanov(kana)!)];
			// Without its marks a spelling of three letters may be anything.
			for (const spelling of spellings.filter((text) => text.length > 3 || /[^a-z]/.test(text))) {
				expect(
					explain(spelling, index).results.map((result) => result.place),
					spelling
				).toContain(id);
			}
		}
	});

	test('has nothing for what no form folds to', () => {
		expect(index.lookup('xyzzy')).toEqual([]);
		expect(index.lookup('')).toEqual([]);
	});

	test('of an empty gazetteer is empty', () => {
		expect(buildNameIndex([]).lookup('seoul')).toEqual([]);
	});
});

describe('the rank of a form', () => {
	const form = (system: Form['system'], text = 'Tsiusiu'): Form => ({
		form: text,
		script: 'Latn',
		language: 'ru-Latn',
		system,
		chain: []
	});

	test('falls from what a place is called to what was made of it', () => {
		expect([form('title'), form('mr-bare'), form('telegram')].map(formRank)).toEqual([0, 1, 2]);
	});

	test('marks short and far derived forms as weak', () => {
		expect(isWeak(form('title', 'Iri'))).toBe(false);
		expect(isWeak(form('hepburn', 'Gin'))).toBe(true);
		expect(isWeak(form('ala-lc', 'Riri'))).toBe(true);
		expect(isWeak(form('ala-lc', 'Tisen'))).toBe(false);
	});
});

describe('any name made of Hangul, characters and kana', () => {
	const HANGUL = [
		...'강경고광금길남내대덕동류리면문병봉부북산상서성신안양여영용원의인장전정제주진창천청충평풍함해현화황'
	];
	const KANA = [
		'コウ',
		'セイ',
		'シュウ',
		'チョウ',
		'ジン',
		'テイ',
		'シャ',
		'レイ',
		'ツ',
		'ヘイ',
		'ウル',
		'ナイ',
		'ジョウ',
		'エイ'
	];
	const made = fc
		.record({
			hangul: fc.array(fc.constantFrom(...HANGUL), { minLength: 2, maxLength: 4 }),
			kana: fc.array(fc.constantFrom(...KANA), { minLength: 1, maxLength: 4 })
		})
		.map(({ hangul, kana }): Place => ({
			id: 'made',
			title: 'Made',
			kind: 'county',
			hangul: [hangul.join('')],
			hanja: ['忠州'],
			kana: [kana.join('')],
			forms: [],
			links: {},
			sources: []
		}));

	test('is found by each of its forms', () => {
		fc.assert(
			fc.property(made, (each) => {
				const found = buildNameIndex([each]);
				for (const { form } of formsOf(each)) {
					expect(found.lookup(fold(form)).some((entry) => entry.form.form === form)).toBe(true);
				}
			}),
			{ numRuns: 50 }
		);
	});
});
