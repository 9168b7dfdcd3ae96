import { formRank, isWeak, type FormRank } from '../names/form-rank.ts';
import { formsOf } from '../names/forms.ts';
import { simplifiedApart } from '../names/hanja-variants.ts';
import { obliqueCases } from '../names/inflection.ts';
import type { Form, Gazetteer, Place } from '../types.ts';
import { endingsOf } from './cut-names.ts';
import { FormIndex } from './form-index.ts';
import { buildFrontIndex, type FrontIndex } from './fronts.ts';
import type { WordFilter } from './word-filter.ts';

/** A form of a place, as the index holds it. */
export interface NamedForm {
	place: Place;
	form: Form;
	rank: FormRank;
	/** `the Han`: a river's name without its noun, too short to stand without an article or a word of crossing. */
	needsLead?: true;
}

/** A gazetteer made ready for the pass; built once, then only read. */
export interface Prepared {
	places: Map<string, Place>;
	names: FormIndex<NamedForm>;
	fronts: FrontIndex;
	/** What may stand after a blank that cuts a usual name in two. */
	endings: WordFilter;
}

/** `the Soviets`, `The North`: the article is no part of a name but of a city's, and what needs it is read by its own rule. */
const ARTICLE = /^the\s/i;

/** Japanese readings of provinces, with the north or south of one as a word of its own: `Keishō Hokudō`. */
const NORTH_OR_SOUTH = /(?<=\p{Ll})(?=hokud[oō]|nand[oō]|хокудо|нандо)/u;
/** Words of Korean names that many set apart: `강릉 비행장`. */
const KOREAN_NOUN = /(?<=[가-힣])(?=(?:비행장|저수지|산맥)$)/;

/** Spellings that differ from a form in how its parts are set: `N. Hamgyong Province`, `the Yalu and Tumen Rivers`. */
function otherWritings(place: Place, { form, script }: Form): string[] {
	if (script === 'Hani') return [simplifiedApart(form) ?? []].flat();
	if (script === 'Hang') return KOREAN_NOUN.test(form) ? [form.replace(KOREAN_NOUN, ' ')] : [];
	if (place.kind === 'river' && / River$/.test(form)) return [`${form}s`];
	if (place.kind === 'province' && NORTH_OR_SOUTH.test(form)) return [form.replace(NORTH_OR_SOUTH, '-')];
	const part = place.kind === 'province' ? /^(North|South) (.+) Province$/.exec(form) : null;
	if (!part) return [];
	const initial = part[1]!.charAt(0);
	return [
		`${initial}. ${part[2]} Province`,
		`${initial}. ${part[2]}`,
		`${initial} ${part[2]} Prov`,
		`${part[1]} ${part[2]} Prov`
	];
}

/** `South Jeolla` for the province, `the Imjin` for the river: texts leave the noun out where the name tells enough. */
function withoutNoun(
	place: Place,
	{ form }: Form
): { text: string; needs: Pick<NamedForm, 'needsLead'> } | undefined {
	const province = place.kind === 'province' ? / Province$/ : undefined;
	const noun = place.kind === 'river' ? / River$/ : province;
	if (!noun?.test(form)) return undefined;
	return { text: form.replace(noun, ''), needs: place.kind === 'river' ? { needsLead: true } : {} };
}

/**
 * Makes a gazetteer ready for the pass.
 *
 * @param gazetteer as read and checked
 */
export function prepare(gazetteer: Gazetteer): Prepared {
	const places = new Map(gazetteer.places.map((place) => [place.id, place]));
	const named = gazetteer.places.flatMap((place) =>
		formsOf(place)
			.filter((form) => !isWeak(form) && (place.kind === 'city' || !ARTICLE.test(form.form)))
			.flatMap((form) => {
				const value: NamedForm = { place, form, rank: formRank(form) };
				const variants = [...obliqueCases(form.form), ...otherWritings(place, form)];
				const whole = [form.form, ...variants].map((text) => ({ text, value }));
				const short = withoutNoun(place, form);
				return short ? [...whole, { text: short.text, value: { ...value, ...short.needs } }] : whole;
			})
	);
	const usual = named.filter(({ value }) => value.rank === 0);
	return {
		places,
		names: new FormIndex(named),
		fronts: buildFrontIndex(gazetteer.fronts, places),
		endings: endingsOf(usual.map(({ text }) => text))
	};
}
