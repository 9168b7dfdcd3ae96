/**
 * Russian Cyrillic in Latin letters: ALA-LC Romanization Tables (Russian), BGN/PCGN 1947, the scientific
 * transliteration of Slavists (ISO/R 9:1968), and what translators of Soviet papers do without any table.
 */
import { letterTable } from './letter-table.ts';

type Table = Record<string, string>;

/** Letters on which all four agree. */
const COMMON = letterTable(`
	а a  б b  в v  г g  д d  з z  и i  к k  л l  м m  н n  о o  п p  р r  с s  т t  у u  ф f  ы y
`);

const ALA_LC: Table = {
	...COMMON,
	...letterTable(`
		е e  ё ë  ж zh  й ĭ  х kh  ц t͡s  ч ch  ш sh  щ shch  ъ ʺ  ь ʹ  э ė  ю i͡u  я i͡a
	`)
};

/** ALA-LC as typed and printed: without ligatures, dots and breves. */
const ALA_LC_BARE: Table = {
	...ALA_LC,
	...letterTable(`
		ё e  й i  ц ts  ъ -  ь -  э e  ю iu  я ia
	`)
};

const BGN: Table = {
	...COMMON,
	...letterTable(`
		е e  ё ë  ж zh  й y  х kh  ц ts  ч ch  ш sh  щ shch  ъ ”  ь ’  э e  ю yu  я ya
	`)
};

const SCIENTIFIC: Table = {
	...COMMON,
	...letterTable(`
		е e  ё ë  ж ž  й j  х x  ц c  ч č  ш š  щ šč  ъ ʺ  ь ʹ  э è  ю ju  я ja
	`)
};

/** Every soft vowel with i. */
const TELEGRAM_I: Table = {
	...ALA_LC_BARE,
	...letterTable(`
		ё io  х h
	`)
};

/** Every soft vowel with y, е too, wherever it stands. */
const TELEGRAM_Y: Table = {
	...ALA_LC_BARE,
	...letterTable(`
		е ye  ё yo  й y  х h  ю yu  я ya
	`)
};

const FIRST = 'а'.charCodeAt(0);

/** A table by character code: transliteration is what building an index of names does most. */
function byCode(table: Table): (string | undefined)[] {
	const codes: (string | undefined)[] = [];
	for (const [letter, spelling] of Object.entries(table)) codes[letter.charCodeAt(0) - FIRST] = spelling;
	return codes;
}

const CODES = {
	alaLc: byCode(ALA_LC),
	alaLcBare: byCode(ALA_LC_BARE),
	bgn: byCode(BGN),
	scientific: byCode(SCIENTIFIC),
	withI: byCode(TELEGRAM_I),
	withY: byCode(TELEGRAM_Y)
};

function write(codes: (string | undefined)[], text: string): string {
	let result = '';
	for (let at = 0; at < text.length; at++) result += codes[text.charCodeAt(at) - FIRST] ?? text[at];
	return result;
}

/** Transliterates lower-case Russian after ALA-LC: цюсю → t͡si͡usi͡u. */
export function alaLc(cyrillic: string): string {
	return write(CODES.alaLc, cyrillic);
}

/** The same as commonly printed, without ligatures and marks: цюсю → tsiusiu. */
export function alaLcBare(cyrillic: string): string {
	return write(CODES.alaLcBare, cyrillic);
}

/** Transliterates lower-case Russian after BGN/PCGN 1947: сэйсю → seysyu. е and ё take y where they open a syllable. */
export function bgnPcgn(cyrillic: string): string {
	return write(CODES.bgn, cyrillic.replace(/(^|[аеёиоуыэюяйъь])([её])/g, '$1y$2'));
}

/** Scientific transliteration: сэйсю → sèjsju. */
export function scientific(cyrillic: string): string {
	return write(CODES.scientific, cyrillic);
}

/**
 * What translators do by ear: дзё → dzio, сяре → syarye.
 *
 * @returns soft vowels with i, then soft vowels with y
 */
export function telegram(cyrillic: string): [withI: string, withY: string] {
	return [write(CODES.withI, cyrillic), write(CODES.withY, cyrillic)];
}
