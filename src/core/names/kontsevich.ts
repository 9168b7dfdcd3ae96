/**
 * Korean in Cyrillic after L. R. Kontsevich (ㅈ voiced дж, final ㄹ ль), and the older transcription of
 * A. A. Kholodovich, "Очерк грамматики корейского языка" (Moscow 1954), on which it rests (чж, л).
 * Soviet maps and papers of 1950 follow the older one: Тэчжон, Кванчжу.
 */
import { pronounce } from './assimilation.ts';
import { decompose, type Syllable } from './hangul.ts';
import { letterTable } from './letter-table.ts';

/** Kholodovich's scientific ɔ is printed о. */
const VOWELS = letterTable(`
	ㅏ а  ㅑ я  ㅓ о  ㅕ ё  ㅗ о  ㅛ ё  ㅜ у  ㅠ ю  ㅡ ы  ㅣ и  ㅐ э  ㅒ йя  ㅔ е  ㅖ йе  ㅚ ве  ㅟ ви  ㅢ ый  ㅘ ва
	ㅝ во  ㅙ вэ  ㅞ ве
`);

const INITIALS = letterTable(`
	ㄱ к  ㄴ н  ㄷ т  ㄹ р  ㅁ м  ㅂ п  ㅅ с  ㅈ ч  ㅊ чх  ㅋ кх  ㅌ тх  ㅍ пх  ㅎ х  ㄲ кк  ㄸ тт  ㅃ пп  ㅆ сс
	ㅉ чч  ㅇ -
`);

const VOICED: Record<string, string> = { ㄱ: 'г', ㄷ: 'д', ㅂ: 'б', ㅈ: 'дж' };
const FINALS = letterTable(`
	- -  ㄱ к  ㄴ н  ㄷ т  ㄹ ль  ㅁ м  ㅂ п  ㅇ н
`);

/** `spelt` is the syllable before sounds changed: 신의주 keeps its 의, Синыйджу, though ㄴ is spoken into it. */
function vowelOf({ initial, vowel }: Syllable, spelt: Syllable, before: Syllable | undefined): string {
	if (vowel === 'ㅢ') return spelt.initial === 'ㅇ' ? 'ый' : 'и';
	const afterConsonant = initial !== 'ㅇ';
	if (vowel === 'ㅖ' && (afterConsonant || before?.final === '')) return 'е';
	if (vowel === 'ㅔ' && !afterConsonant) return 'э';
	return VOWELS[vowel]!;
}

/** After ㄹ a plain ㄷ or ㅈ is tense, and stays voiceless: 울진 Ульчин. */
function initialOf({ initial }: Syllable, before: Syllable | undefined): string {
	if (before === undefined) return INITIALS[initial]!;
	if (initial === 'ㄹ' && before.final === 'ㄹ') return 'л';
	if (before.final === 'ㄹ' && (initial === 'ㄷ' || initial === 'ㅈ')) return INITIALS[initial]!;
	const voiced = before.final === '' || 'ㄴㄹㅁㅇ'.includes(before.final);
	return (voiced && VOICED[initial]) || INITIALS[initial]!;
}

function finalOf({ final }: Syllable, next: Syllable | undefined): string {
	if (final === 'ㅇ' && next?.initial === 'ㅇ') return 'нъ';
	if (final === 'ㄹ' && next?.initial === 'ㄹ') return 'л';
	return FINALS[final]!;
}

/**
 * Writes a Hangul word in Cyrillic, in lower case: 청진 → чхонджин, 평양 → пхёнъян, 칠곡 → чхильгок.
 *
 * @param hangul one word
 * @returns `undefined` when any other character stands in it
 */
export function kontsevich(hangul: string): string | undefined {
	const sounds = pronounce(hangul);
	const spelt = decompose(hangul);
	if (sounds === undefined || spelt === undefined || sounds.length === 0) return undefined;
	return sounds
		.map((sound, at) => {
			const before = sounds[at - 1];
			return initialOf(sound, before) + vowelOf(sound, spelt[at]!, before) + finalOf(sound, sounds[at + 1]);
		})
		.join('');
}

/** The same after Kholodovich: 대전 → тэчжон, 울산 → улсан. */
export function kholodovich(hangul: string): string | undefined {
	return kontsevich(hangul)?.replaceAll('дж', 'чж').replaceAll('ль', 'л');
}
