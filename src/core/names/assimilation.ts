/**
 * How Korean syllables sound when they meet: the sound changes that Revised Romanization (Notification 2000-8,
 * chapter 3, article 1), McCune–Reischauer (1939, tables of finals and initials) and the Russian systems all spell.
 *
 * Left out on purpose: tensing (압구정 is Apgujeong in every system), and the ㄴ that some compounds insert
 * (학여울 Hangnyeoul), which no spelling shows.
 */
import { decompose, type Syllable } from './hangul.ts';

/** What a final sounds like before a pause or a consonant. */
const NEUTRAL: Record<string, string> = {
	'': '',
	...Object.fromEntries([...'ㄱㄲㅋㄳㄺ'].map((final) => [final, 'ㄱ'])),
	...Object.fromEntries([...'ㄴㄵㄶ'].map((final) => [final, 'ㄴ'])),
	...Object.fromEntries([...'ㄷㅅㅆㅈㅊㅌㅎ'].map((final) => [final, 'ㄷ'])),
	...Object.fromEntries([...'ㄹㄼㄽㄾㅀ'].map((final) => [final, 'ㄹ'])),
	...Object.fromEntries([...'ㅁㄻ'].map((final) => [final, 'ㅁ'])),
	...Object.fromEntries([...'ㅂㅍㅄㄿ'].map((final) => [final, 'ㅂ'])),
	ㅇ: 'ㅇ'
};

/** Double finals: what stays and what moves on to a following vowel. */
const SPLIT: Record<string, [stays: string, moves: string]> = {
	ㄳ: ['ㄱ', 'ㅅ'],
	ㄵ: ['ㄴ', 'ㅈ'],
	ㄶ: ['', 'ㄴ'],
	ㄺ: ['ㄹ', 'ㄱ'],
	ㄻ: ['ㄹ', 'ㅁ'],
	ㄼ: ['ㄹ', 'ㅂ'],
	ㄽ: ['ㄹ', 'ㅅ'],
	ㄾ: ['ㄹ', 'ㅌ'],
	ㄿ: ['ㄹ', 'ㅍ'],
	ㅀ: ['', 'ㄹ'],
	ㅄ: ['ㅂ', 'ㅅ'],
	ㅎ: ['', 'ㅇ']
};

const NASAL: Record<string, string> = { ㄱ: 'ㅇ', ㄷ: 'ㄴ', ㅂ: 'ㅁ' };
const ASPIRATED: Record<string, string> = { ㄱ: 'ㅋ', ㄷ: 'ㅌ', ㅂ: 'ㅍ', ㅈ: 'ㅊ' };
const PALATAL: Record<string, string> = { ㄷ: 'ㅈ', ㅌ: 'ㅊ' };

export interface AssimilationOptions {
	/** Whether ㄱㄷㅂㅈ melt with ㅎ (잡혀 japyeo). Not in nouns: 묵호 is Mukho. Default `false`. */
	melt?: boolean;
	/** Whether ㄹ stays after ㅁ, ㅇ and what has become so, as the North spells: 압록 Amrok. Default `false`. */
	keepLiquid?: boolean;
}

function beforeVowel(left: Syllable, right: Syllable): [string, string] {
	if (left.final === '' || left.final === 'ㅇ') return [left.final, 'ㅇ'];
	const [stays, moves] = SPLIT[left.final] ?? ['', left.final];
	return [stays, right.vowel === 'ㅣ' ? (PALATAL[moves] ?? moves) : moves];
}

function border(left: Syllable, right: Syllable, options: AssimilationOptions): [string, string] {
	const { initial } = right;
	if (initial === 'ㅇ') return beforeVowel(left, right);
	const breathed = left.final === 'ㅎ' || left.final === 'ㄶ' || left.final === 'ㅀ';
	if (breathed && ASPIRATED[initial]) return [SPLIT[left.final]![1].replace('ㅇ', ''), ASPIRATED[initial]!];
	const final = NEUTRAL[left.final]!;
	if (initial === 'ㅎ' && options.melt) {
		const [stays, moves] = SPLIT[left.final] ?? ['', left.final];
		if (ASPIRATED[moves]) return [stays, right.vowel === 'ㅣ' && moves === 'ㄷ' ? 'ㅊ' : ASPIRATED[moves]!];
	}
	if (initial === 'ㄴ' || initial === 'ㅁ') {
		if (final === 'ㄹ' && initial === 'ㄴ') return ['ㄹ', 'ㄹ'];
		return [NASAL[final] ?? final, initial];
	}
	if (initial === 'ㄹ') {
		if (final === 'ㄴ' || final === 'ㄹ') return ['ㄹ', 'ㄹ'];
		if (final === '') return ['', 'ㄹ'];
		return [NASAL[final] ?? final, options.keepLiquid ? 'ㄹ' : 'ㄴ'];
	}
	return [final, initial];
}

/**
 * Spells a word as it sounds: 왕십리 → 왕심니, 신라 → 실라, 백암 → 배감.
 *
 * @param word Hangul, one word
 * @returns syllables whose finals are one of ㄱㄴㄷㄹㅁㅂㅇ or empty; `undefined` when the word is not all Hangul
 */
export function pronounce(word: string, options: AssimilationOptions = {}): Syllable[] | undefined {
	const sounds = decompose(word);
	if (sounds === undefined) return undefined;
	sounds.forEach((left, at) => {
		const right = sounds[at + 1];
		if (right === undefined) left.final = NEUTRAL[left.final]!;
		// 로 "street" is added to words that stay as they are: 신문로 is Sinmunno, not Sinmullo.
		else if (left.final === 'ㄴ' && at > 0 && at === sounds.length - 2 && word.endsWith('로'))
			right.initial = 'ㄴ';
		else [left.final, right.initial] = border(left, right, options);
	});
	return sounds;
}

/** Spells each syllable as it sounds alone, without regard to its neighbours: 왕십리 → 왕, 십, 리. */
export function pronounceApart(word: string): Syllable[] | undefined {
	return decompose(word)?.map((syllable) => ({ ...syllable, final: NEUTRAL[syllable.final]! }));
}
