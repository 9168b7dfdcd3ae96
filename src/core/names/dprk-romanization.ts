/**
 * Romanization of the Democratic People's Republic of Korea: national system of 1992, presented to the 17th session of
 * the United Nations Group of Experts on Geographical Names (Working Paper 46, 1994), revised 2002. Breves may be
 * dropped in geographical names.
 */
import { pronounce } from './assimilation.ts';
import { letterTable } from './letter-table.ts';

const VOWELS = letterTable(`
	ㅏ a  ㅑ ya  ㅓ ŏ  ㅕ yŏ  ㅗ o  ㅛ yo  ㅜ u  ㅠ yu  ㅡ ŭ  ㅣ i  ㅐ ae  ㅒ yae  ㅔ e  ㅖ ye  ㅚ oe  ㅟ wi  ㅢ ŭi
	ㅘ wa  ㅝ wŏ  ㅙ wae  ㅞ we
`);

const INITIALS = letterTable(`
	ㄱ k  ㄴ n  ㄷ t  ㄹ r  ㅁ m  ㅂ p  ㅅ s  ㅈ j  ㅊ ch  ㅋ kh  ㅌ th  ㅍ ph  ㅎ h  ㄲ kk  ㄸ tt  ㅃ pp  ㅆ ss
	ㅉ jj  ㅇ -
`);

const VOICED: Record<string, string> = { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b' };
const FINALS = letterTable(`
	- -  ㄱ k  ㄴ n  ㄷ t  ㄹ l  ㅁ m  ㅂ p  ㅇ ng
`);

/**
 * Romanizes a Hangul word, in lower case: 평양 → phyŏngyang, 압록강 → amrokgang.
 *
 * @param hangul one word in Northern spelling (룡천, not 용천), since this system writes the initial r that it keeps
 * @returns `undefined` when any other character stands in it
 */
export function dprkRomanization(hangul: string): string | undefined {
	const sounds = pronounce(hangul, { keepLiquid: true });
	if (sounds === undefined || sounds.length === 0) return undefined;
	return sounds
		.map(({ initial, vowel, final }, at) => {
			const before = sounds[at - 1];
			// 강 "river" keeps its g even after k: Amrokgang is the standard's own example.
			const river = at === sounds.length - 1 && hangul.endsWith('강');
			const voiced = before && (river || before.final === '' || 'ㄴㄹㅁㅇ'.includes(before.final));
			const afterL = initial === 'ㄹ' && before?.final === 'ㄹ';
			const written = afterL ? 'l' : voiced ? (VOICED[initial] ?? INITIALS[initial]!) : INITIALS[initial]!;
			return written + VOWELS[vowel]! + FINALS[final]!;
		})
		.join('');
}
