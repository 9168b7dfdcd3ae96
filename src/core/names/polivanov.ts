/**
 * Japanese kana in Cyrillic after E. D. Polivanov (1917), the standard of Russian works on Japan; and as Soviet officers
 * and translators of the forties and fifties wrote it, whose habits differ in few sounds but in almost every name.
 */
import { moras, vowelOf, type Mora } from './kana.ts';
import { letterTable } from './letter-table.ts';

/** Polivanov's table. */
const TABLE = letterTable(`
	ア а  イ и  ウ у  エ э  オ о  カ ка  キ ки  ク ку  ケ кэ  コ ко  キャ кя  キュ кю  キョ кё  ガ га  ギ ги  グ гу
	ゲ гэ  ゴ го  ギャ гя  ギュ гю  ギョ гё  サ са  シ си  ス су  セ сэ  ソ со  シャ ся  シュ сю  ショ сё  ザ дза  ジ дзи
	ズ дзу  ゼ дзэ  ゾ дзо  ジャ дзя  ジュ дзю  ジョ дзё  タ та  チ ти  ツ цу  テ тэ  ト то  チャ тя  チュ тю  チョ тё
	ダ да  ヂ дзи  ヅ дзу  デ дэ  ド до  ヂャ дзя  ヂュ дзю  ヂョ дзё  ナ на  ニ ни  ヌ ну  ネ нэ  ノ но  ニャ ня
	ニュ ню  ニョ нё  ハ ха  ヒ хи  フ фу  ヘ хэ  ホ хо  ヒャ хя  ヒュ хю  ヒョ хё  バ ба  ビ би  ブ бу  ベ бэ  ボ бо
	ビャ бя  ビュ бю  ビョ бё  パ па  ピ пи  プ пу  ペ пэ  ポ по  ピャ пя  ピュ пю  ピョ пё  マ ма  ミ ми  ム му  メ мэ
	モ мо  ミャ мя  ミュ мю  ミョ мё  ヤ я  ユ ю  ヨ ё  ラ ра  リ ри  ル ру  レ рэ  ロ ро  リャ ря  リュ рю  リョ рё
	ワ ва  ヲ о
`);

/** ン is м before б, м and п, нъ before a vowel, else н. */
function nasal(follows: string): string {
	if (/^[бмп]/.test(follows)) return 'м';
	return /^[аиуэояюё]/.test(follows) ? 'нъ' : 'н';
}

/** イ after another vowel is the second half of a diphthong, й. */
function isGlide(mora: Mora, before: Mora | undefined): boolean {
	if (mora.kana !== 'イ' || before === undefined || before.kind !== 'plain' || before.kana === 'イ')
		return false;
	return vowelOf(before.kana) !== 'i';
}

/**
 * Writes kana in Cyrillic after Polivanov, in lower case and without marks of length: セイシュウ → сэйсю.
 *
 * @returns `undefined` when anything but kana of the table stands in it
 */
export function polivanov(kana: string): string | undefined {
	const beats = moras(kana);
	if (beats === undefined || beats.length === 0) return undefined;
	let result = '';
	for (const [at, mora] of beats.entries()) {
		const next = beats[at + 1];
		const follows = next?.kind === 'plain' ? (TABLE[next.kana] ?? '') : '';
		if (mora.kind === 'nasal') result += nasal(follows);
		else if (mora.kind === 'double') result += follows.slice(0, 1);
		else if (mora.kind === 'plain') {
			const written = isGlide(mora, beats[at - 1]) ? 'й' : TABLE[mora.kana];
			if (written === undefined) return undefined;
			result += written;
		}
	}
	return result;
}

/** A departure from Polivanov that old Russian papers show, and the words that explain it. */
export interface Habit {
	code: string;
	says: string;
	/** Whether a sound is lost, so that the form is likely rather than certain. */
	loses: boolean;
	apply(cyrillic: string): string;
}

/** What becomes of ち, ちゃ, ちゅ, ちょ: Polivanov's т before и, я, ю, ё. */
const CHI: Habit[] = [
	{
		code: 'chi-ts',
		says: 'the sound ch (チ, チュ, チョ) written ц',
		loses: false,
		apply: (text) => text.replace(/т(?=[ияюё])/g, 'ц')
	},
	{
		code: 'chi-ch',
		says: 'the sound ch (チ, チュ, チョ) written ч',
		loses: false,
		// Russian spelling forbids чя and чю.
		apply: (text) =>
			text
				.replace(/т(?=[ияюё])/g, 'ч')
				.replaceAll('чя', 'ча')
				.replaceAll('чю', 'чу')
	}
];

/** What becomes of э and of the long ē that kana spell エイ. */
const E: Habit[] = [
	{
		code: 'ei-e',
		says: 'the long e (エイ) written as a plain э',
		loses: true,
		apply: (text) => text.replaceAll('эй', 'э')
	},
	{ code: 'e-ye', says: 'э written е', loses: false, apply: (text) => text.replaceAll('э', 'е') },
	{ code: 'ei-i', says: 'й written и', loses: false, apply: (text) => text.replaceAll('й', 'и') },
	{
		code: 'ei-ye',
		says: 'the long e (エイ) written as a plain е',
		loses: true,
		apply: (text) => text.replaceAll('эй', 'э').replaceAll('э', 'е')
	},
	{
		// Unstressed е is spoken and misspelt и in Russian (иканье); ей before a consonant above all.
		code: 'ei-reduced',
		says: 'an unstressed ей heard as и',
		loses: true,
		apply: (text) => text.replace(/эй(?=[бвгджзклмнпрстфхцч])/g, 'и').replaceAll('э', 'е')
	}
];

/** A form in old Russian spelling, with the habits that made it. */
export interface OldSpelling {
	form: string;
	habits: Habit[];
}

/**
 * Writes kana as old Russian papers did: チュウシュウ → цюсю, чусю; テイセン → тэсэн, тейсен, тесен, тисен.
 *
 * @returns every spelling but Polivanov's own, by number of habits, without doubles; empty when Polivanov has none
 */
export function polivanovOld(kana: string): OldSpelling[] {
	const standard = polivanov(kana);
	if (standard === undefined) return [];
	const seen = new Set([standard]);
	const spellings: OldSpelling[] = [];
	const add = (habits: Habit[]): void => {
		const form = habits.reduce((text, habit) => habit.apply(text), standard);
		// A habit that changes nothing must not be named as a reason.
		if (seen.has(form) || habits.some((habit) => habit.apply(standard) === standard)) return;
		seen.add(form);
		spellings.push({ form, habits });
	};
	for (const chi of CHI) add([chi]);
	for (const e of E) add([e]);
	for (const chi of CHI) for (const e of E) add([chi, e]);
	return spellings;
}
