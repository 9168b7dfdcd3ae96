/**
 * McCune–Reischauer spellings in Cyrillic after Kontsevich, for old names whose Hangul the gazetteer does not have:
 * the letters of both systems answer one another, and о stands for both ŏ and o, so that lost breves do no harm.
 */
import { letterTable } from './letter-table.ts';

const LETTERS = letterTable(`
	ch' чх  k' кх  t' тх  p' пх  tch чч  ch ч  kk кк  tt тт  pp пп  ss сс  ng н  k к  t т  p п  g г  d д  b б  j дж  s с  h х
	n н  m м  r р  l л
	yae йя  yŏ ё  yo ё  ya я  yu ю  ye е  ŭi ый  wae вэ  wa ва  wŏ во  wo во  we ве  wi ви  oe ве  ae э
	a а  ŏ о  o о  u у  ŭ ы  i и  e е
`);

const LONGEST_FIRST = Object.keys(LETTERS).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/**
 * Writes a McCune–Reischauer spelling in Cyrillic, in lower case: Chemulp'o → чемульпхо.
 *
 * @returns `undefined` unless an apostrophe after k, t, p or ch shows that the spelling is of this system, and each of
 * its letters is
 */
export function cyrillicOfMccuneReischauer(spelling: string): string | undefined {
	let rest = spelling.toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('-', '');
	if (!/(?:ch|[ktp])'/.test(rest)) return undefined;
	let cyrillic = '';
	while (rest !== '') {
		const letters = LONGEST_FIRST.find((key) => rest.startsWith(key));
		if (letters === undefined) return undefined;
		rest = rest.slice(letters.length);
		// ㄹ at the end of a syllable is soft.
		cyrillic += letters === 'l' && !/^[aeiouyŏŭwl]/.test(rest) ? 'ль' : LETTERS[letters]!;
	}
	return cyrillic;
}
