import { markAgreement } from '../names/mark-agreement.ts';
import type { Passage, Refusal } from '../types.ts';
import { bestByPlace, type Option, type Name } from './candidates.ts';
import { COMMON_WORDS, EPONYMS } from './common-words.ts';
import type { IndexedForm } from './form-index.ts';
import { HYPHENED, SPACED, TOUCHING } from './gaps.ts';
import { genericBeside, isGenericWord, RIVER_LEADS } from './generics.ts';
import type { Marked } from './markup.ts';
import { findMisprints } from './misprints.ts';
import { PassageSigns } from './passage-signs.ts';
import type { NamedForm, Prepared } from './prepare.ts';
import { refuse } from './refuse.ts';
import { scan, type Hit } from './scan.ts';
import type { Suspect } from './scene.ts';
import { wordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** `Hwanghae to`, `Chōsen do`: the ending -do of a form, where the text has a word of its own. */
const SMALL_WORDS = new Set(['to', 'do', 'no', 'in', 'so', 'an', 'on', 'a', 'i']);

const ACRONYM = /^\p{Lu}[\p{Lu}.\d-]+$/u;

function isUpperCase(text: string): boolean {
	return text === text.toUpperCase();
}

/** Whether a text may write a form in its case: names start with a capital, acronyms have nothing else. */
function caseAgrees(run: Words, form: IndexedForm<NamedForm>, first: number, last: number): boolean {
	const { script } = form.value.form;
	if (script !== 'Latn' && script !== 'Cyrl') return true;
	if (ACRONYM.test(form.text)) return acronymAgrees(run, first, last) && numberAgrees(run, form, first, last);
	if (form.parts !== last - first) return run.nameLike[first] === 1;
	for (let at = first; at < last; at++) {
		if (run.nameLike[at] === 1) continue;
		const key = run.key(at);
		if (at > first && run.joints[at] === SPACED && SMALL_WORDS.has(key)) return false;
		if ((form.nameLike >> (at - first)) & 1 && !(at > first && isGenericWord(key))) return false;
	}
	return true;
}

/** `GIVE US AMMUNITION`: where everything is in capitals, a pronoun looks like a state. */
function acronymAgrees(run: Words, first: number, last: number): boolean {
	const { text, starts, ends } = run;
	const written = text.slice(starts[first]!, ends[last - 1]!);
	const shouted = [first - 1, last].some(
		(at) =>
			at >= 0 &&
			at < run.length &&
			ends[at]! - starts[at]! > 3 &&
			isUpperCase(text.slice(starts[at]!, ends[at]!))
	);
	const urged = first > 0 && run.key(first - 1) === 'let';
	return isUpperCase(written) && !(written === 'US' && (shouted || urged));
}

/** `K-3` is an airfield, `K 3.9` and `K3` are not. */
function numberAgrees(run: Words, form: IndexedForm<NamedForm>, first: number, last: number): boolean {
	return !form.text.includes('-') || run.text.slice(run.starts[first], run.ends[last - 1]).includes('-');
}

function optionsOf(written: string, hit: Pick<Hit<NamedForm>, 'forms'>): Option[] {
	return bestByPlace(
		hit.forms.map(({ value: { place, form, rank } }) => ({
			place,
			form,
			rank,
			agreement: markAgreement(written, form.form)
		}))
	);
}

/** The names of a passage, and what looks like one and is none. */
interface Found {
	found: Omit<Name, 'sentence'>[];
	refusals: Refusal[];
}

/**
 * Finds the names of places in passages: the longest spellings of the gazetteer, less those that name no place where
 * they stand.
 *
 * @param runs the words of each passage
 * @param marked what the document's own mark-up says of each, which beats all rules
 * @returns for each passage names in order, disjoint, each with all places that it may name; and what was refused, with
 * the reason
 */
export function findNames(runs: Words[], passages: Passage[], prepared: Prepared, marked: Marked[]): Found[] {
	const hits = runs.map((run) => hitsIn(run, prepared));
	const all = passages.map((passage, i) => judge(runs[i]!, passage, hits[i]!, marked[i]!, prepared.names));
	for (const [i, { found, refusals }] of all.entries()) {
		const misprints = findMisprints(runs[i]!, [...found, ...refusals], prepared);
		for (const name of misprints) if (!marked[i]!.against(name)) found.push(withGeneric(runs[i]!.text, name));
		if (misprints.length > 0) found.sort((a, b) => a.start - b.start);
	}
	return all;
}

function hitsIn(run: Words, { names }: Prepared): Hit<NamedForm>[] {
	return scan(
		run,
		names,
		false,
		(form, first, last) =>
			caseAgrees(run, form, first, last) &&
			(!form.value.needsLead || (first > 0 && RIVER_LEADS.has(run.key(first - 1))))
	);
}

function judge(
	run: Words,
	{ section }: Passage,
	hits: Hit<NamedForm>[],
	marked: Marked,
	names: Prepared['names']
): Found {
	const { text } = run;
	const found: Found['found'] = [];
	const refusals: Refusal[] = [];
	if (hits.length === 0) return { found, refusals };
	const signs = new PassageSigns(run);
	for (const hit of hits) {
		const { first, last } = hit;
		if (isOtherName(run, last)) continue;
		const start = run.starts[first]!;
		const end = run.ends[last - 1]!;
		const written = text.slice(start, end);
		const options = optionsOf(written, hit);
		const span = { start, end };
		const reason =
			marked.against(span) ??
			(marked.isPlace(span) ? undefined : refuse(suspect({ section, run, signs, hit, written, options })));
		if (reason) refusals.push({ start, end, form: written, reason });
		else {
			const half = otherHalf(run, hit, names);
			if (half && refusals.at(-1)?.start === half.start) refusals.pop();
			if (half && found.at(-1)?.start !== half.start) found.push(half);
			found.push(withGeneric(text, { start, end: withUnit(run, last, end), options }));
		}
	}
	return { found, refusals };
}

interface Spelled extends Pick<Suspect, 'section' | 'run' | 'signs'> {
	hit: Hit<NamedForm>;
	written: string;
	options: Option[];
}

/** A stretch that spells names, as the rules of refusal look at it. */
function suspect({ section, run, signs, hit: { first, last, key }, written, options }: Spelled): Suspect {
	return {
		section,
		run,
		signs,
		first,
		last,
		key,
		eponym: EPONYMS.has(key),
		acronym: options.some(({ form }) => ACRONYM.test(form.form)),
		derived: options.every(({ form, place }) => form.chain.length > 1 && place.kind !== 'city'),
		commonWord: COMMON_WORDS.has(key) && /^[\x20-\x7e]+$/.test(written)
	};
}

const COMPASS = /^(?:north|south|east|west)$/;

/** `North and South Korea`: the first of two names that share their last words. */
function otherHalf(
	run: Words,
	{ first, last }: Hit<NamedForm>,
	names: Prepared['names']
): Omit<Name, 'sentence'> | undefined {
	const at = first - 2;
	if (at < 0 || last - first < 2 || run.nameLike[at] === 0 || run.joints[first] !== SPACED) return undefined;
	if (!COMPASS.test(run.key(first)) || !COMPASS.test(run.key(at))) return undefined;
	if (!/^(?:and|n?or)$/.test(run.key(first - 1))) return undefined;
	const [start, end] = [run.starts[at]!, run.ends[at]!];
	const whole = `${run.text.slice(start, end)} ${run.text.slice(run.starts[first + 1], run.ends[last - 1])}`;
	const forms = names.formsOf(run.key(at) + run.key(first + 1, last));
	if (forms.length === 0) return undefined;
	return { start, end, options: optionsOf(whole, { forms }) };
}

/** Units of a name that follow it with a hyphen, in all romanizations. */
const UNITS = wordSet('dong tong ri ni up eup myon myeon kun gun bu pu si shi gu ku');

/** Nouns of other things than settlements, which make another name of the one before them: `Suwon-dan` is a cape. */
const OTHER_NOUNS = wordSet(
	`dan ch'on chon kang gang san bong pong gol kol ryong nyong jae jin gok kok do po`
);

/** Whether a name goes on to be that of something else. */
function isOtherName(run: Words, next: number): boolean {
	if (next >= run.length || run.joints[next] !== HYPHENED || run.nameLike[next] === 1) return false;
	return OTHER_NOUNS.has(run.key(next)) && !(next + 1 < run.length && run.joints[next + 1] === HYPHENED);
}

/** Villages and districts in characters. */
const GLYPH_UNITS = wordSet('里 洞 面 邑 郡 縣');

/** `Pohang-dong`, `Munsan-myon`, `新仓里`: the unit after a hyphen, or the next character, belongs to the name. */
function withUnit(run: Words, next: number, end: number): number {
	if (next < run.length && run.joints[next] === TOUCHING && GLYPH_UNITS.has(run.key(next)))
		return run.ends[next]!;
	const isLast = next + 1 >= run.length || run.joints[next + 1] !== HYPHENED;
	const follows = isLast && next < run.length && run.joints[next] === HYPHENED && UNITS.has(run.key(next));
	return follows ? run.ends[next]! : end;
}

/** `Syarye mountain range`, `Naktong River`: the common noun belongs to the name when the place is of its kind. */
function withGeneric<T extends Omit<Name, 'sentence'>>(text: string, name: T): T {
	const generic = genericBeside(text, name.start, name.end);
	if (!generic) return name;
	const fits = name.options.some(({ place }) => generic.kinds.includes(place.kind));
	return { ...name, generic, end: (fits && generic.end) || name.end };
}
