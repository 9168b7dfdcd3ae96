import { isDigit } from '../documents/number-signs.ts';
import { fold } from '../names/fold.ts';
import type { Span } from '../types.ts';
import { unitAt } from '../units.ts';
import { bestByPlace, type Option } from './candidates.ts';
import { cutNames, type Suspect } from './cut-names.ts';
import { HYPHENED, SPACED, TOUCHING } from './gaps.ts';
import type { Prepared } from './prepare.ts';
import { Cover } from './spans.ts';
import type { Words } from './words.ts';

/** A word that scanning damaged, read as the name it must have been. */
export interface Misprint extends Span {
	options: Option[];
	/** The form that it was read as. */
	meant: string;
}

/** `lnchon`: no word of a language written in Latin letters starts so. */
const SMALL_L = /^l[bcdfghjkmnpqrstvwxz]/;
/** `SeouI`: a capital I after a small letter; `KlLCHU`, `lWON`: a small l among capitals. */
const INNER_CAPITAL = /\p{Ll}I|^(?:\p{Lu}+l)+\p{Lu}+$|^l\p{Lu}{2,}/u;
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
	[/l(?=\p{Lu})|(?<=\p{Lu}{2})l$/gu, 'I'],
	[/^l/g, 'I'],
	[/I/g, 'l'],
	[/rn/g, 'm'],
	[/vv/g, 'w']
];
const SHORTEST = 5;
/** With a digit among its letters it is damaged, if it is no number. */
const SHORTEST_MIXED = 4;
/** `R0K`: initials with a zero among them. */
const DAMAGED_INITIALS = /^[A-Z]+0[A-Z]+$/;
/** With a small l before a consonant a word is damaged, however short. */
const SHORTEST_SMALL_L = 4;
/** Two kinds of damage in one word are as many as can be told from a word that is no name. */
const MOST_KINDS = 2;
const [SMALL_L_UNIT, SMALL_N, SMALL_R, SMALL_V, CAPITAL_I, SMALL_A] = [108, 110, 114, 118, 73, 97];

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
export function findMisprints(run: Words, taken: Span[], { names, endings }: Prepared): Misprint[] {
	const found = suspects(run).concat(cutNames(run, names, endings));
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

/** Letters and digits without a space between, and letters where no word has them. */
function suspects(run: Words): Suspect[] {
	const { text, length, starts, ends, nameLike } = run;
	const found: Suspect[] = [];
	for (let at = 0; at < length; at++) {
		const first = at;
		const start = starts[at]!;
		while (continues(run, at + 1, at > first)) at++;
		const small = nameLike[first] === 0;
		const withL = unitAt(text, start) === SMALL_L_UNIT;
		// Nearly all words of nearly all texts end here.
		if (small && at === first && !withL) continue;
		const end = ends[at]!;
		const mixed = at > first || (!small && isDigit(text, start));
		if (end - start < (withL ? SHORTEST_SMALL_L : mixed ? SHORTEST_MIXED : SHORTEST)) {
			if (!mixed || !DAMAGED_INITIALS.test(text.slice(start, end))) continue;
		}
		if (!mixed && !small && !mayBeDamaged(text, start, end)) continue;
		const written = text.slice(start, end);
		const damaged = mixed
			? (at > first || DAMAGED_DIGIT.test(written[0]!)) && MIXED.test(written)
			: small
				? SMALL_L.test(written) || INNER_CAPITAL.test(written)
				: INNER_CAPITAL.test(written) || MADE_OF_TWO.test(written);
		if (damaged) found.push(suspect(start, end, written));
	}
	return found;
}

/** Apart from the loop above: a function made in it would cost memory for each word of a text. */
function suspect(start: number, end: number, written: string): Suspect {
	return { start, end, readings: () => readings(written) };
}

/** A cheap test before the patterns: rn or vv, or a capital I that is not the first letter. */
function mayBeDamaged(text: string, start: number, end: number): boolean {
	let before = unitAt(text, start);
	for (let at = start + 1; at < end; at++) {
		const unit = unitAt(text, at);
		if (
			unit === CAPITAL_I ||
			(unit === SMALL_L_UNIT && before < SMALL_A) ||
			(unit === SMALL_N && before === SMALL_R)
		)
			return true;
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
