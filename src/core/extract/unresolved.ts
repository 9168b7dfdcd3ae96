import { afterSpaces } from '../documents/number-signs.ts';
import type { Passage, Span } from '../types.ts';
import { unitAt } from '../units.ts';
import { hashText } from './characters.ts';
import { Cues } from './cues.ts';
import { HYPHENED, SPACED } from './gaps.ts';
import { mayBeName } from './gloss.ts';
import { endsIn, lastWord } from './endings.ts';
import { SHIPS } from './persons.ts';
import { continuesList, isListed } from './place-lists.ts';
import {
	BEFORE_PLACE,
	isLed,
	NOT_PLACES,
	NOUN_FIRST,
	PEOPLE,
	RUSSIAN_BEFORE_PLACE,
	VILLAGE,
	WITH_NOUN
} from './place-positions.ts';
import { Cover, firstFrom, lastBefore } from './spans.ts';
import { wordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Capitals at the start of a sentence, or where all is in capitals, that begin no name. */
const FUNCTION_WORDS = wordSet(`
	a an the at in on by to from of near toward towards into around outside via through between beyond before behind against for with
	and or but is was are were had has have as he she it they we his her its their our this that these those
`);
const FUNCTION_HASHES = new Set([...FUNCTION_WORDS].map((word) => hashText(word)));
const FUNCTION_CUES = new Cues([FUNCTION_WORDS]);
const OPENING_BRACKET = 91;
/** What joins two names of a list is shorter. */
const LONGEST_JOINT = 40;
const AFTER_SIC = /^\s*\[sic\]/i;
const HILL = /Hill \d{2,4}(?!\d)/y;
const HILL_HASH = hashText('hill');
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const EMPHASIS = /[*_]$/;
const PAIR = /^\s*\[(\p{Lu}[\p{L}\p{Mn}'’ʻʼ-]{3,})\]/u;

/**
 * Finds names in place-like positions that the gazetteer does not know (`toward JJYON`), so that a curator sees what
 * it lacks. They are never guessed at.
 *
 * @param run the words of the passage
 * @param known spans of names, in order
 * @param taken all spans that are names already, were refused, or are sides of glosses
 * @returns in order, disjoint from `taken`
 */
export function findUnresolved(
	text: string,
	passage: Passage,
	run: Words,
	known: Span[],
	taken: Span[]
): Span[] {
	if (passage.section !== 'body') return [];
	const cover = new Cover(taken);
	const found: Span[] = [];
	let at = -1;
	for (const first of run.striking) {
		// Part of the name before.
		if (first <= at) continue;
		at = first;
		if (!isCapital(run, at) || isFunctionWord(run, at)) continue;
		while (
			at - first < 2 &&
			isJoined(run, at + 1) &&
			isCapital(run, at + 1) &&
			!isFunctionWord(run, at + 1) &&
			!isOtherLine(run, at + 1)
		)
			at++;
		// Parts after a hyphen belong to the name whatever their case: Hakchon-ri.
		while (at + 1 < run.length && run.joints[at + 1] === HYPHENED) at++;
		const span = { start: run.starts[first]!, end: run.ends[at]! };
		if (cover.meets(span)) continue;
		const last = found.at(-1);
		const continues = last !== undefined && continuesList(text, last, span);
		const led = isLed(run, first);
		if (continues || led || maySeemPlace(run, first, at, known))
			found.push(...asPlace(text, passage, span, known, { continues, led }));
	}
	const free = hills(text, passage, run).filter((hill) => !cover.meets(hill));
	return free.length > 0 ? [...found, ...free].sort((a, b) => a.start - b.start) : found;
}

/** `Hill 303`: heights that have no other name. */
function hills(text: string, passage: Passage, { striking, starts, hashes }: Words): Span[] {
	const found: Span[] = [];
	for (const word of striking) {
		if (hashes[word] !== HILL_HASH) continue;
		const start = starts[word]!;
		HILL.lastIndex = start;
		const match = HILL.exec(text);
		if (match && start + match[0].length <= passage.end) found.push({ start, end: start + match[0].length });
	}
	return found;
}

function isCapital({ nameLike, text, starts }: Words, word: number): boolean {
	if (nameLike[word] === 0) return false;
	const unit = unitAt(text, starts[word]!);
	return unit < 0x80 ? unit >= CAPITAL_A && unit <= CAPITAL_Z : /\p{Lu}/u.test(String.fromCharCode(unit));
}

function isFunctionWord({ hashes }: Words, word: number): boolean {
	const hash = hashes[word]!;
	return FUNCTION_CUES.of(hash) !== 0 && FUNCTION_HASHES.has(hash);
}

/** `Summary of Events\nSOLMA-RI`: on another line, and in capitals where the line before is not. */
function isOtherLine({ text, starts, ends }: Words, word: number): boolean {
	const between = text.slice(ends[word - 1], starts[word]);
	if (!between.includes('\n')) return false;
	const [before, after] = [word - 1, word].map((at) => text.slice(starts[at], ends[at]));
	return (before === before!.toUpperCase()) !== (after === after!.toUpperCase());
}

function isJoined({ length, joints }: Words, word: number): boolean {
	return word < length && (joints[word] === SPACED || joints[word] === HYPHENED);
}

/** Whether the words from `first` to `last` may stand as a place: a cheap test before what is asked of few. */
function maySeemPlace(run: Words, first: number, last: number, known: Span[]): boolean {
	const { text, starts, ends } = run;
	const start = starts[first]!;
	const end = ends[last]!;
	if (last > first) return true;
	if (text.charCodeAt(afterSpaces(text, end)) === OPENING_BRACKET) return true;
	const before = lastBefore(known, start);
	const after = firstFrom(known, end);
	return (
		(before !== undefined && start - before.end < LONGEST_JOINT) ||
		(after !== undefined && after.start - end < LONGEST_JOINT)
	);
}

const LEFT = endsIn('\\b(?:cleared|left|leaves|departed|quit|quitted)\\s+', 'i');

/** `from Myaogou to Andong`, `cleared Moji for Masan`: one end of a way, of which the other is known. */
function isEndOfWay(text: string, { start, end }: Span, known: Span[]): boolean {
	const after = firstFrom(known, end);
	if (after && /^\s+for\s+$/.test(text.slice(end, Math.min(after.start, end + LONGEST_JOINT))))
		return LEFT.test(text.slice(Math.max(0, start - 12), start));
	if (
		after &&
		after.start - end < LONGEST_JOINT &&
		/\bfrom\s+$/i.test(text.slice(Math.max(0, start - 8), start))
	)
		return /^\s+(?:to|through|via)\s+(?:the\s+)?$/i.test(text.slice(end, after.start));
	const before = lastBefore(known, start);
	if (!before || start - before.end >= LONGEST_JOINT) return false;
	return (
		/^\s+(?:to|via|through)\s+$/i.test(text.slice(before.end, start)) &&
		/\bfrom\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, before.start - 12), before.start))
	);
}

/** What was found out about a stretch already. */
interface Position {
	/** Whether it stands in a row with an unknown place. */
	continues: boolean;
	/** Whether the words before it may be those of `BEFORE_PLACE`. */
	led: boolean;
}

/**
 * The span as an unknown place, and the other side of its bracket; empty when it is none.
 */
function asPlace(
	text: string,
	passage: Passage,
	span: Span,
	known: Span[],
	{ continues, led }: Position
): Span[] {
	const name = text.slice(span.start, span.end).replace(/-\s+/g, '-');
	const before = text.slice(Math.max(passage.start, span.start - 60), span.start);
	const after = text.slice(span.end, Math.min(passage.end, span.end + 60));
	const pair = PAIR.exec(after);
	// `the ammunition ship Mount Katmai`
	if (WITH_NOUN.test(name) && SHIPS.has(lastWord(before)?.toLowerCase() ?? '')) return [];
	// Ships and titles are set in italics, places are not.
	if (EMPHASIS.test(before) && /^[*_]/.test(after)) return [];
	const stands =
		continues ||
		VILLAGE.test(name) ||
		isListed(text, span, known) ||
		(led &&
			// `OUTSIDE THE SWEPT CHANNEL`: where all is in capitals, an article stands before any noun.
			!/\bTHE\s+$/.test(before) &&
			// `Road to Morocco` is a film.
			!/(?<!^|[.!?]\s)\bRoad\s+to\s+$/.test(before) &&
			(BEFORE_PLACE.test(before) || RUSSIAN_BEFORE_PLACE.test(before))) ||
		isEndOfWay(text, span, known) ||
		AFTER_SIC.test(after) ||
		WITH_NOUN.test(name) ||
		(pair !== null && /\bto\s+$/.test(before));
	if (!stands) return [];
	const words = name.toLowerCase().split(/[\s-]+/);
	const keys = words.length > 1 && NOUN_FIRST.test(words[0]!) ? words.slice(1) : words;
	// Of a village “by” tells where: `a strip by Paegun-dong`.
	const lead = VILLAGE.test(name) ? before.replace(/\bby\s+$/i, '') : before;
	if (!mayBeName(name, lead) || keys.some((key) => NOT_PLACES.has(key))) return [];
	if (PEOPLE.test(keys[0]!) && /\bthe\s+$/i.test(before)) return [];
	if (!pair || !mayBeName(pair[1]!, '')) return [span];
	const start = span.end + pair[0].indexOf(pair[1]!);
	return [span, { start, end: start + pair[1]!.length }];
}
