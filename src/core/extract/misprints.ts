import { isDigit } from '../documents/number-signs.ts';
import { fold } from '../names/fold.ts';
import type { Span } from '../types.ts';
import { bestByPlace, type Option } from './candidates.ts';
import { Cues } from './cues.ts';
import type { Prepared } from './prepare.ts';
import { Cover } from './spans.ts';
import { wordSet } from './word-set.ts';
import { HYPHENED, SPACED, TOUCHING, type Words } from './words.ts';

/** A word that scanning damaged, read as the name it must have been. */
export interface Misprint extends Span {
	options: Option[];
	/** The form that it was read as. */
	meant: string;
}

/** `lnchon`: no word of a language written in Latin letters starts so. */
const SMALL_L = /^l[bcdfghjkmnpqrstvwxz]/;
/** `SeouI`: a capital I after a small letter. */
const INNER_CAPITAL = /\p{Ll}I/u;
const DAMAGED_DIGIT = /[01]/;
const MIXED = /^(?=.*\p{L})[\p{L}01'’-]+$/u;
/** Two letters where one was printed. */
const MADE_OF_TWO = /rn|vv/;
const APOSTROPHES = new Set(["'", '’']);

/** What scanners take for one another; each pair is tried both at single spots and everywhere. */
const CONFUSED: [read: RegExp, meant: string][] = [
	[/1/g, 'l'],
	[/1/g, 'I'],
	[/0/g, 'o'],
	[/^l/g, 'I'],
	[/I/g, 'l'],
	[/rn/g, 'm'],
	[/vv/g, 'w']
];
const SHORTEST = 5;
/** With a small l before a consonant a word is damaged, however short. */
const SHORTEST_SMALL_L = 4;
/** What a blank cut in two is longer, since any two words may stand beside each other. */
const SHORTEST_CUT = 6;
/** English words that are also the end of names: “Chang won” is no Changwon. */
const WORDS = wordSet(`
	and the for but not was has had her his land a an am as at be do go he if in is it me no of on or so to up us we won song sang sung sun long hung young run ran gun
	man men pan pin can tan ten tin ban bin bun sin son kin chin don ton nan non hon hong yang
`);
const WORD_CUES = new Cues([WORDS]);
/** Two kinds of damage in one word are as many as can be told from a word that is no name. */
const MOST_KINDS = 2;
const [SMALL_L_UNIT, SMALL_N, SMALL_R, SMALL_V, CAPITAL_I] = [108, 110, 114, 118, 73];

function readings(word: string): string[] {
	let all = [word];
	for (let kinds = 0; kinds < MOST_KINDS; kinds++) {
		all = [
			...new Set(all.flatMap((form) => [form, ...CONFUSED.map(([read, meant]) => form.replace(read, meant))]))
		];
	}
	return all.slice(1);
}

/**
 * Finds names damaged by scanning: words that no text has as they stand, and that are a usual form of a place once a
 * letter is read as the one that it is commonly taken for, or once a blank in the middle is left out. Only usual forms
 * count, so that damage is not piled on a rare spelling.
 *
 * @param run the words of the passage
 * @param taken spans that are names already, or were refused
 */
export function findMisprints(run: Words, taken: Span[], { names }: Prepared): Misprint[] {
	const found = suspects(run);
	addPieces(run, names, found);
	if (found.length === 0) return [];
	const cover = new Cover(taken);
	return found.flatMap(({ readings, ...span }) => {
		if (cover.meets(span)) return [];
		for (const meant of readings()) {
			const forms = names.formsOf(fold(meant)).filter(({ value }) => value.rank === 0);
			if (forms.length === 0) continue;
			const options = forms.map(({ value }): Option => ({ ...value, agreement: 'compatible' }));
			return [{ ...span, meant, options: bestByPlace(options) }];
		}
		return [];
	});
}

/** A stretch that looks damaged, and what it may have been. */
interface Suspect extends Span {
	readings: () => string[];
}

/** Letters and digits without a space between, and letters where no word has them. */
function suspects(run: Words): Suspect[] {
	const { text, length, starts, ends, nameLike } = run;
	const found: Suspect[] = [];
	for (let at = 0; at < length; at++) {
		const first = at;
		const start = starts[at]!;
		while (continues(run, at + 1, at > first)) at++;
		const end = ends[at]!;
		const units = end - start;
		if (units < SHORTEST && (units < SHORTEST_SMALL_L || text.charCodeAt(start) !== SMALL_L_UNIT)) continue;
		const mixed = at > first || isDigit(text, start);
		if (!mixed && !mayBeDamaged(text, start, end, nameLike[first] === 0)) continue;
		const written = text.slice(start, end);
		const small = nameLike[first] === 0;
		const damaged = mixed
			? (at > first || DAMAGED_DIGIT.test(written[0]!)) && MIXED.test(written)
			: small
				? SMALL_L.test(written)
				: INNER_CAPITAL.test(written) || MADE_OF_TWO.test(written);
		if (damaged) found.push({ start, end, readings: () => readings(written) });
	}
	return found;
}

/** A cheap test before the patterns: an l in front, rn or vv, or a capital I that is not the first letter. */
function mayBeDamaged(text: string, start: number, end: number, small: boolean): boolean {
	let before = text.charCodeAt(start);
	if (small) return before === SMALL_L_UNIT;
	for (let at = start + 1; at < end; at++) {
		const unit = text.charCodeAt(at);
		if (unit === CAPITAL_I || (unit === SMALL_N && before === SMALL_R)) return true;
		if (unit === SMALL_V && before === SMALL_V) return true;
		before = unit;
	}
	return false;
}

/** Whether a word belongs to a damaged one before it; after damage also over a hyphen, as in `Wo1mi-do`. */
function continues({ text, length, starts, ends, joints }: Words, word: number, damaged: boolean): boolean {
	if (word >= length || joints[word] === SPACED || joints[word] === TOUCHING) return false;
	const end = ends[word - 1]!;
	if (starts[word] === end || (damaged && joints[word] === HYPHENED)) return true;
	// A digit after an apostrophe: Yongdungp'0.
	return starts[word] === end + 1 && APOSTROPHES.has(text[end]!) && /\d/.test(text[end + 1]!);
}

/** `S INMAK`: a capital by itself, which is no article and no pronoun. */
function isOneCapital({ text, starts, ends }: Words, word: number): boolean {
	return ends[word]! - starts[word]! === 1 && /[B-HJ-NP-Z]/.test(text[starts[word]!]!);
}

/** Two words that are one name but for a blank in it: `P yongyang`, `Kum chon`, `S INMAK`. */
function addPieces(run: Words, names: Prepared['names'], found: Suspect[]): void {
	const { text, length, starts, ends, joints, nameLike, hashes } = run;
	for (let second = 1; second < length; second++) {
		const first = second - 1;
		if (nameLike[first] === 0 || joints[second] !== SPACED) continue;
		if (nameLike[second] === 1 && !isOneCapital(run, first)) continue;
		if (WORD_CUES.of(hashes[second]!) !== 0 && WORDS.has(run.key(second))) continue;
		let hash = run.extendHash(hashes[first]!, second);
		let last = second;
		for (; last + 1 < length && joints[last + 1] === HYPHENED; last++) hash = run.extendHash(hash, last + 1);
		if (!names.find(run, hash, first, last + 1)) continue;
		if (run.foldedLength(first, last + 1) < SHORTEST_CUT) continue;
		const [start, end] = [starts[first]!, ends[last]!];
		found.push({ start, end, readings: () => [text.slice(start, end).replace(/\s+/, '')] });
	}
}
