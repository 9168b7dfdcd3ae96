import type { MatrixColumn } from '#core/atlas/matrix-columns.ts';
import type { FormStep, Script } from '#core/types.ts';

/** The columns of the table of places by system as a reader knows them, short enough for a head of two lines. */
export const COLUMN: Record<MatrixColumn, string> = {
	hangul: 'Hangul',
	hanja: 'Chinese characters',
	kana: 'Japanese reading',
	listed: 'Listed spellings',
	rr: 'Revised Romanization',
	mr: 'McCune–Reischauer',
	'mr-bare': 'McCune–Reischauer, no marks',
	dprk: 'North Korean',
	yale: 'Yale',
	german: 'German papers',
	hepburn: 'Hepburn',
	'hepburn-bare': 'Hepburn, vowels unmarked',
	kunrei: 'Kunrei-shiki',
	pinyin: 'Pinyin',
	'wade-giles': 'Wade–Giles',
	postal: 'Postal',
	mandarin: 'Mandarin reading',
	palladius: 'Palladius',
	polivanov: 'Polivanov',
	'polivanov-old': 'Old Russian habits',
	kontsevich: 'Kontsevich',
	kholodovich: 'Kholodovich',
	'ala-lc': 'ALA-LC',
	'bgn-pcgn': 'BGN/PCGN',
	scientific: 'Scientific',
	telegram: 'Translator, by ear'
};

/** The language of a column's forms, where it is not to be read as English. */
export const COLUMN_LANGUAGE: Partial<Record<MatrixColumn, string>> = {
	hangul: 'ko',
	hanja: 'ko-Hani',
	kana: 'ja',
	palladius: 'ru',
	polivanov: 'ru',
	'polivanov-old': 'ru',
	kontsevich: 'ru',
	kholodovich: 'ru'
};

const NATIVE: Record<Script, string> = {
	Hang: COLUMN.hangul,
	Hani: COLUMN.hanja,
	Kana: COLUMN.kana,
	Latn: '',
	Cyrl: ''
};

/** By what a step of a chain is written, in a word or two; empty where it needs none. */
export function stepInShort({ system, script }: FormStep): string {
	if (system === 'title') return '';
	return system === 'native' ? NATIVE[script] : COLUMN[system];
}
