import { matchesOf } from '../matches.ts';
import { firstNot } from '../search.ts';
import type { Span } from '../types.ts';
import { lastWord } from './endings.ts';
import { GIVEN_NAMES, KOREAN_SURNAMES, LOCATIVE, TITLES } from './persons.ts';
import { firstFrom, lastBefore } from './spans.ts';
import { wordSet } from './word-set.ts';

/** Two stretches that the text equates; `list` numbers the items of one aligned list, absent for a single pair. */
export interface GlossPair {
	outer: Span;
	inner: Span;
	/** Offset of the bracket, the same for all pairs of a list; of the second name where there is no bracket. */
	bracket: number;
	/** Joined by a slash or an “or”, or several in one bracket, which may be other places: only agreement makes it a gloss. */
	loose: boolean;
	/** The two names are a line of their own: a route, unless other such lines beside it are none. */
	line: boolean;
}

const BRACKET = /[([]([^()[\]]{2,200})[)\]]/g;
/** `in Russian translation:`, `thus in translation; in the original`, `now`, `Japanese:` before what the bracket equates. */
const LABEL =
	/^(?:(?:thus|so|as)\s+(?=in\s)|in\s[^:,]{3,60}:\s*|in\s+(?:the\s+)?(?:\p{L}+\s+)?(?:original|translation|text|telegram|document|source|cipher)[:;,]?\s+|[\p{L} ]{3,30}:\s+|(?:now|then|today|formerly|once|modern|present-day|also|alias|or|i\.e\.,?|that is,?|jap(?:anese|\.)?|russian|korean|chinese|also known as|also called|called|known as)\s+)+/iu;
/** `[Ch'ŏngju. – Trans.]`: who added it. */
const SIGNED = /[.,;]?\s*(?:[–—-]\s*)?\b(?:Trans|Transl|Tr|Ed|Eds)\.?$/;
const SEPARATOR = /\s*[,;]\s*|\s+(?:and|or)\s+/g;
const NAME = /^\p{Lu}[\p{L}\p{Mn}'’ʻʼ`-]*(?:[\s]\p{Lu}[\p{L}\p{Mn}'’ʻʼ`-]*){0,2}$/u;
/** What may stand between a name and its bracket, and between two names of a list. */
const GAP = /^["'”’]?\s{0,2}$/;
const LIST_GAP = /^\s*(?:,|,?\s+and|,?\s+or)\s+$/;

/** Words between two names of one place, without a bracket. */
const EQUATES =
	/^,?\s+(?:formerly|previously|originally|now|today|later|also (?:known as|called|spelled|written)|otherwise|better known as|known (?:today |now |then |also )?as|renamed|that is,?|i\.e\.,?|alias)\s+$/i;
const LOOSE = /^(?:\s?\/\s?|,?\s+or\s+)$/i;

/** A dash or a tab, or as many blanks as part columns. */
const DASH = /^(?:\s*(?:[-–—=]|\t)\s*| {3,})$/;
/** What may stand on a line before the first name; nothing before it is longer. */
const BEFORE_LINE = /(?:^|\n)[ \t]*(?:\(?\d{1,3}[.)]|[-*•])?[ \t]*$/;
const LINE_NUMBER = 16;

/** Longer than all of these words. */
const LONGEST_LINK = 60;

/** Capitalised words that stand in brackets after places and are no names of them. */
const NOT_NAMES = wordSet(`
	central map figure fig table note
	editor ed translator ibid see photo plate annex appendix reuters tass ap upi afp xinhua korean japanese chinese russian soviet
	american british january february march april may june july august september october november december monday tuesday
	wednesday thursday friday saturday sunday top secret the this that sic ibidem chapter part section republic
`);

/** The Nam is a river, and Nam a surname. */
const NATURE = /^(?:rivers?|mountains?|island|reservoir|bay|pass)$/;

const COMPASS = /^(north|south|east|west)+(ern|erly|ward|wards)?$/;

/** As far back as the word before a name can start. */
const NAME_REACH = 40;

/** Whether unknown words may be a place's name at all: capitalised, long enough, and of no person. */
export function mayBeName(words: string, before: string): boolean {
	if (!NAME.test(words) || words.replace(/[^\p{L}]/gu, '').length < 3) return false;
	// A press agency or a body by its initials.
	if (/^\p{Lu}{2,4}$/u.test(words)) return false;
	const keys = words.toLowerCase().split(/[\s-]+/);
	const previous = lastWord(before.slice(-NAME_REACH))?.toLowerCase() ?? '';
	return !(
		keys.some((key) => NOT_NAMES.has(key) || TITLES.has(key) || COMPASS.test(key)) ||
		(keys.length === 1 && KOREAN_SURNAMES.has(keys[0]!)) ||
		(keys.length > 1 &&
			!NATURE.test(keys.at(-1)!) &&
			(KOREAN_SURNAMES.has(keys[0]!) || GIVEN_NAMES.has(keys[0]!))) ||
		TITLES.has(previous) ||
		KOREAN_SURNAMES.has(previous) ||
		GIVEN_NAMES.has(previous)
	);
}

interface Item extends Span {
	known: boolean;
}

/** Splits what a bracket holds into its items; undefined when one of them is no name. */
function itemsOf(text: string, start: number, end: number, known: Span[]): Item[] | undefined {
	const label = LABEL.exec(text.slice(start, end));
	let at = start + (label?.[0].length ?? 0);
	end -= SIGNED.exec(text.slice(at, end))?.[0].length ?? 0;
	const items: Item[] = [];
	for (const part of text.slice(at, end).split(SEPARATOR)) {
		const trimmed = part.trim();
		const from = text.indexOf(trimmed, at);
		const span = { start: from, end: from + trimmed.length };
		at = span.end;
		const name = firstFrom(known, span.start);
		const isKnown = name?.start === span.start && name.end === span.end;
		if (!isKnown && !mayBeName(trimmed, '')) return undefined;
		items.push({ ...span, known: isKnown });
	}
	return items;
}

/** The known names that stand in a row before `end`, last first. */
function listBefore(text: string, end: number, known: Span[]): Span[] {
	const row: Span[] = [];
	let gap = GAP;
	for (let at = firstNot(known, (name) => name.end <= end) - 1; at >= 0; at--) {
		const name = known[at]!;
		if (!gap.test(text.slice(name.end, end))) break;
		row.push(name);
		end = name.start;
		gap = LIST_GAP;
	}
	return row;
}

/** As far back as what makes a word before a bracket a place. */
const UNKNOWN_REACH = 120;

/** An unknown name directly before a bracket, in a place-like position: after `toward`, or in a row with a known one. */
function unknownBefore(text: string, bracket: number, passage: Span, known: Span[]): Span | undefined {
	const from = Math.max(passage.start, bracket - UNKNOWN_REACH);
	const before = text.slice(from, bracket);
	const word = /(?<![\p{L}\d])(\p{Lu}[\p{L}\p{Mn}'’ʻʼ-]{2,})\s{0,2}$/u.exec(before);
	if (!word) return undefined;
	const start = from + word.index;
	const lead = before.slice(0, word.index);
	if (!mayBeName(word[1]!, lead)) return undefined;
	const last = lastBefore(known, start);
	const inRow =
		last !== undefined && /^[)\]]?\s*(?:,|,?\s+and|,?\s+or)\s+$/.test(text.slice(last.end, start));
	return inRow || LOCATIVE.test(lead) ? { start, end: start + word[1]!.length } : undefined;
}

/** A romanized name, and the characters that stand for it right behind: `Kosŏng 高城`. */
const ROMANIZED = /^[\p{Script=Latin}\p{Mn}’'ʻʼ` -]+$/u;
const IN_CHARACTERS = /^[\p{Script=Han}\p{Script=Hangul}]/u;

