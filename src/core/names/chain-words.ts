/**
 * The chain that makes a form, told in words.
 */
import type { FormStep, System } from '#core/types.ts';
import { polivanovOld, type Habit } from './polivanov-old.ts';

/** Each system as a reader knows it. */
export const SYSTEM_NAMES: Record<System, string> = {
	native: 'native name',
	listed: 'listed in the gazetteer',
	title: 'usual English name',
	rr: 'Revised Romanization',
	mr: 'McCune–Reischauer',
	'mr-bare': 'McCune–Reischauer without its marks',
	dprk: 'North Korean romanization',
	yale: 'Yale romanization',
	german: 'as German papers respell it',
	hepburn: 'Hepburn',
	'hepburn-bare': 'Hepburn, long vowels unmarked',
	kunrei: 'Kunrei-shiki',
	kontsevich: 'Cyrillic after Kontsevich',
	kholodovich: 'Cyrillic after Kholodovich',
	polivanov: 'Cyrillic after Polivanov',
	'polivanov-old': 'Cyrillic as old Russian papers write Japanese',
	'ala-lc': 'ALA-LC',
	'bgn-pcgn': 'BGN/PCGN',
	scientific: 'scientific transliteration',
	telegram: 'a translator’s rendering by ear',
	pinyin: 'pinyin',
	'wade-giles': 'Wade–Giles',
	postal: 'postal spelling',
	mandarin: 'Mandarin reading',
	palladius: 'Cyrillic after Palladius'
};

/** The habits by which an old Russian spelling departs from Polivanov; empty for every other chain. */
export function habitsOf(chain: FormStep[]): Habit[] {
	const at = chain.findIndex(({ system }) => system === 'polivanov-old');
	const kana = chain[at - 1]?.form;
	if (at < 1 || kana === undefined) return [];
	const cyrillic = chain[at]!.form.toLowerCase();
	return polivanovOld(kana).find(({ form }) => form === cyrillic)?.habits ?? [];
}

/** Whether a Cyrillic step only simplifies the one before it (Чемульпхо, Чемульпо). */
function simplifies(chain: FormStep[], at: number): boolean {
	return at > 0 && chain[at]!.script === 'Cyrl' && chain[at - 1]!.system === chain[at]!.system;
}

function stepInWords({ form, script, system }: FormStep): string {
	if (system === 'native' && script === 'Kana') return `${form} (Japanese reading)`;
	if (system === 'native' || system === 'title' || system === 'listed') return form;
	return `${form} (${SYSTEM_NAMES[system]})`;
}

/**
 * The chain in words, from the form back to the native name:
 * "Tsiusiu (ALA-LC) ← Цюсю (Cyrillic as old Russian papers write Japanese) ← チュウシュウ (Japanese reading) ← 忠州".
 */
export function chainInWords(chain: FormStep[]): string {
	return chain
		.map((step, at) => (simplifies(chain, at) ? `${step.form} (the same, simplified)` : stepInWords(step)))
		.reverse()
		.join(' ← ');
}
