import type { System } from '../types.ts';

/** A native name stands in the column of its script, every other form in that of its system. */
export type MatrixColumn = 'hangul' | 'hanja' | 'kana' | Exclude<System, 'native' | 'title'>;

/** From the scripts of the place over Latin to Cyrillic and back: the order in which one spelling makes the next. */
export const MATRIX_COLUMNS: MatrixColumn[] = [
	...(['hangul', 'hanja', 'kana', 'listed'] as const),
	...(['rr', 'mr', 'mr-bare', 'dprk', 'yale', 'german'] as const),
	...(['hepburn', 'hepburn-bare', 'kunrei', 'pinyin', 'wade-giles', 'postal', 'mandarin'] as const),
	...(['polivanov', 'polivanov-old', 'kontsevich', 'kholodovich', 'palladius'] as const),
	...(['ala-lc', 'bgn-pcgn', 'scientific', 'telegram'] as const)
];

/** What the table is asked for. */
export interface MatrixQuery {
	/** Part of a spelling, in any script; empty: every place. */
	find: string;
	/** The column to sort by. */
	sort: 'title' | 'within' | 'mentions' | MatrixColumn;
	/** From the last to the first; what has no form in the column stays at the end. */
	descending: boolean;
}
