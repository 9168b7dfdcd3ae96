import type { MatrixColumn } from '#core/atlas/matrix.ts';

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
	hepburn: 'Hepburn',
	'hepburn-bare': 'Hepburn, vowels unmarked',
	kunrei: 'Kunrei-shiki',
	pinyin: 'Pinyin',
	'wade-giles': 'Wade–Giles',
	postal: 'Postal',
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
	polivanov: 'ru',
	'polivanov-old': 'ru',
	kontsevich: 'ru',
	kholodovich: 'ru'
};
