import type { Span } from '../types.ts';
import { hashText } from './characters.ts';
import type { FormIndex } from './form-index.ts';
import { HYPHENED, SPACED } from './gaps.ts';
import { WordFilter } from './word-filter.ts';
import { wordSet } from './word-set.ts';
import { LOCATIVE } from './persons.ts';
import { Words } from './words.ts';

/** A stretch that looks damaged, and what it may have been. */
export interface Suspect extends Span {
	readings: () => string[];
}

/** What a blank cut in two is longer, since any two words may stand beside each other. */
const SHORTEST_CUT = 6;
/** English words that are also the end of names: “Chang won” is no Changwon. */
const WORDS = wordSet(`
	and the for but not was has had her his land a an am as at be do go he if in is it me no of on or so to up us we won song sang sung sun long hung young run ran gun
	man men pan pin can tan ten tin ban bin bun sin son kin chin don ton nan non hon hong yang
`);

/** The ends of names, of all lengths, also of the parts before a hyphen: what a blank in a name may leave after it. */
export function endingsOf(names: Iterable<string>): WordFilter {
	const hashes: number[] = [];
	const words = new Words('', { start: 0, end: 0 });
	for (const name of names) {
		words.read(name, { start: 0, end: name.length });
		for (let last = 1; last <= words.length; last++) {
			if (last < words.length && words.joints[last] !== HYPHENED) continue;
			const key = words.key(0, last);
			for (let at = 1; at < key.length; at++) hashes.push(hashText(key.slice(at)));
		}
	}
	return new WordFilter(hashes);
}

/** `S INMAK`: a capital by itself, which is no article and no pronoun. */
function isOneCapital({ text, starts, ends }: Words, word: number): boolean {
	return ends[word]! - starts[word]! === 1 && /[B-HJ-NP-Z]/.test(text[starts[word]!]!);
}

/**
 * Finds two words that are one name but for a blank in it: `P yongyang`, `Kum chon`, `S INMAK`.
 *
 * @param endings what may stand after the blank
 */
export function cutNames(run: Words, names: FormIndex<unknown>, endings: WordFilter): Suspect[] {
	const found: Suspect[] = [];
	const { text, length, starts, ends, joints, nameLike, hashes } = run;
	for (const first of run.striking) {
		const second = first + 1;
		if (second === length || joints[second] !== SPACED) continue;
		if (nameLike[second] === 1 && !isOneCapital(run, first) && !isOneCapital(run, second)) {
			const last = syllablesEnd(run, first, names);
			if (last > 0) found.push(withoutBlank(text, starts[first]!, ends[last - 1]!));
			continue;
		}
		const goesOn = second + 1 < length && joints[second + 1] === HYPHENED;
		if (!goesOn && !endings.has(hashes[second]!)) continue;
		if (WORDS.has(run.key(second))) continue;
		let hash = run.extendHash(hashes[first]!, second);
		let last = second;
		for (; last + 1 < length && joints[last + 1] === HYPHENED; last++) hash = run.extendHash(hash, last + 1);
		if (!names.find(run, hash, first, last + 1)) continue;
		if (run.foldedLength(first, last + 1) < SHORTEST_CUT) continue;
		found.push(withoutBlank(text, starts[first]!, ends[last]!));
	}
	return found;
}

/** A syllable of Korean is no longer in Latin letters, and a name of two of them that could be a person's is not meant. */
const LONGEST_SYLLABLE = 6;
const SHORTEST_APART = 7;
const MOST_SYLLABLES = 3;
const REACH = 40;

function isSyllable({ length, starts, ends, nameLike }: Words, word: number): boolean {
	return (
		word >= 0 && word < length && nameLike[word] === 1 && ends[word]! - starts[word]! <= LONGEST_SYLLABLE
	);
}

/**
 * Where a name ends whose syllables stand apart, each with a capital: `at PAN MUN JOM`. Persons are written so too, so that
 * a preposition of place has to stand before it, and no more such words beside it.
 *
 * @param first its first word
 * @returns behind its last word; 0 when there is none
 */
function syllablesEnd(run: Words, first: number, names: FormIndex<unknown>): number {
	const { text, starts, joints, hashes } = run;
	if (
		!isSyllable(run, first) ||
		!isSyllable(run, first + 1) ||
		(joints[first] === SPACED && isSyllable(run, first - 1))
	)
		return 0;
	let last = first + 1;
	let hash = hashes[first]!;
	for (; last - first < MOST_SYLLABLES && isSyllable(run, last) && joints[last] === SPACED; last++)
		hash = run.extendHash(hash, last);
	if (last - first < 2 || (isSyllable(run, last) && joints[last] === SPACED)) return 0;
	if (run.foldedLength(first, last) < SHORTEST_APART || !names.find(run, hash, first, last)) return 0;
	return LOCATIVE.test(text.slice(Math.max(0, starts[first]! - REACH), starts[first])) ? last : 0;
}

/** Apart from the loop above: a function made in it would cost memory for each word of a text. */
function withoutBlank(text: string, start: number, end: number): Suspect {
	return { start, end, readings: () => [text.slice(start, end).replace(/\s+/g, '')] };
}
