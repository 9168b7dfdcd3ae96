/**
 * How far a form stands from what a place is called.
 */
import type { Form, System } from '#core/types.ts';
import { fold } from './fold.ts';

/**
 * 0 strong: what the place is called, or its romanization by a standard in use in its own day or ours (title, native,
 * listed, Revised Romanization, McCune–Reischauer, pinyin);
 * 1 middle: one step further (without marks, the Japanese reading, the Cyrillic standards);
 * 2 weak: two steps or a habit (Latin made from Cyrillic, old Russian spellings, Yale).
 */
export type FormRank = 0 | 1 | 2;

const STRONG = new Set<System>(['title', 'native', 'listed', 'rr', 'mr', 'pinyin']);
const WEAK = new Set<System>([
	'polivanov-old',
	'ala-lc',
	'bgn-pcgn',
	'scientific',
	'telegram',
	'yale',
	'german',
	'mandarin'
]);

/** The rank of a form by its system. */
export function formRank({ system }: Form): FormRank {
	if (STRONG.has(system)) return 0;
	return WEAK.has(system) ? 2 : 1;
}

/** Letters up to which a form of each rank is too short to be trusted without other evidence. */
const TOO_SHORT: Record<FormRank, number> = { 0: 0, 1: 3, 2: 4 };

/**
 * Whether a form is so short and so far derived that it must not be found in running text without other evidence,
 * such as a gloss: `Iri` is a name, `Riri` is anything. A single Chinese character is one too (呉 is Kure, and a surname).
 */
export function isWeak(form: Form, folded = fold(form.form)): boolean {
	if (form.script === 'Hani') return folded.length < 2;
	return folded.length <= TOO_SHORT[formRank(form)];
}
