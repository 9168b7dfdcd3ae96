/**
 * Forms of a name without its generic word, and in English phrases with one: Naktong, Naktong River.
 */
import type { Form, FormStep, Place } from '#core/types.ts';
import { capital, step } from './form-list.ts';
import { coreOf, englishGenerics } from './generics.ts';

/** The Latin forms of a name without its generic word, set into English phrases: Syarye → "Syarye mountain range". */
function phrases(forms: Form[], english: string[]): Form[] {
	return forms
		.filter(
			({ script, system }) =>
				script === 'Latn' && system !== 'yale' && system !== 'german' && system !== 'scientific'
		)
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
export function coreForms(
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
