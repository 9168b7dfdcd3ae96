/**
 * Every spelling of a place: its native names, its title, what the gazetteer lists, and all that rules derive.
 */
import type { Form, FormStep, Place, PlaceKind } from '#core/types.ts';
import { chineseForms } from './chinese-forms.ts';
import { coreForms } from './core-forms.ts';
import { derive, inOrder, step } from './form-list.ts';
import { HYPHENATED, UNITS } from './generics.ts';
import { chainOfKana, isKorean, LANGUAGES, listedForms, nativeForms, titleForms } from './given-forms.ts';
import { japaneseForms } from './japanese-forms.ts';
import { koreanForms, northernForms, romanized, simplifiedCyrillic } from './korean-forms.ts';
import { mccuneReischauer, withoutBreves, withoutMarks } from './mccune-reischauer.ts';
import { cyrillicOfMccuneReischauer } from './mr-to-cyrillic.ts';
import { northernHangul } from './sino-korean.ts';

function unitForms(place: Place, hangul: string): Form[] {
	const unit = UNITS[place.kind];
	if (unit === undefined || hangul.endsWith(unit)) return [];
	const chain = [step(hangul, 'Hang', 'native'), step(hangul + unit, 'Hang', 'native')];
	return [
		{ form: hangul + unit, script: 'Hang', language: LANGUAGES.Hang, system: 'native', chain },
		...romanized(`${hangul}-${unit}`, chain)
	];
}

/** Units that many wrote after a hyphen as they sound alone, and the name before them as a word of its own: Nogun-ri, Kadok-do. */
const UNIT_ALONE: Record<string, { written: string; kinds: PlaceKind[] }> = {
	리: { written: 'ri', kinds: ['village'] },
	도: { written: 'do', kinds: ['island'] }
};

function unitAlone(place: Place, hangul: string, chain: FormStep[]): Form[] {
	const unit = UNIT_ALONE[hangul.slice(-1)];
	const core = hangul.slice(0, -1);
	if (!unit?.kinds.includes(place.kind) || core === '') return [];
	const mr = mccuneReischauer(core);
	if (mr === undefined) return [];
	const written = [mr, withoutBreves(mr), withoutMarks(mr)].map((name) => `${name}-${unit.written}`);
	return [...new Set(written)].flatMap((form) => derive(chain, form, 'Latn', 'ko-Latn', 'mr-bare'));
}

function derivedFromHangul(place: Place): Form[] {
	const unit = HYPHENATED[place.kind];
	return place.hangul.flatMap((hangul) => {
		const chain = [step(hangul, 'Hang', 'native')];
		const hyphenated = unit && hangul.endsWith(unit) ? `${hangul.slice(0, -1)}-${unit}` : hangul;
		const southern = place.hanja.some((hanja) => northernHangul(hanja, hangul) !== undefined);
		return [
			...koreanForms(hyphenated, chain, southern),
			...coreForms(place, place.hangul, hangul, 'hangul', (core, last) =>
				koreanForms(core, [...chain, ...last], southern)
			),
			...unitForms(place, hangul),
			...unitAlone(place, hangul, chain)
		];
	});
}

/** The Northern spelling of the Hangul that the characters allow, and what it yields: 龍川, 룡천, Ryongch'ŏn. */
function derivedFromNorthern(place: Place): Form[] {
	return place.hanja.flatMap((hanja) =>
		place.hangul.flatMap((hangul) => {
			const northern = northernHangul(hanja, hangul);
			if (northern === undefined) return [];
			const chain = [step(hanja, 'Hani', 'native'), step(northern, 'Hang', 'native')];
			const native: Form = { form: northern, script: 'Hang', language: 'ko-KP', system: 'native', chain };
			return [native, ...northernForms(northern, chain)];
		})
	);
}

function derivedFromKana(place: Place): Form[] {
	const cyrillic = place.hanja.length > 0 || isKorean(place);
	return place.kana.flatMap((kana, at) => {
		const chain = chainOfKana(place, at);
		return [
			...japaneseForms(kana, chain, cyrillic),
			...coreForms(place, place.kana, kana, 'kana', (core, last) =>
				japaneseForms(core, [...chain, ...last], cyrillic)
			)
		];
	});
}

/** Listed forms that are McCune–Reischauer beyond doubt went into Russian as any other: Chemulp'o, Чемульпо. */
function derivedFromListed(place: Place): Form[] {
	if (!isKorean(place)) return [];
	return listedForms(place).flatMap(({ form, chain }) => {
		const cyrillic = derive(chain, cyrillicOfMccuneReischauer(form), 'Cyrl', 'ru', 'kontsevich');
		return [...cyrillic, ...cyrillic.flatMap(simplifiedCyrillic)];
	});
}

function gather(place: Place): Form[] {
	return [
		...titleForms(place),
		...nativeForms(place),
		...listedForms(place),
		...derivedFromHangul(place),
		...derivedFromNorthern(place),
		...derivedFromKana(place),
		...chineseForms(place),
		...derivedFromListed(place)
	];
}

/**
 * Every spelling of a place, each once.
 *
 * @returns in order of usualness of their systems (title, native, listed, Revised Romanization, …), and within one system
 * in order of the native names; of equal spellings the first in this order stays. Never empty: the title is one
 */
export function formsOf(place: Place): Form[] {
	return inOrder(gather(place), ({ form }) => form);
}

/**
 * The same, but a spelling that several systems yield stands once under each: for tables of places by system.
 */
export function formsBySystem(place: Place): Form[] {
	return inOrder(gather(place), ({ form, system }) => `${system}\u0000${form}`);
}
