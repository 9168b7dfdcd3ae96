/**
 * Names whose characters can be read otherwise: 陜川 is Hapcheon, but 陜 is read 협 in other words, whence Hyŏpch'ŏn.
 * Dictionaries have the reading; that somebody used it for this name is a guess, and is told as one.
 */
import type { Form, Place } from '#core/types.ts';
import { fold } from './fold.ts';
import { step } from './form-list.ts';
import { romanized } from './korean-forms.ts';
import { otherReadings } from './sino-korean.ts';

/** A form that a place would have if one of its characters were read otherwise. */
export interface Misreading {
	place: Place;
	form: Form;
	character: string;
	reading: string;
}

function ofPlace(place: Place): Misreading[] {
	return place.hanja.flatMap((hanja) =>
		place.hangul.flatMap((hangul) =>
			otherReadings(hanja, hangul).flatMap(({ hangul: misread, character, reading }) => {
				const chain = [step(hanja, 'Hani', 'native'), step(misread, 'Hang', 'native')];
				const native: Form = { form: misread, script: 'Hang', language: 'ko-Hang', system: 'native', chain };
				return [native, ...romanized(misread, chain)].map((form) => ({ place, form, character, reading }));
			})
		)
	);
}

/** The misreadings of all places by what they fold to. */
export function misreadingsOf(places: Place[]): Map<string, Misreading[]> {
	const byFold = new Map<string, Misreading[]>();
	for (const misreading of places.flatMap(ofPlace)) {
		const folded = fold(misreading.form.form);
		const known = byFold.get(folded);
		if (known) known.push(misreading);
		else byFold.set(folded, [misreading]);
	}
	return byFold;
}
