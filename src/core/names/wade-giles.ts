/**
 * Hanyu Pinyin syllables and their Wade–Giles spellings (H. A. Giles, "A Chinese-English Dictionary",
 * 2nd ed. 1912). Built from initials and finals, since the exceptions are few.
 */
import { letterTable } from './letter-table.ts';

const INITIALS = letterTable(`
	- -  b p  p p'  m m  f f  d t  t t'  n n  l l  g k  k k'  h h  j ch  q ch'  x hs  zh ch  ch ch'
	sh sh  r j  z ts  c ts'  s s  w w  y y
`);

const FINALS = letterTable(`
	a a  ai ai  an an  ang ang  ao ao  e ê  ei ei  en ên  eng êng  er êrh  i i  ia ia  ian ien
	iang iang  iao iao  ie ieh  in in  ing ing  iong iung  iu iu  o o  ong ung  ou ou  u u  ua ua
	uai uai  uan uan  uang uang  ue üeh  ui ui  un un  uo o  ü ü  üe üeh
`);

/** Whole syllables that the parts do not give. */
const WHOLE = letterTable(`
	zhi chih  chi ch'ih  shi shih  ri jih  zi tzu  ci tz'u  si ssu  ju chü  qu ch'ü  xu hsü  yu yü
	juan chüan  quan ch'üan  xuan hsüan  yuan yüan  jun chün  qun ch'ün  xun hsün  yun yün  yue yüeh
	ye yeh  yan yen  yi i  you yu  yong yung  he ho  ge ko  ke k'o  e o  gui kuei  kui k'uei
	guo kuo  kuo k'uo  huo huo  shuo shuo  er êrh
`);

const INITIAL = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcswy])?/;

/** The consonant with which a syllable of pinyin starts; empty when it starts with a vowel. */
export function initialOf(syllable: string): string {
	return INITIAL.exec(syllable)![0];
}

/** Syllables once spelt: cutting a name into syllables asks for the same ones again and again. */
const known = new Map<string, string | undefined>();

function wadeGilesOf(syllable: string): string | undefined {
	if (!known.has(syllable)) {
		const initial = initialOf(syllable);
		const final = FINALS[syllable.slice(initial.length)];
		const built = final === undefined ? undefined : INITIALS[initial]! + final;
		known.set(syllable, WHOLE[syllable] ?? built);
	}
	return known.get(syllable);
}

/**
 * Cuts pinyin into a given number of syllables, taking the longest first as pinyin's own apostrophe rule implies.
 *
 * @returns `undefined` when it cannot be cut so
 */
export function cutPinyin(pinyin: string, count: number): string[] | undefined {
	if (count === 0) return pinyin === '' ? [] : undefined;
	const text = pinyin.replace(/^'/, '');
	for (let length = Math.min(6, text.length); length > 0; length--) {
		const head = text.slice(0, length);
		if (wadeGilesOf(head) === undefined) continue;
		const tail = cutPinyin(text.slice(length), count - 1);
		if (tail !== undefined) return [head, ...tail];
	}
	return undefined;
}

/**
 * Spells pinyin in Wade–Giles, in lower case: shenyang, 2 → shên-yang; tianjin, 2 → t'ien-chin.
 *
 * @param pinyin without tones
 * @param count how many characters the name has
 * @returns `undefined` when it cannot be read as that many syllables
 */
export function wadeGiles(pinyin: string, count: number): string | undefined {
	return cutPinyin(pinyin.toLowerCase(), count)
		?.map((syllable) => wadeGilesOf(syllable)!)
		.join('-');
}
