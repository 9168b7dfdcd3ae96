/**
 * The forms of a place that the gazetteer gives: native names, title, listed forms; and in which language each is.
 */
import type { Form, FormStep, Place } from '#core/types.ts';
import { scriptOf, step } from './form-list.ts';
import { hepburn } from './hepburn.ts';
import { namesOfTitle } from './titles.ts';
import { wadeGiles } from './wade-giles.ts';

export const LANGUAGES = { Hang: 'ko-Hang', Kana: 'ja-Kana', Cyrl: 'ru', Latn: 'en' };

function own(form: string, system: 'native' | 'listed' | 'title', language: string, source?: string): Form {
	const script = scriptOf(form);
	const made: Form = { form, script, language, system, chain: [step(form, script, system)] };
	return source === undefined ? made : { ...made, source };
}

/** Whether the place has a Korean name. */
export const isKorean = (place: Place): boolean => place.hangul.length > 0;

/** A Chinese name: its title as pinyin, the characters that it spells, and Wade–Giles. */
export interface ChineseName {
	pinyin: string;
	hanja: string;
	wade: string;
}

/** The Chinese name of a place, if its title reads as pinyin, one syllable a character, and its kana do not spell it. */
export function chineseName(place: Place): ChineseName | undefined {
	if (place.hanja.length === 0 || isKorean(place)) return undefined;
	const [pinyin = ''] = namesOfTitle(place.title);
	const japanese = place.kana.map((kana) => hepburn(kana, { long: 'bare' }));
	if (japanese.includes(pinyin.toLowerCase())) return undefined;
	for (const hanja of [...place.hanja].sort((a, b) => a.length - b.length)) {
		const wade = wadeGiles(pinyin, hanja.length);
		if (wade !== undefined) return { pinyin, hanja, wade };
	}
	return undefined;
}

/** Characters are shared by three languages; the other native names tell which one is meant. */
function hanjaLanguage(place: Place): string {
	if (isKorean(place)) return 'ko-Hani';
	return chineseName(place) ? 'zh-Hani' : 'ja-Hani';
}

/** The native names, as given. */
export function nativeForms(place: Place): Form[] {
	const language = place.hanja.length > 0 ? hanjaLanguage(place) : '';
	return [
		...place.hangul.map((form) => own(form, 'native', LANGUAGES.Hang)),
		...place.hanja.map((form) => own(form, 'native', language)),
		...place.kana.map((form) => own(form, 'native', LANGUAGES.Kana))
	];
}

/** The names that the title holds, the main one first, and the title itself. */
export function titleForms(place: Place): Form[] {
	const names = [...namesOfTitle(place.title), place.title];
	return [...new Set(names)].map((form) => own(form, 'title', LANGUAGES.Latn));
}

/** The forms that the gazetteer lists. */
export function listedForms(place: Place): Form[] {
	return place.forms.map(({ form, source }) => {
		const script = scriptOf(form);
		return own(form, 'listed', script === 'Hani' ? hanjaLanguage(place) : LANGUAGES[script], source);
	});
}

/** A reading belongs to the characters in the same place of the list, or to the first. */
export function chainOfKana(place: Place, at: number): FormStep[] {
	const kana = step(place.kana[at]!, 'Kana', 'native');
	const hanja = place.hanja[at] ?? place.hanja[0];
	return hanja === undefined ? [kana] : [step(hanja, 'Hani', 'native'), kana];
}
