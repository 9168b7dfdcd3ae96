/**
 * Japanese kana in Cyrillic after E. D. Polivanov (1917), the standard of Russian works on Japan.
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
