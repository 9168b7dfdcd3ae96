import { markAgreement } from '../names/mark-agreement.ts';
import type { Passage, Reason, Span } from '../types.ts';
import { bestByPlace, type Option } from './candidates.ts';
import { COMMON_WORDS, EPONYMS } from './common-words.ts';
import type { Hit, IndexedForm } from './form-index.ts';
import { scan } from './form-index.ts';
import { genericBeside, isGenericWord } from './generics.ts';
import { findMisprints } from './misprints.ts';
import type { NamedForm, Prepared } from './prepare.ts';
import { refuse } from './refuse.ts';
import type { Name } from './resolve.ts';
import { SPACED, words, type Word } from './words.ts';

/** A stretch that spells a place's name but names none. */
export interface Refusal extends Span {
	form: string;
	reason: Reason;
}

/** `Hwanghae to`, `Chōsen do`: the ending -do of a form, where the text has a word of its own. */
const SMALL_WORDS = new Set(['to', 'do', 'no', 'in', 'so', 'an', 'on', 'a', 'i']);

const ACRONYM = /^\p{Lu}[\p{Lu}.\d-]+$/u;

function isUpperCase(text: string): boolean {
	return text === text.toUpperCase();
}

/** Whether a text may write a form in its case: names start with a capital, acronyms have nothing else. */
function caseAgrees(
	text: string,
	run: Word[],
	form: IndexedForm<NamedForm>,
	first: number,
	last: number
): boolean {
	const { script } = form.value.form;
	if (script !== 'Latn' && script !== 'Cyrl') return true;
	if (ACRONYM.test(form.text)) {
		const written = text.slice(run[first]!.start, run[last - 1]!.end);
		// `GIVE US AMMUNITION`: where everything is in capitals, a pronoun looks like a state.
		const shouted = [run[first - 1], run[last]].some(
			(word) => word && word.end - word.start > 3 && isUpperCase(text.slice(word.start, word.end))
		);
		return isUpperCase(written) && !(written === 'US' && shouted);
	}
	if (form.words.length !== last - first) return run[first]!.nameLike;
	const swallows = run
		.slice(first + 1, last)
		.some((word) => word.joint === SPACED && !word.nameLike && SMALL_WORDS.has(word.key));
	if (swallows) return false;
	return form.words.every(
		(word, at) => !word.nameLike || run[first + at]!.nameLike || (at > 0 && isGenericWord(word.key))
	);
}

function optionsOf(written: string, hit: Hit<NamedForm>): Option[] {
	return bestByPlace(
		hit.forms.map(({ value: { place, form, rank } }) => ({
			place,
			form,
			rank,
			agreement: markAgreement(written, form.form)
		}))
	);
}

/**
 * Finds the names of places in a passage: the longest spellings of the gazetteer, less those that name no place where
 * they stand.
 *
 * @returns names in order, disjoint, each with all places that it may name; and what was refused, with the reason; and the words of the passage
 */
export function findNames(
	text: string,
	passage: Passage,
	prepared: Prepared
): { run: Word[]; found: Omit<Name, 'sentence'>[]; refusals: Refusal[] } {
	const run = words(text, passage);
	const hits = scan(
		run,
		prepared.names,
		(word) => word.nameLike || prepared.lowerStarts.has(word.key),
		(form, first, last) =>
			caseAgrees(text, run, form, first, last) && (!form.value.needsArticle || run[first - 1]?.key === 'the')
	);
	const found: Omit<Name, 'sentence'>[] = [];
	const refusals: Refusal[] = [];
	for (const hit of hits) {
		const start = run[hit.first]!.start;
		const end = run[hit.last - 1]!.end;
		const options = optionsOf(text.slice(start, end), hit);
		const key = run
			.slice(hit.first, hit.last)
			.map((word) => word.key)
			.join('');
		const reason = refuse({
			text,
			section: passage.section,
			run,
			first: hit.first,
			last: hit.last,
			eponym: EPONYMS.has(key),
			commonWord: COMMON_WORDS.has(key) && /^[\x20-\x7e]+$/.test(text.slice(start, end))
		});
		if (reason) refusals.push({ start, end, form: text.slice(start, end), reason });
		else found.push({ start, end: withGeneric(text, start, end, options), options });
	}
	const misprints = findMisprints(text, run, [...found, ...refusals], prepared);
	if (misprints.length > 0) found.push(...misprints);
	return { run, found: misprints.length > 0 ? found.sort((a, b) => a.start - b.start) : found, refusals };
}

/** `Syarye mountain range`, `Naktong River`: the common noun belongs to the name when the place is of its kind. */
function withGeneric(text: string, start: number, end: number, options: Option[]): number {
	const generic = genericBeside(text, start, end);
	const fits = generic?.end !== undefined && options.some(({ place }) => generic.kinds.includes(place.kind));
	return fits ? generic.end! : end;
}
