import { bestByPlace, type Option, type Name } from './candidates.ts';

const BREVE = /[ŏŭǒǔ]|[ou]\u0306/i;
/** Letters by which a Korean name in Revised Romanization is told from one in McCune–Reischauer. */
const REVISED = /eo|eu|^[bdgj]/i;

/** Whether some name of the document can only be Revised Romanization. */
function writesRevised(names: Name[]): boolean {
	return names.some(({ options: [best] }) => {
		const { form, place } = best!;
		return (
			place.hangul.length > 0 && (form.system === 'rr' || form.system === 'title') && REVISED.test(form.form)
		);
	});
}

/**
 * Reads names by the document's own habit of spelling: where it prints McCune–Reischauer without marks, `Yongsan` is
 * Yŏngsan no less than Yongsan.
 *
 * @returns the names, with options reranked when the document has that habit
 */
export function inHabit(text: string, names: Name[]): Name[] {
	const unmarked = (option: Option) => option.form.system === 'mr-bare' && option.agreement === 'exact';
	const concerned = names.some(({ options }) => options.length > 1 && options.some(unmarked));
	if (!concerned || BREVE.test(text) || writesRevised(names)) return names;
	return names.map((name) => ({
		...name,
		options: bestByPlace(name.options.map((option) => (unmarked(option) ? { ...option, rank: 0 } : option)))
	}));
}
