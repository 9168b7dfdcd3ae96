import { fold } from '../names/fold.ts';
import type { AttestedForm } from './matrix.ts';

/** A form as a cell of the table shows it. */
export interface CellForm {
	form: string;
	/** Where the documents bear it, letter for letter; absent when they do not. */
	attested?: AttestedForm;
	/** Whether it contains what was typed. */
	matched: boolean;
}

/** Two forms with one key differ only in case, blanks and the shape of the apostrophe. */
export const spellingKey = (form: string): string =>
	form
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s-]+/g, '')
		.replace(/[‘’ʻʼ`´]/g, "'");

const merged = (a: AttestedForm, b: AttestedForm): AttestedForm => ({
	...a,
	count: a.count + b.count,
	contested: a.contested || b.contested
});

/** Finds where the documents bear a form, letter for letter but for its case. */
export function attestedIn(attested: AttestedForm[]): (form: string) => AttestedForm | undefined {
	const byKey = new Map<string, AttestedForm>();
	for (const found of attested) {
		const key = spellingKey(found.form);
		const known = byKey.get(key);
		byKey.set(key, known ? merged(known, found) : found);
	}
	return (form) => byKey.get(spellingKey(form));
}

/** Tells whether a spelling contains what was typed, whatever the case and the marks of either; nothing typed, none does. */
export function spellingMatcher(typed: string): (form: string) => boolean {
	const wanted = fold(typed);
	return wanted === '' ? () => false : (form) => fold(form).includes(wanted);
}

/**
 * The forms of a cell, so that what is looked for can be seen in the little room there is: first those that match what
 * was typed, then those that the documents bear, then the rest, each group in the order given.
 */
export function cellForms(
	forms: string[],
	attestation: (form: string) => AttestedForm | undefined,
	matches: (form: string) => boolean
): CellForm[] {
	const all = forms.map((form): CellForm => {
		const attested = attestation(form);
		return { form, matched: matches(form), ...(attested && { attested }) };
	});
	const weight = ({ matched, attested }: CellForm) => (matched ? 0 : attested ? 1 : 2);
	return all.sort((a, b) => weight(a) - weight(b));
}
