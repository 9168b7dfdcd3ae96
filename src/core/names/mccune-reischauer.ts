/**
 * McCune–Reischauer: G. M. McCune and E. O. Reischauer, "The Romanization of the Korean Language, Based upon Its
 * Phonetic Structure", Transactions of the Korea Branch of the Royal Asiatic Society 29 (1939), with its tables of
 * vowels and of finals meeting initials. The US Army Map Service and the press printed it without its marks.
 */
import { pronounce, pronounceApart } from './assimilation.ts';
import type { Syllable } from './hangul.ts';
import { letterTable } from './letter-table.ts';

const VOWELS = letterTable(`
	ㅏ a  ㅑ ya  ㅓ ŏ  ㅕ yŏ  ㅗ o  ㅛ yo  ㅜ u  ㅠ yu  ㅡ ŭ  ㅣ i  ㅐ ae  ㅒ yae  ㅔ e  ㅖ ye  ㅚ oe  ㅟ wi  ㅢ ŭi
	ㅘ wa  ㅙ wae  ㅝ wŏ  ㅞ we
`);

const INITIALS = letterTable(`
	ㄱ k  ㄲ kk  ㅋ k'  ㄷ t  ㄸ tt  ㅌ t'  ㅂ p  ㅃ pp  ㅍ p'  ㅈ ch  ㅉ tch  ㅊ ch'  ㅅ s  ㅆ ss  ㅎ h  ㄴ n  ㅁ m
	ㅇ -  ㄹ r
`);

/** Voiced between vowels and after n, m, ng and l. */
const VOICED: Record<string, string> = { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b', ㅈ: 'j' };

const FINALS = letterTable(`
	- -  ㄱ k  ㄴ n  ㄷ t  ㄹ l  ㅁ m  ㅂ p  ㅇ ng
`);

function initialOf(sound: Syllable, before: Syllable | undefined): string {
	const { initial } = sound;
	if (before === undefined) return initial === 'ㅅ' && sound.vowel === 'ㅟ' ? 'sh' : INITIALS[initial]!;
	if (initial === 'ㄹ' && before.final === 'ㄹ') return 'l';
	if (initial === 'ㅅ' && sound.vowel === 'ㅟ') return 'sh';
	// After l the table has lt and lch, against lg and lb.
	if (before.final === 'ㄹ' && (initial === 'ㄷ' || initial === 'ㅈ')) return INITIALS[initial]!;
	const voiced = before.final === '' || 'ㄴㄹㅁㅇ'.includes(before.final);
	if (voiced && VOICED[initial])
		return (before.final === 'ㄴ' && initial === 'ㄱ' ? "'" : '') + VOICED[initial];
	return INITIALS[initial]!;
}

function spell(sound: Syllable, before: Syllable | undefined, next: Syllable | undefined): string {
	// A final t before tch is written once.
	const once = sound.final === 'ㄷ' && next?.initial === 'ㅉ';
	// l before h is written rh: Sirhak.
	const final = once ? '' : sound.final === 'ㄹ' && next?.initial === 'ㅎ' ? 'r' : FINALS[sound.final]!;
	const apart = before?.final === '' && (before.vowel === 'ㅏ' || before.vowel === 'ㅗ');
	const vowel = apart && sound.initial === 'ㅇ' && sound.vowel === 'ㅔ' ? 'ë' : VOWELS[sound.vowel]!;
	return initialOf(sound, before) + vowel + final;
}

/**
 * Romanizes a Hangul word, in lower case: 청주 → ch'ŏngju, 독립문 → tongnimmun, 한강 → han'gang.
 *
 * @param hangul one word; a `-` comes through, and sounds change over it, as between a name and its unit: 유담-리 → yudam-ni
 * @param apart each syllable as if it stood alone (Wangsipri); not the standard, but often seen. Default `false`
 * @returns `undefined` when any other character stands in it
 */
export function mccuneReischauer(hangul: string, apart = false): string | undefined {
	const word = hangul.replaceAll('-', '');
	const sounds = apart ? pronounceApart(word) : pronounce(word);
	if (sounds === undefined || sounds.length === 0) return undefined;
	const written = sounds.map((sound, at) =>
		apart ? spell(sound, undefined, undefined) : spell(sound, sounds[at - 1], sounds[at + 1])
	);
	return word === hangul ? written.join('') : hangul.replace(/[^-]/g, () => written.shift()!);
}

const BARE: Record<string, string> = { ŏ: 'o', ŭ: 'u', ë: 'e' };

/** Takes breves and diaeresis away from small letters, as typewriters did: ch'ŏngju → ch'ongju. */
export function withoutBreves(romanized: string): string {
	return romanized.replace(/[ŏŭë]/g, (letter) => BARE[letter]!);
}

/** Takes all marks away, as army maps and the press did: ch'ŏngju → chongju. */
export function withoutMarks(romanized: string): string {
	return withoutBreves(romanized).replaceAll("'", '');
}
