/**
 * Every spelling of a place: its native names, its title, what the gazetteer lists, and all that rules derive.
 */
import type { Form, FormStep, Place } from '#core/types.ts';
import { capital, derive, inOrder, scriptOf, step } from './form-list.ts';
import { coreOf, englishGenerics, HYPHENATED, UNITS } from './generics.ts';
import { japaneseForms } from './japanese-forms.ts';
import { koreanForms, romanized, simplifiedCyrillic } from './korean-forms.ts';
import { cyrillicOfMccuneReischauer } from './mr-to-cyrillic.ts';
import { namesOfTitle } from './titles.ts';
import { wadeGiles } from './wade-giles.ts';

const LANGUAGES = { Hang: 'ko-Hang', Kana: 'ja-Kana', Cyrl: 'ru', Latn: 'en' };

function own(form: string, system: 'native' | 'listed' | 'title', language: string, source?: string): Form {
	const script = scriptOf(form);
	const made: Form = { form, script, language, system, chain: [step(form, script, system)] };
	return source === undefined ? made : { ...made, source };
}

const isKorean = (place: Place): boolean => place.hangul.length > 0;

/** Characters are shared by three languages; the other native names tell which one is meant. */
function hanjaLanguage(place: Place): string {
	if (isKorean(place)) return 'ko-Hani';
	return isChinese(place) ? 'zh-Hani' : 'ja-Hani';
}

/** A title that reads as pinyin, one syllable for each character, and that the kana do not spell, is Chinese. */
function isChinese(place: Place): boolean {
	return !isKorean(place) && chinesePinyin(place) !== undefined;
}

function chinesePinyin(place: Place): { pinyin: string; hanja: string; wade: string } | undefined {
	const [pinyin = ''] = namesOfTitle(place.title);
	const latin = new Set(place.kana.flatMap((kana) => japaneseForms(kana, [], false).map(({ form }) => form)));
	if (latin.has(pinyin)) return undefined;
	for (const hanja of [...place.hanja].sort((a, b) => a.length - b.length)) {
		const wade = wadeGiles(pinyin, hanja.length);
		if (wade !== undefined) return { pinyin, hanja, wade };
	}
	return undefined;
}

function nativeForms(place: Place): Form[] {
	return [
		...place.hangul.map((form) => own(form, 'native', LANGUAGES.Hang)),
		...place.hanja.map((form) => own(form, 'native', hanjaLanguage(place))),
		...place.kana.map((form) => own(form, 'native', LANGUAGES.Kana))
	];
}

function titleForms(place: Place): Form[] {
	const names = [...namesOfTitle(place.title), place.title];
	return [...new Set(names)].map((form) => own(form, 'title', LANGUAGES.Latn));
}

function listedForms(place: Place): Form[] {
	return place.forms.map(({ form, source }) => {
		const script = scriptOf(form);
		return own(form, 'listed', script === 'Hani' ? hanjaLanguage(place) : LANGUAGES[script], source);
	});
}

/** A reading belongs to the characters in the same place of the list, or to the first. */
function chainOfKana(place: Place, at: number): FormStep[] {
	const kana = step(place.kana[at]!, 'Kana', 'native');
	const hanja = place.hanja[at] ?? place.hanja[0];
	return hanja === undefined ? [kana] : [step(hanja, 'Hani', 'native'), kana];
}

/** The Latin forms of a name without its generic word, set into English phrases: Syarye → "Syarye mountain range". */
function phrases(forms: Form[], english: string[]): Form[] {
	return forms
		.filter(({ script, system }) => script === 'Latn' && system !== 'yale' && system !== 'scientific')
		.flatMap((form) =>
			english.map((phrase) => {
				const written = capital(phrase.replace('%', form.form));
				const chain = [...form.chain.slice(0, -1), step(written, 'Latn', form.system)];
				return { ...form, form: written, chain };
			})
		);
}

/** A core of one syllable is no name (한 of 한강), and islands and mountains are not called without their generic word. */
function standsAlone(place: Place, core: string): boolean {
	return (place.kind === 'river' || place.kind === 'range') && core.length > 1;
}

/**
 * The forms of a name without its generic word, alone where it can stand alone, and in English phrases.
 *
 * @param names the place's native names in this script: a core that is one of them is left to its own turn
 */
function coreForms(
	place: Place,
	names: string[],
	native: string,
	script: 'hangul' | 'kana',
	make: (core: string, last: FormStep[]) => Form[]
): Form[] {
	const found = coreOf(place, native, script);
	if (found && names.includes(found.core)) return [];
	const english = found?.english ?? englishGenerics(place.kind);
	if (english.length === 0) return [];
	const last = found ? [step(found.core, script === 'hangul' ? 'Hang' : 'Kana', 'native')] : [];
	const forms = make(found?.core ?? native, last);
	return [...(found && standsAlone(place, found.core) ? forms : []), ...phrases(forms, english)];
}

function unitForms(place: Place, hangul: string): Form[] {
	const unit = UNITS[place.kind];
	if (unit === undefined || hangul.endsWith(unit)) return [];
	const chain = [step(hangul, 'Hang', 'native'), step(hangul + unit, 'Hang', 'native')];
	return [
		{ form: hangul + unit, script: 'Hang', language: LANGUAGES.Hang, system: 'native', chain },
		...romanized(`${hangul}-${unit}`, chain)
	];
}

function derivedFromHangul(place: Place): Form[] {
	const unit = HYPHENATED[place.kind];
	return place.hangul.flatMap((hangul) => {
		const chain = [step(hangul, 'Hang', 'native')];
		const hyphenated = unit && hangul.endsWith(unit) ? `${hangul.slice(0, -1)}-${unit}` : hangul;
		return [
			...koreanForms(hyphenated, chain),
			...coreForms(place, place.hangul, hangul, 'hangul', (core, last) =>
				koreanForms(core, [...chain, ...last])
			),
			...unitForms(place, hangul)
		];
	});
}

function derivedFromKana(place: Place): Form[] {
	const cyrillic = place.hanja.length > 0;
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

function derivedFromPinyin(place: Place): Form[] {
	const chinese = isKorean(place) ? undefined : chinesePinyin(place);
	if (chinese === undefined) return [];
	const { pinyin, hanja, wade } = chinese;
	const chain = [step(hanja, 'Hani', 'native'), step(pinyin, 'Latn', 'pinyin')];
	const bare = wade.normalize('NFD').replace(/'|\u0302|\u0308/g, '');
	return [
		{ form: pinyin, script: 'Latn', language: 'zh-Latn-pinyin', system: 'pinyin', chain },
		...[wade, bare].map((written): Form => {
			const form = capital(written);
			const steps = [...chain, step(form, 'Latn', 'wade-giles')];
			return { form, script: 'Latn', language: 'zh-Latn-wadegile', system: 'wade-giles', chain: steps };
		})
	];
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
		...derivedFromKana(place),
		...derivedFromPinyin(place),
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
