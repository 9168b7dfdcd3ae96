/**
 * Yale romanization of Korean: S. E. Martin et al., as set out in his "A Reference Grammar of Korean" (1992), chapter 1.
 * Letter by letter, without sound changes.
 */
import { decompose } from './hangul.ts';
import { letterTable } from './letter-table.ts';

const VOWELS = letterTable(`
	ㅏ a  ㅐ ay  ㅑ ya  ㅒ yay  ㅓ e  ㅔ ey  ㅕ ye  ㅖ yey  ㅗ o  ㅘ wa  ㅙ way  ㅚ oy  ㅛ yo  ㅜ wu  ㅝ we  ㅞ wey
	ㅟ wi  ㅠ yu  ㅡ u  ㅢ uy  ㅣ i
`);

const CONSONANTS = letterTable(`
	- -  ㄱ k  ㄲ kk  ㄳ ks  ㄴ n  ㄵ nc  ㄶ nh  ㄷ t  ㄸ tt  ㄹ l  ㄺ lk  ㄻ lm  ㄼ lp  ㄽ ls  ㄾ lth  ㄿ lph  ㅀ lh
	ㅁ m  ㅂ p  ㅃ pp  ㅄ ps  ㅅ s  ㅆ ss  ㅇ ng  ㅈ c  ㅉ cc  ㅊ ch  ㅋ kh  ㅌ th  ㅍ ph  ㅎ h
`);

/**
 * Romanizes a Hangul word, in lower case: 청주 → chengcwu, 부산 → pusan.
 *
 * @returns `undefined` when any other character stands in it
 */
export function yale(hangul: string): string | undefined {
	const syllables = decompose(hangul);
	if (syllables === undefined || syllables.length === 0) return undefined;
	return syllables
		.map(({ initial, vowel, final }) => {
			// After a labial ㅜ is written u: it does not contrast with ㅡ there.
			const written = vowel === 'ㅜ' && 'ㅁㅂㅃㅍ'.includes(initial) ? 'u' : VOWELS[vowel]!;
			return (initial === 'ㅇ' ? '' : CONSONANTS[initial]!) + written + CONSONANTS[final]!;
		})
		.join('');
}
