/**
 * All forms that a Japanese reading yields.
 */
import type { Form, FormStep } from '#core/types.ts';
import { derive } from './form-list.ts';
import { hepburn, kunrei } from './hepburn.ts';
import { latinOfCyrillic } from './latin-of-cyrillic.ts';
import { polivanovOld, type Habit } from './polivanov-old.ts';
import { polivanov } from './polivanov.ts';

/** Longer readings are phrases (the People's Republic of China), which nobody spelt by sound. */
const LONGEST_IN_CYRILLIC = 12;

function latinForms(kana: string, chain: FormStep[]): Form[] {
	const japanese = (
		written: string | undefined,
		system: 'hepburn' | 'hepburn-bare' | 'kunrei',
		language: string
	) => derive(chain, written, 'Latn', language, system);
	return [
		...japanese(hepburn(kana), 'hepburn', 'ja-Latn-hepburn'),
		...japanese(hepburn(kana, { labialM: true }), 'hepburn', 'ja-Latn-hepburn'),
		...japanese(hepburn(kana, { long: 'bare' }), 'hepburn-bare', 'ja-Latn'),
		...japanese(hepburn(kana, { long: 'bare', labialM: true }), 'hepburn-bare', 'ja-Latn'),
		...japanese(hepburn(kana, { long: 'doubled' }), 'hepburn-bare', 'ja-Latn'),
		...japanese(kunrei(kana), 'kunrei', 'ja-Latn'),
		...japanese(kunrei(kana, 'bare'), 'kunrei', 'ja-Latn')
	];
}

/** ио gives nothing in Latin that ё does not give by ear, and scholars transliterate no spelling that lost a sound. */
function latinOfOld(spelling: Form, habits: Habit[]): Form[] {
	if (habits.some(({ code }) => code === 'yo-io')) return [];
	return latinOfCyrillic(
		spelling,
		habits.some(({ loses }) => loses)
	);
}

/**
 * Every romanization and Cyrillic transcription of a reading in kana.
 *
 * @param kana the reading
 * @param chain the steps up to it
 * @param cyrillic whether it went on into Russian: not for foreign names that kana only spell (モスクワ)
 */
export function japaneseForms(kana: string, chain: FormStep[], cyrillic: boolean): Form[] {
	const latin = latinForms(kana, chain);
	if (!cyrillic || kana.length > LONGEST_IN_CYRILLIC) return latin;
	const standard = derive(chain, polivanov(kana), 'Cyrl', 'ru', 'polivanov');
	const old = polivanovOld(kana).flatMap(({ form, habits }) =>
		derive(chain, form, 'Cyrl', 'ru', 'polivanov-old').map((spelling) => ({
			spelling,
			habits
		}))
	);
	return [
		...latin,
		...standard,
		...old.map(({ spelling }) => spelling),
		...standard.flatMap((form) => latinOfCyrillic(form)),
		...old.flatMap(({ spelling, habits }) => latinOfOld(spelling, habits))
	];
}
