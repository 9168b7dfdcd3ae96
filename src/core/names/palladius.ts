/**
 * Chinese in Cyrillic by the system of Palladius (П. И. Кафаров, «Китайско-русский словарь», 1888), as Russian writes it
 * today: the table of pinyin syllables in Б. С. Исаенко, «Опыт китайско-русского фонетического словаря», 1957. Built from
 * initials and finals, since the exceptions are few.
 */
import { letterTable } from './letter-table.ts';
import { cutPinyin, initialOf } from './wade-giles.ts';

const INITIALS = letterTable(`
	- -  b б  p п  m м  f ф  d д  t т  n н  l л  g г  k к  h х  j цз  q ц  x с  zh чж  ch ч  sh ш  r ж  z цз  c ц  s с
`);

const FINALS = letterTable(`
	a а  ai ай  an ань  ang ан  ao ао  e э  ei эй  en энь  eng эн  er эр  i и  ia я  ian янь  iang ян  iao яо  ie е
	in инь  ing ин  iong юн  iu ю  o о  ong ун  ou оу  u у  ua уа  uai уай  uan уань  uang уан  ui уй  un унь  uo о
	ü юй  üe юэ
`);

/** Whole syllables that the parts do not give. */
const WHOLE = letterTable(`
	zhi чжи  chi чи  shi ши  ri жи  zi цзы  ci цы  si сы  hui хуэй  guo го  kuo ко  huo хо
	ya я  yan янь  yang ян  yao яо  ye е  yi и  yin инь  ying ин  yong юн  you ю  yu юй  yuan юань  yue юэ  yun юнь
	wa ва  wai вай  wan вань  wang ван  wei вэй  wen вэнь  weng вэн  wo во  wu у
	ju цзюй  juan цзюань  jue цзюэ  jun цзюнь  qu цюй  quan цюань  que цюэ  qun цюнь
	xu сюй  xuan сюань  xue сюэ  xun сюнь
`);

function cyrillicOf(syllable: string): string | undefined {
	const initial = initialOf(syllable);
	const final = FINALS[syllable.slice(initial.length)];
	const start = INITIALS[initial];
	return WHOLE[syllable] ?? (start === undefined || final === undefined ? undefined : start + final);
}

/**
 * Writes pinyin in Cyrillic, in lower case: shenyang, 2 → шэньян; changan, 2 → чанъань.
 *
 * @param pinyin without tones
 * @param count how many characters the name has
 * @returns `undefined` when it cannot be read as that many syllables
 */
export function palladius(pinyin: string, count: number): string | undefined {
	const written = cutPinyin(pinyin.toLowerCase(), count)?.map(cyrillicOf);
	if (!written || written.includes(undefined)) return undefined;
	// After a hard n a vowel is parted from it.
	return written.reduce<string>((name, syllable) => {
		const apart = name.endsWith('н') && /^[аоуэияюе]/.test(syllable!);
		return name + (apart ? 'ъ' : '') + syllable!;
	}, '');
}
