import { describe, expect, test } from 'vitest';
import { polivanovOld } from '#core/names/polivanov-old.ts';
import { polivanov } from '#core/names/polivanov.ts';

/** The table of E. D. Polivanov's transcription (1917), row by row: kana and Cyrillic in turn. */
const TABLE = `
	あ а い и う у え э お о
	か ка き ки く ку け кэ こ ко きゃ кя きゅ кю きょ кё
	さ са し си す су せ сэ そ со しゃ ся しゅ сю しょ сё
	た та ち ти つ цу て тэ と то ちゃ тя ちゅ тю ちょ тё
	な на に ни ぬ ну ね нэ の но にゃ ня にゅ ню にょ нё
	は ха ひ хи ふ фу へ хэ ほ хо ひゃ хя ひゅ хю ひょ хё
	ま ма み ми む му め мэ も мо みゃ мя みゅ мю みょ мё
	や я ゆ ю よ ё
	ら ра り ри る ру れ рэ ろ ро りゃ ря りゅ рю りょ рё
	わ ва を о ん н
	が га ぎ ги ぐ гу げ гэ ご го ぎゃ гя ぎゅ гю ぎょ гё
	ざ дза じ дзи ず дзу ぜ дзэ ぞ дзо じゃ дзя じゅ дзю じょ дзё
	だ да ぢ дзи づ дзу で дэ ど до ぢゃ дзя ぢゅ дзю ぢょ дзё
	ば ба び би ぶ бу べ бэ ぼ бо びゃ бя びゅ бю びょ бё
	ぱ па ぴ пи ぷ пу ぺ пэ ぽ по ぴゃ пя ぴゅ пю ぴょ пё
`;

const cells = TABLE.trim().split(/\s+/);
const table = cells.flatMap((kana, at) => (at % 2 === 0 ? [[kana, cells[at + 1]!] as [string, string]] : []));

const oldForms = (kana: string): string[] => polivanovOld(kana).map(({ form }) => form);

describe('Polivanov', () => {
	test('is tested on the whole table', () => {
		expect(table).toHaveLength(46 + 21 + 25 + 15);
	});

	test.each(table)('writes %s as %s', (kana, cyrillic) => {
		expect(polivanov(kana)).toBe(cyrillic);
	});

	test.each([
		['チンナンポ', 'тиннампо'],
		['グンマ', 'гумма'],
		['シンエイ', 'синъэй'],
		['バッキョウ', 'баккё'],
		['モッポ', 'моппо'],
		['カイシュウ', 'кайсю'],
		['ズイザン', 'дзуйдзан'],
		['チイサン', 'тиисан'],
		['コウオン', 'коон'],
		['トウキョウ', 'токё'],
		['コーヒー', 'кохи']
	])('writes %s, where sounds meet, as %s', (kana, cyrillic) => {
		expect(polivanov(kana)).toBe(cyrillic);
	});

	test.each(['', '忠州', 'Chūshū', 'ヴァ'])('says nothing of %j, which its table does not hold', (text) => {
		expect(polivanov(text)).toBeUndefined();
	});
});

describe('the spelling of old Russian papers', () => {
	test.each([
		['チュウシュウ', 'цюсю'],
		['チュウシュウ', 'чусю'],
		['ウルチン', 'уруцин'],
		['チンナンポ', 'чиннампо'],
		['セイシン', 'сейсин'],
		['ナイジョウ', 'наидзё'],
		['シャレイ', 'сяре'],
		['テイセン', 'тисен'],
		['チンカイ', 'цинкай'],
		['フザン', 'фузан'],
		['ゲンザン', 'гензан'],
		['ケイジョウ', 'кейдзио'],
		['ヘイジョウ', 'хейджо']
	])('can write %s as %s', (kana, cyrillic) => {
		expect(oldForms(kana)).toContain(cyrillic);
	});

	test('never repeats Polivanov’s own spelling', () => {
		expect(oldForms('セイシュウ')).not.toContain('сэйсю');
		expect(oldForms('サンナン')).toEqual([]);
	});

	test('names only the habits that change something', () => {
		const codes = polivanovOld('チュウセイ')
			.find(({ form }) => form === 'цюсей')
			?.habits.map(({ code }) => code);
		expect(codes).toEqual(['chi-ts', 'e-ye']);
	});

	test('marks the spellings that lose a sound', () => {
		const lossy = polivanovOld('テイセン').filter(({ habits }) => habits.some(({ loses }) => loses));
		expect(lossy.map(({ form }) => form)).toEqual(['тэсэн', 'тесен', 'тисен']);
	});
});