/** Names that words, a slash or a change of script between them equate: `Chemulpo, now Incheon`, `Taejon/Daejeon`, `Kosŏng 高城`. */
function links(text: string, known: Span[]): GlossPair[] {
	return known.slice(1).flatMap((inner, i) => {
		const outer = known[i]!;
		if (inner.start - outer.end > LONGEST_LINK) return [];
		const between = text.slice(outer.end, inner.start);
		const line = DASH.test(between) && isLine(text, outer, inner);
		const loose = line || LOOSE.test(between);
		const equal =
			loose || isEquated(text, outer, between) || (between === ' ' && inCharacters(text, outer, inner));
		return equal ? [{ outer, inner, bracket: inner.start, loose, line }] : [];
	});
}

/** `Yesterday Osan, today Suwon` tells of two days. */
const DAYS = /\b(?:yesterday|to-?morrow)\b/i;

function isEquated(text: string, outer: Span, between: string): boolean {
	if (!EQUATES.test(between)) return false;
	return (
		!/today/i.test(between) || !DAYS.test(text.slice(Math.max(0, outer.start - LONGEST_LINK), outer.start))
	);
}

/** Whether two names fill a line, but for a number before them: `3. Sinanju - Sinansiu`. */
function isLine(text: string, outer: Span, inner: Span): boolean {
	const before = text.slice(Math.max(0, outer.start - LINE_NUMBER), outer.start);
	return (
		BEFORE_LINE.test(before) && /^[.;,]?[ \t]*(?:\n|$)/.test(text.slice(inner.end, inner.end + LINE_NUMBER))
	);
}

function inCharacters(text: string, outer: Span, inner: Span): boolean {
	return IN_CHARACTERS.test(text.charAt(inner.start)) && ROMANIZED.test(text.slice(outer.start, outer.end));
}

/**
 * Finds what a passage equates: X (Y), X [Y], two lists item by item (`A, B, C [in Russian: a, b, c]`), and
 * X/Y, X, now Y, or a romanized name and its characters.
 *
 * At least one side of a pair is a known name; the other may be unknown. Whether the two agree is not asked here.
 *
 * @param known the known names of the passage, in order, disjoint
 * @returns pairs in order of the text
 */
export function findGlosses(text: string, passage: Span, known: Span[]): GlossPair[] {
	if (known.length === 0) return [];
	const pairs: GlossPair[] = [];
	const written = text.slice(passage.start, passage.end);
	const hasBrackets = written.includes('(') || written.includes('[');
	for (const match of hasBrackets ? matchesOf(written, BRACKET) : []) {
		const bracket = passage.start + match.index;
		const items = itemsOf(text, bracket + 1, bracket + match[0].length - 1, known);
		if (!items) continue;
		const row = listBefore(text, bracket, known).toReversed();
		if (items.length > 1) {
			const listed = row.length === items.length;
			const pair = (outer: Span, inner: Item) => ({ outer, inner, bracket, loose: !listed, line: false });
			if (listed) pairs.push(...items.map((inner, i) => pair(row[i]!, inner)));
			// `Haeju (Kaishū; 海州)`: other names of the one place, if they agree with it.
			else if (row.length > 0)
				pairs.push(...items.filter(({ known }) => known).map((inner) => pair(row.at(-1)!, inner)));
			continue;
		}
		const [inner] = items as [Item];
		const outer = row.at(-1) ?? (inner.known ? unknownBefore(text, bracket, passage, known) : undefined);
		if (outer) pairs.push({ outer, inner, bracket, loose: false, line: false });
	}
	return [...pairs, ...links(text, known)].sort((a, b) => a.inner.start - b.inner.start);
}
