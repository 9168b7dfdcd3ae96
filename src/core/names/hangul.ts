/**
 * Hangul syllables taken apart and put together by the arithmetic of the Unicode Standard, section 3.12
 * (Conjoining Jamo Behavior): index = (initial × 21 + vowel) × 28 + final, counted from U+AC00.
 */

export const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
export const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
/** The empty final comes first. */
export const FINALS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** The code units of the precomposed syllables. */
export const FIRST_SYLLABLE = 0xac00;
export const LAST_SYLLABLE = 0xd7a3;

/** One syllable, in compatibility jamo. `initial` is ㅇ when silent; `final` is empty when open. */
export interface Syllable {
	initial: string;
	vowel: string;
	final: string;
}

/** Whether the character is a Hangul syllable. */
export function isHangul(char: string): boolean {
	const code = char.charCodeAt(0);
	return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
}

/**
 * Takes Hangul apart.
 *
 * @param text one word in precomposed Hangul
 * @returns its syllables in order; `undefined` when any other character stands in it
 */
export function decompose(text: string): Syllable[] | undefined {
	const syllables: Syllable[] = [];
	for (const char of text) {
		if (!isHangul(char)) return undefined;
		const index = char.charCodeAt(0) - FIRST_SYLLABLE;
		syllables.push({
			initial: INITIALS[Math.floor(index / 588)]!,
			vowel: VOWELS[Math.floor((index % 588) / 28)]!,
			final: FINALS[index % 28]!
		});
	}
	return syllables;
}

/** Puts syllables together to Hangul. */
export function compose(syllables: Syllable[]): string {
	return syllables
		.map(({ initial, vowel, final }) =>
			String.fromCharCode(
				FIRST_SYLLABLE + (INITIALS.indexOf(initial) * 21 + VOWELS.indexOf(vowel)) * 28 + FINALS.indexOf(final)
			)
		)
		.join('');
}
