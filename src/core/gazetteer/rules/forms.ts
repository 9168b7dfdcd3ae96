import type { Place } from '#core/types.ts';
import { SYSTEM_NAMES } from '#core/names/chain-words.ts';
import { formRank } from '#core/names/form-rank.ts';
import { formsOf } from '#core/names/forms.ts';
import type { Read } from '../read.ts';
import { warn, type Finding } from './rule.ts';

/**
 * Listed forms that a rule yields from the native names anyway.
 *
 * A form that only a habit yields (Tegu, by way of Cyrillic) may be listed: whoever saw it in print knows more than
 * the rule, and a listed form counts for more.
 */
export function checkDerivedForms(places: readonly Read<Place>[]): Finding[] {
	return places.flatMap((read) => {
		const { forms } = read.value;
		if (forms.length === 0) return [];
		const derived = new Map(formsOf({ ...read.value, forms: [] }).map((form) => [form.form, form]));
		return forms.flatMap(({ form }, at) => {
			const rule = derived.get(form);
			if (rule === undefined || formRank(rule) === 2) return [];
			const says = `"${form}" need not be listed: it follows by rule (${SYSTEM_NAMES[rule.system]}). Remove it from forms.`;
			return [warn(read, 'form-derived', ['forms', at], says, form)];
		});
	});
}

/** Peoples, as nouns and adjectives, of the countries and regions that the documents speak of. */
const PEOPLES = new Set(
	`african american asian australian belgian british canadian chinese colombian czech dutch english ethiopian european
	filipino french german greek indian japanese korean manchurian mongolian pole polish russian siberian soviet swede
	swedish swiss thai turk turkish ukrainian vietnamese`.split(/\s+/)
);

const isPeople = (word: string): boolean => PEOPLES.has(word) || PEOPLES.has(word.replace(/s$/, ''));

/**
 * Listed forms that name a people and not a place: Russians, the Soviets, South Korean.
 *
 * A people acts where it is not, and an adjective tells whose, not where; as forms they would be found in every line.
 */
export function checkPeoples(places: readonly Read<Place>[]): Finding[] {
	return places.flatMap((read) =>
		read.value.forms.flatMap(({ form }, at) => {
			const last =
				form
					.toLowerCase()
					.split(/[\s-]+/)
					.at(-1) ?? '';
			if (!isPeople(last)) return [];
			const says = `"${form}" names a people, not a place. Remove it from forms.`;
			return [warn(read, 'form-people', ['forms', at], says, form)];
		})
	);
}
