/**
 * All forms that a Korean name yields.
 */
import type { Form, FormStep } from '#core/types.ts';
import { dprkRomanization } from './dprk-romanization.ts';
import { derive } from './form-list.ts';
import { decompose } from './hangul.ts';
import { german } from './german.ts';
import { kholodovich, kontsevich } from './kontsevich.ts';
import { latinOfCyrillic } from './latin-of-cyrillic.ts';
import { mccuneReischauer, withoutBreves, withoutMarks } from './mccune-reischauer.ts';
import { revisedRomanization } from './revised-romanization.ts';
import { yale } from './yale.ts';

const KOREAN = 'ko-Latn';

/** Applies a rule to each word, and puts them together again. */
function words(hangul: string, rule: (word: string) => string | undefined): string | undefined {
	const written = hangul.split(' ').map(rule);
	return written.includes(undefined) ? undefined : written.join(' ');
}

/** A village after n: the table has ll (Majŏlli), and the maps of the US Army n-ni (Majŏn-ni, Hyŏn-ni). */
function asOnMaps(hangul: string): string | undefined {
	const before = /(.)-?리$/u.exec(hangul)?.[1];
	return before && decompose(before)?.[0]?.final === 'ㄴ' ? hangul.replace(/리$/u, '니') : undefined;
}

/** A province in two words: Cholla Namdo, Kyŏngsang Pukto. */
function asTwoWords(hangul: string): string | undefined {
	const parts = /^(..)-?([남북])-?도$/u.exec(hangul);
	return parts ? `${parts[1]} ${parts[2]}도` : undefined;
}

/** McCune–Reischauer with its marks, without its breves, and without any. */
function marked(hangul: string, chain: FormStep[]): Form[] {
	const written = [hangul, asOnMaps(hangul), asTwoWords(hangul)].filter((name) => name !== undefined);
	return written.flatMap((name) => {
		const mr = words(name, (word) => mccuneReischauer(word));
		return [
			...derive(chain, mr, 'Latn', KOREAN, 'mr'),
			...derive(chain, mr && withoutBreves(mr), 'Latn', KOREAN, 'mr-bare'),
			...derive(chain, mr && withoutMarks(mr), 'Latn', KOREAN, 'mr-bare')
		];
	});
}

/** The romanizations by which English and American papers name a place: the official one, and McCune–Reischauer. */
export function romanized(hangul: string, chain: FormStep[]): Form[] {
	const rr = words(hangul, (word) => revisedRomanization(word));
	return [...derive(chain, rr, 'Latn', KOREAN, 'rr'), ...marked(hangul, chain)];
}

/** Syllable by syllable, as many wrote who did not know how syllables sound together: Chupungryong. */
function apart(hangul: string, chain: FormStep[]): Form[] {
	const mr = words(hangul, (word) => mccuneReischauer(word, true));
	return [
		...derive(
			chain,
			words(hangul, (word) => revisedRomanization(word, { apart: true })),
			'Latn',
			KOREAN,
			'rr'
		),
		...derive(chain, mr && withoutMarks(mr), 'Latn', KOREAN, 'mr-bare')
	];
}

/**
 * What Russian papers made of the scholars' spelling: aspirates unmarked (Чемульпо for Чемульпхо), нъ before a vowel
 * as нь or н, with е for ё (Пхеньян for Пхёнъян), at the start of a name йо for ё and и for
 * ый (Йонджу, Ичжу), and чен for чхон at its end (Хичен).
 */
export function simplifiedCyrillic(form: Form): Form[] {
	const cyrillic = form.form.toLowerCase();
	const simpler = [
		cyrillic.replace(/([чктп])х/g, '$1'),
		cyrillic.includes('нъ') ? cyrillic.replaceAll('нъ', 'нь').replaceAll('ё', 'е') : cyrillic,
		cyrillic.replaceAll('нъ', 'н'),
		cyrillic.replace(/^ё/, 'йо').replace(/^ый/, 'и'),
		cyrillic.replace(/^ё/, 'йо').replaceAll('нъ', 'н'),
		cyrillic.replace(/чхон$/, 'чен'),
		cyrillic.replace(/^йе/, 'е').replace(/чхон$/, 'чхен')
	];
	return simpler
		.filter((text, at) => text !== cyrillic && simpler.indexOf(text) === at)
		.flatMap((text) => derive(form.chain, text, 'Cyrl', 'ru', form.system));
}

function cyrillicForms(hangul: string, chain: FormStep[]): Form[] {
	const standard = derive(chain, words(hangul, kontsevich), 'Cyrl', 'ru', 'kontsevich');
	const older = derive(chain, words(hangul, kholodovich), 'Cyrl', 'ru', 'kholodovich');
	const printed = [...older, ...[...standard, ...older].flatMap(simplifiedCyrillic)];
	return [
		...standard,
		...printed,
		...standard.flatMap((form) => latinOfCyrillic(form)),
		...printed.flatMap((form) => latinOfCyrillic(form, true))
	];
}

/** What a name in Northern spelling yields: the systems that the North used, and the Russian ones. */
export function northernForms(hangul: string, chain: FormStep[]): Form[] {
	const dprk = words(hangul, dprkRomanization);
	return [
		...marked(hangul, chain),
		...derive(chain, dprk, 'Latn', KOREAN, 'dprk'),
		...derive(chain, dprk && withoutBreves(dprk), 'Latn', KOREAN, 'dprk'),
		...cyrillicForms(hangul, chain)
	];
}

function germanForms(hangul: string, chain: FormStep[]): Form[] {
	const mr = words(hangul, (word) => mccuneReischauer(word));
	return (mr === undefined ? [] : german(mr)).flatMap((written) =>
		derive(chain, written, 'Latn', 'de', 'german')
	);
}

/**
 * Every romanization and Cyrillic transcription of a Hangul name.
 *
 * @param hangul the name; `-` before a unit (유담-리)
 * @param chain the steps up to the name
 * @param southern whether the North spells it otherwise, so that its systems do not apply
 */
export function koreanForms(hangul: string, chain: FormStep[], southern: boolean): Form[] {
	const plain = hangul.replaceAll('-', '');
	return [
		...romanized(hangul, chain),
		...apart(hangul, chain),
		...derive(chain, words(plain, yale), 'Latn', KOREAN, 'yale'),
		...germanForms(plain, chain),
		...(southern ? cyrillicForms(plain, chain) : northernForms(plain, chain))
	];
}
