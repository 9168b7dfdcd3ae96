/**
 * Forms as they are gathered: what every builder of forms shares.
 */
import type { Form, FormStep, Script, System } from '#core/types.ts';

/** From the most to the least usual: forms stand in this order, and of equal ones the first stays. */
export const SYSTEM_ORDER: System[] = [
	'title',
	'native',
	'listed',
	'rr',
	'mr',
	'mr-bare',
	'hepburn',
	'hepburn-bare',
	'kunrei',
	'pinyin',
	'wade-giles',
	'postal',
	'mandarin',
	'dprk',
	'polivanov',
	'palladius',
	'kontsevich',
	'kholodovich',
	'polivanov-old',
	'ala-lc',
	'bgn-pcgn',
	'scientific',
	'telegram',
	'yale',
	'german'
];

const PLACE_IN_ORDER = new Map(SYSTEM_ORDER.map((system, at) => [system, at]));

/** Sets the first letter in capitals, as names are written. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The script of a spelling, by its first letter; Latin when it has none. */
export function scriptOf(text: string): Script {
	const letter = /\p{L}/u.exec(text)?.[0] ?? '';
	if (/\p{Script=Hangul}/u.test(letter)) return 'Hang';
	if (/\p{Script=Han}/u.test(letter)) return 'Hani';
	if (/[\p{Script=Katakana}\p{Script=Hiragana}]/u.test(letter)) return 'Kana';
	return /\p{Script=Cyrillic}/u.test(letter) ? 'Cyrl' : 'Latn';
}

export function step(form: string, script: Script, system: System): FormStep {
	return { form, script, system };
}

/**
 * Makes the form that one more step yields.
 *
 * @param chain the steps before, from the native name
 * @param written what the rule wrote, in lower case; `undefined` when it could not
 */
export function derive(
	chain: FormStep[],
	written: string | undefined,
	script: Script,
	language: string,
	system: System
): Form[] {
	if (written === undefined) return [];
	const form = capital(written);
	return [{ form, script, language, system, chain: chain.concat(step(form, script, system)) }];
}

/** Puts forms in order of their systems, within one system as they came; of equal forms keeps the first by `key`. */
export function inOrder(forms: Form[], key: (form: Form) => string): Form[] {
	const bySystem: Form[][] = SYSTEM_ORDER.map(() => []);
	for (const form of forms) bySystem[PLACE_IN_ORDER.get(form.system)!]!.push(form);
	const kept = new Map<string, Form>();
	for (const form of bySystem.flat()) {
		const name = key(form);
		if (!kept.has(name)) kept.set(name, form);
	}
	return [...kept.values()];
}
