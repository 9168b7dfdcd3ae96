/**
 * The forms of a place that the gazetteer gives: native names, title, listed forms; and in which language each is.
 */
import type { Form, FormStep, Place } from '#core/types.ts';
import { scriptOf, step } from './form-list.ts';
import { hepburn } from './hepburn.ts';
import { pinyinOf } from './pinyin.ts';
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

/**
 * The Chinese names of a place: those in its title that read its characters in pinyin (安東 Andong, 丹東 Dandong); else the
 * first of the title if it can be cut into as many syllables. None when its kana spell that.
 */
export function chineseNames(place: Place): ChineseName[] {
	if (place.hanja.length === 0 || isKorean(place)) return [];
	const titles = namesOfTitle(place.title);
	const japanese = place.kana.map((kana) => hepburn(kana, { long: 'bare' }));
	if (japanese.includes(titles[0]?.toLowerCase())) return [];
	const named = (pinyin: string, hanja: string): ChineseName[] => {
		const wade = wadeGiles(pinyin, hanja.length);
		return wade === undefined ? [] : [{ pinyin, hanja, wade }];
	};
	const read = titles.flatMap((title) => {
		const hanja = place.hanja.find((characters) => samePinyin(pinyinOf(characters), title));
		return hanja === undefined ? [] : named(title, hanja);
	});
	if (read.length > 0) return read;
	return place.hanja.flatMap((hanja) => named(titles[0] ?? '', hanja)).slice(0, 1);
}

function samePinyin(read: string | undefined, title: string): boolean {
	return read?.replaceAll("'", '') === title.toLowerCase().replaceAll("'", '');
}

/** Characters are shared by three languages; the other native names tell which one is meant. */
function hanjaLanguage(place: Place): string {
	if (isKorean(place)) return 'ko-Hani';
	return chineseNames(place).length > 0 ? 'zh-Hani' : 'ja-Hani';
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
