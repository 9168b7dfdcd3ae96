/**
 * Katakana cut into the units that every transcription of Japanese works on.
 */

/** One beat: a kana with its small companion, a long vowel's second half, the nasal, or a doubling. */
export interface Mora {
	kana: string;
	/** `long`: lengthens the vowel before it; `nasal`: ン; `double`: ッ; else `plain`. */
	kind: 'plain' | 'long' | 'nasal' | 'double';
}

const SMALL = 'ャュョァィゥェォヮ';

/** Kana by the vowel they end in. */
const ENDINGS: Record<string, string> = {
	a: 'アカガサザタダナハバパマヤラワャァヮ',
	i: 'イキギシジチヂニヒビピミリィ',
	u: 'ウクグスズツヅヌフブプムユルュゥヴ',
	e: 'エケゲセゼテデネヘベペメレェ',
	o: 'オコゴソゾトドノホボポモヨロヲョォ'
};

const VOWEL_OF = new Map(
	Object.entries(ENDINGS).flatMap(([vowel, row]) => [...row].map((kana) => [kana, vowel]))
);

/** The vowel in which a mora ends, by its last kana. */
export function vowelOf(kana: string): string | undefined {
	return VOWEL_OF.get(kana.at(-1) ?? '');
}

/** ウ lengthens o and u, オ lengthens o; ー lengthens anything. エイ stays two sounds in every system. */
function lengthens(kana: string, before: Mora | undefined): boolean {
	if (before?.kind !== 'plain') return false;
	if (kana === 'ー') return true;
	const vowel = vowelOf(before.kana);
	return (kana === 'ウ' && (vowel === 'o' || vowel === 'u')) || (kana === 'オ' && vowel === 'o');
}

/**
 * Cuts katakana into moras. A second vowel is taken for a long one, which is right in readings of single characters
 * (コウ, シュウ) and wrong only where two characters meet as o + u.
 *
 * @param text katakana or hiragana
 * @returns `undefined` when any other character stands in it
 */
export function moras(text: string): readonly Mora[] | undefined {
	if (text !== last.text) last = { text, beats: cut(text) };
	return last.beats;
}

/** The word last cut: each is asked for by every system in turn. */
let last: { text: string; beats: readonly Mora[] | undefined } = { text: '', beats: [] };

function cut(text: string): Mora[] | undefined {
	const result: Mora[] = [];
	for (const char of text.normalize('NFC')) {
		const kana = /[\u3041-\u3096]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0x60) : char;
		const before = result.at(-1);
		if (kana === 'ッ') result.push({ kana, kind: 'double' });
		else if (kana === 'ン') result.push({ kana, kind: 'nasal' });
		else if (lengthens(kana, before)) result.push({ kana, kind: 'long' });
		else if (vowelOf(kana) === undefined) return undefined;
		else if (SMALL.includes(kana) && before?.kind === 'plain') before.kana += kana;
		else result.push({ kana, kind: 'plain' });
	}
	return result;
}
