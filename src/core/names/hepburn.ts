/**
 * Japanese kana in Latin letters: Hepburn (the modified form, and the traditional one with m before b, m, p, as in
 * Chinnampo) and Kunrei-shiki (Cabinet Order 3 of 1937: si, ti, tu, zyo, syû). Single kana by wanakana.
 */
import { toRomaji } from 'wanakana';
import { moras, vowelOf, type Mora } from './kana.ts';

/** How a long vowel is written. */
export type LongVowel = 'macron' | 'circumflex' | 'doubled' | 'bare';

const MACRON: Record<string, string> = { a: 'ā', i: 'ī', u: 'ū', e: 'ē', o: 'ō' };
const CIRCUMFLEX: Record<string, string> = { a: 'â', i: 'î', u: 'û', e: 'ê', o: 'ô' };

const romaji = new Map<string, string>();

function hepburnOf(kana: string): string {
	let latin = romaji.get(kana);
	if (latin === undefined) romaji.set(kana, (latin = toRomaji(kana)));
	return latin;
}

/** Kunrei-shiki differs from Hepburn in these rows (Cabinet Order 3 of 1937, table 1). */
const KUNREI: [hepburn: RegExp, kunrei: string][] = [
	[/^shi$/, 'si'],
	[/^sh/, 'sy'],
	[/^chi$/, 'ti'],
	[/^ch/, 'ty'],
	[/^tsu$/, 'tu'],
	[/^ji$/, 'zi'],
	[/^j/, 'zy'],
	[/^fu$/, 'hu']
];

function kunreiOf(kana: string): string {
	const hepburn = hepburnOf(kana);
	const rule = KUNREI.find(([pattern]) => pattern.test(hepburn));
	return rule ? hepburn.replace(...rule) : hepburn;
}

function lengthened(written: string, mora: Mora, long: LongVowel): string {
	const vowel = written.at(-1)!;
	if (long === 'bare') return written;
	if (long === 'doubled') return written + (mora.kana === 'ー' ? vowel : hepburnOf(mora.kana));
	return written.slice(0, -1) + (long === 'macron' ? MACRON : CIRCUMFLEX)[vowel]!;
}

function write(
	kana: string,
	single: (kana: string) => string,
	long: LongVowel,
	labialM: boolean
): string | undefined {
	const beats = moras(kana);
	if (beats === undefined || beats.length === 0) return undefined;
	let result = '';
	beats.forEach((mora, at) => {
		const next = beats[at + 1];
		const follows = next?.kind === 'plain' ? single(next.kana) : '';
		if (mora.kind === 'plain') result += single(mora.kana);
		else if (mora.kind === 'long') result = lengthened(result, mora, long);
		else if (mora.kind === 'double') result += follows.startsWith('ch') ? 't' : follows.slice(0, 1);
		else if (labialM && /^[bmp]/.test(follows)) result += 'm';
		else result += next && vowelOf(next.kana) && /^[aiueoy]/.test(follows) ? "n'" : 'n';
	});
	return result;
}

export interface HepburnOptions {
	/** Default `macron`. */
	long?: LongVowel;
	/** Traditional m before b, m and p. Default `false`. */
	labialM?: boolean;
}

/**
 * Writes kana in Hepburn, in lower case: チュウシュウ → chūshū, チンナンポ → chinnanpo.
 *
 * @returns `undefined` when anything but kana stands in it
 */
export function hepburn(
	kana: string,
	{ long = 'macron', labialM = false }: HepburnOptions = {}
): string | undefined {
	return write(kana, hepburnOf, long, labialM);
}

/** Writes kana in Kunrei-shiki, in lower case: チュウシュウ → tyûsyû. Long vowels take a circumflex unless told. */
export function kunrei(kana: string, long: LongVowel = 'circumflex'): string | undefined {
	return write(kana, kunreiOf, long, false);
}
