import { chainInWords } from '../names/chain-words.ts';
import type { FormRank } from '../names/form-rank.ts';
import type { MarkAgreement } from '../names/mark-agreement.ts';
import type { Form, Place, PlaceKind, Reason, Span } from '../types.ts';
import type { Generic } from './generics.ts';

/** A place that a stretch of text may name, by its best form. */
export interface Option {
	place: Place;
	form: Form;
	agreement: MarkAgreement;
	rank: FormRank;
}

const AGREEMENT_ORDER: Record<MarkAgreement, number> = { exact: 0, compatible: 1, conflicting: 2 };

/** A name in a text with the places it may name, best spelling first; at least one. */
export interface Name extends Span {
	options: Option[];
	/** The form as which a damaged word was read. */
	meant?: string;
	/** The common noun beside it, or its own last word. */
	generic?: Generic | undefined;
	sentence: Span;
}

/** Kinds by how likely a text means such a place when nothing else tells; lower is likelier. */
const PROMINENCE: Partial<Record<PlaceKind, number>> = {
	country: 0,
	city: 1,
	port: 1,
	river: 1,
	province: 1,
	range: 2,
	region: 2,
	county: 2,
	sea: 2,
	line: 2
};

/** 0 for countries to 3 for hamlets. */
export function prominence(kind: PlaceKind): number {
	return PROMINENCE[kind] ?? 3;
}

/** Compares how well two options spell what the text has; negative when `a` does so better. */
export function bySpelling(a: Option, b: Option): number {
	return AGREEMENT_ORDER[a.agreement] - AGREEMENT_ORDER[b.agreement] || a.rank - b.rank;
}

/** The options whose spelling none beats. */
export function bestSpelled(options: Option[]): Option[] {
	return options.filter((option) => bySpelling(option, options[0]!) === 0);
}

/** The best option for each place, best spelling first, then by id. */
export function bestByPlace(options: Option[]): Option[] {
	if (options.length === 1) return options;
	const best = new Map<string, Option>();
	for (const option of options) {
		const known = best.get(option.place.id);
		if (!known || bySpelling(option, known) < 0) best.set(option.place.id, option);
	}
	return [...best.values()].sort((a, b) => bySpelling(a, b) || (a.place.id < b.place.id ? -1 : 1));
}

/** The chain of a form without its systems: `Tsiusiu ← Цюсю ← チュウシュウ ← 忠州`. */
export function bareChain(form: Form): string {
	return form.chain
		.map((step) => step.form)
		.toReversed()
		.join(' ← ');
}

function originOf({ form, place }: Option): string {
	if (form.system === 'title') return `the usual English name of ${place.title}`;
	if (form.system === 'native') return `the native name of ${place.title}`;
	if (form.system !== 'listed') return `${place.title}, by rule: ${chainInWords(form.chain)}`;
	return `listed for ${place.title}${form.source ? `, after ${form.source}` : ''}`;
}

const MARKS: Record<MarkAgreement, (form: string) => string> = {
	exact: () => '',
	compatible: (form) => `, with marks left out of ${form}`,
	conflicting: (form) => `, though its marks differ from ${form}`
};

/** Each said once: texts spell the same names again and again. */
const spellingReasons = new WeakMap<Form, Map<string, Reason>>();

/** The reason that the spelling gives for an option. */
export function spellingReason(option: Option): Reason {
	const { agreement, form, place } = option;
	const said = spellingReasons.get(form) ?? new Map<string, Reason>();
	if (said.size === 0) spellingReasons.set(form, said);
	const key = `${agreement} ${place.id}`;
	const known = said.get(key);
	if (known) return known;
	const reason = {
		code: `spelling-${agreement}`,
		says: `Spelling: ${originOf(option)}${MARKS[agreement](form.form)}.`
	};
	said.set(key, reason);
	return reason;
}
