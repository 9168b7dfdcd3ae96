import type { FormRank } from '../names/form-rank.ts';
import type { MarkAgreement } from '../names/mark-agreement.ts';
import type { Form, Place, PlaceKind, Reason } from '../types.ts';

/** A place that a stretch of text may name, by its best form. */
export interface Option {
	place: Place;
	form: Form;
	agreement: MarkAgreement;
	rank: FormRank;
}

const AGREEMENT_ORDER: Record<MarkAgreement, number> = { exact: 0, compatible: 1, conflicting: 2 };

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

/** The best option for each place, best spelling first, then by id. */
export function bestByPlace(options: Option[]): Option[] {
	const best = new Map<string, Option>();
	for (const option of options) {
		const known = best.get(option.place.id);
		if (!known || bySpelling(option, known) < 0) best.set(option.place.id, option);
	}
	return [...best.values()].sort((a, b) => bySpelling(a, b) || (a.place.id < b.place.id ? -1 : 1));
}

const SYSTEM_NAMES: Partial<Record<Form['system'], string>> = {
	rr: 'Revised Romanization',
	mr: 'McCune–Reischauer',
	'mr-bare': 'McCune–Reischauer without its marks',
	dprk: 'the romanization of the DPRK',
	yale: 'Yale romanization',
	hepburn: 'Hepburn romanization of the Japanese reading',
	'hepburn-bare': 'Hepburn without long marks, of the Japanese reading',
	kunrei: 'Kunrei romanization of the Japanese reading',
	kontsevich: 'Cyrillic after Kontsevich',
	kholodovich: 'Cyrillic after Kholodovich',
	polivanov: 'Cyrillic after Polivanov, of the Japanese reading',
	'polivanov-old': 'older Cyrillic habit, of the Japanese reading',
	'ala-lc': 'Cyrillic romanized by ALA-LC',
	'bgn-pcgn': 'Cyrillic romanized by BGN/PCGN',
	scientific: 'Cyrillic in scientific transliteration',
	telegram: 'Cyrillic as the translators of the telegrams romanized it',
	pinyin: 'pinyin',
	'wade-giles': 'Wade–Giles',
	postal: 'Chinese postal romanization',
	listed: 'a spelling that the gazetteer lists',
	native: 'the native name',
	title: 'the usual English name'
};

/** The chain of an option in words: `Tsiusiu ← Цюсю ← チュウシュウ ← 忠州`. */
export function chainInWords(form: Form): string {
	return form.chain
		.map((step) => step.form)
		.toReversed()
		.join(' ← ');
}

/** The reason that the spelling gives for an option. */
export function spellingReason(option: Option): Reason {
	const system = SYSTEM_NAMES[option.form.system] ?? option.form.system;
	const chain = option.form.chain.length > 1 ? ` (${chainInWords(option.form)})` : '';
	const source = option.form.source ? `, after ${option.form.source}` : '';
	const marks =
		option.agreement === 'exact'
			? ''
			: option.agreement === 'compatible'
				? `, with marks left out of ${option.form.form}`
				: `, though its marks differ from ${option.form.form}`;
	return {
		code: `spelling-${option.agreement}`,
		says: `Spelled as ${option.place.title}: ${system}${chain}${source}${marks}.`
	};
}
