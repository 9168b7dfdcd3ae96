import { fold } from '../names/fold.ts';
import type { Span } from '../types.ts';
import { bestByPlace, type Option } from './candidates.ts';
import type { Prepared } from './prepare.ts';
import { Cover } from './spans.ts';
import { TOUCHING, type Words } from './words.ts';

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
const MIXED = /^(?=.*\p{L})[\p{L}01'’]+$/u;

/** What scanners take for one another; each pair is tried both at single spots and everywhere. */
const CONFUSED: [read: RegExp, meant: string][] = [
	[/1/g, 'l'],
	[/1/g, 'I'],
	[/0/g, 'o'],
	[/^l/g, 'I'],
	[/I/g, 'l']
];
const SHORTEST = 5;
/** Two kinds of damage in one word are as many as can be told from a word that is no name. */
const MOST_KINDS = 2;

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
 * letter is read as the one that it is commonly taken for. Only usual forms count, so that damage is not piled on a rare spelling.
 *
 * @param run the words of the passage
 * @param taken spans that are names already, or were refused
 */
export function findMisprints(text: string, run: Words, taken: Span[], prepared: Prepared): Misprint[] {
	const found = suspects(text, run);
	if (found.length === 0) return [];
	const cover = new Cover(taken);
	return found.flatMap((span) => {
		if (cover.meets(span)) return [];
		for (const meant of readings(text.slice(span.start, span.end))) {
			const forms = prepared.names.formsOf(fold(meant)).filter(({ value }) => value.rank === 0);
			if (forms.length === 0) continue;
			const options = forms.map(({ value }): Option => ({ ...value, agreement: 'compatible' }));
			return [{ ...span, meant, options: bestByPlace(options) }];
		}
		return [];
	});
}

/** Stretches that look damaged: letters and digits without a space between, and letters where no word has them. */
function suspects(text: string, run: Words): Span[] {
	const found: Span[] = [];
	for (let at = 0; at < run.length; at++) {
		const first = at;
		const start = run.starts[at]!;
		while (at + 1 < run.length && run.starts[at + 1] === run.ends[at] && run.joints[at + 1] !== TOUCHING)
			at++;
		const end = run.ends[at]!;
		if (end - start < SHORTEST) continue;
		const small = run.nameLike[first] === 0;
		if (small && at === first && text[start] !== 'l') continue;
		const written = text.slice(start, end);
		const mixed = at > first || DAMAGED_DIGIT.test(written[0]!);
		if (mixed ? MIXED.test(written) : small ? SMALL_L.test(written) : INNER_CAPITAL.test(written))
			found.push({ start, end });
	}
	return found;
}
