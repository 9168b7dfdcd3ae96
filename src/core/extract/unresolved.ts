import type { Passage, Span } from '../types.ts';
import { hashText } from './characters.ts';
import { Cues } from './cues.ts';
import { endsIn } from './endings.ts';
import { mayBeName } from './gloss.ts';
import { Cover, firstFrom, lastBefore } from './spans.ts';
import { wordSet } from './word-set.ts';
import { HYPHENED, SPACED, type Words } from './words.ts';

const COMPASS = '(?:north|south|east|west)(?:[ -]?(?:east|west))?';
/** What stands directly before a place, and before nothing else that has a name without a title. */
const BEFORE = endsIn(
	'(?<![\\p{L}])(?:towards?|near|at|beyond|via|' +
		'by way of|as far as|against|occupied|recaptured|captured|seized|evacuated|liberated|abandoned|reached|entered|' +
		'(?:reported|came|comes|back|retreat|retreated|withdrew|telegraphed) from|' +
		'(?:marched|moved|advanced|withdrew|retreated|fell back|came|returned|driven|road|railway|trains?) to|' +
		'(?:advanced?|marche?d?|attack(?:ed)?) on|' +
		`(?:area|region|vicinity|direction|suburbs|outskirts|town|city|village|port|island|station|hamlet|${COMPASS}) of|` +
		'(?:km|kilometers|kilometres|miles|versts|li) from)\\s+(?:the\\s+)?',
	'iu'
);
const RUSSIAN_BEFORE = endsIn(
	'(?<!\\p{L})(?:в направлении|в районе|южнее|севернее|западнее|восточнее|под|близ|около|из)\\s+',
	'iu'
);
/** The last words of these: the first group by itself, each other after a word of the same group of `LEADS_BEFORE`. */
const LEADS = new Cues([
	wordSet(`
		toward towards near at beyond via against occupied recaptured captured seized evacuated liberated abandoned reached entered
		направлении районе южнее севернее западнее восточнее под близ около из
	`),
	['of'],
	['from'],
	['to'],
	['on'],
	['as']
]);
const ALONE = 1;
const LEADS_BEFORE = new Cues([
	[],
	wordSet(`
		way area region vicinity direction suburbs outskirts town city village port island station hamlet north south east west
		northeast northwest southeast southwest
	`),
	wordSet(`
		reported came comes back retreat retreated withdrew telegraphed km kilometers kilometres miles versts li
	`),
	wordSet('marched moved advanced withdrew retreated back came returned driven road railway train trains'),
	wordSet('advance advanced march marched attack attacked'),
	['far']
]);
const THE_HASH = hashText('the');
const OPENS_BRACKET = /\s*\[/y;
/** What joins two names of a list is shorter. */
const LONGEST_JOINT = 40;
const AFTER_SIC = /^\s*\[sic\]/i;
/** `Hakchon-ri`, `Chiam-ni`: no person is called so. */
const VILLAGE = /-(?:ri|ni|dong|myon|gun|po|do|ryong)$/i;
const NOUN = /\p{L} (?:River|Mountains?|Island|Reservoir|Pass|Bay|Strait|Peninsula|Airfield)$/u;
const HILL = /Hill \d{2,4}(?!\d)/y;
const HILL_HASH = hashText('hill');
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const LIST_COMMA = /^,\s+$/;
const LIST_NEXT = /^(?:,\s+|,?\s+and\s+)$/;
const PAIR = /^\s*\[(\p{Lu}[\p{L}\p{Mn}'’ʻʼ-]{3,})\]/u;

/** Capitalised words that stand where places stand, in orders and reports. */
const NOT_PLACES = wordSet(`
	evening morning night dawn dusk noon midnight christmas easter new headquarters division corps army regiment battalion brigade
	company platoon supply staff front command government council cabinet parliament congress embassy legation ministry party
	politburo committee assembly school church hospital university academy college general minister chaplain god heaven earth
	home base camp point position line hill height phase annex appendix paragraph article section table figure page
	security foreign central united allied american british chinese korean russian soviet japanese him her them us
	once first last least present times war peace work rest sea this that these those what which where all both each some any
	other another its his our their your my one two three four five six seven eight nine ten monday tuesday wednesday
	thursday friday saturday sunday
`);

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
	for (let at = 0; at < run.length; at++) {
		const first = at;
		if (!isCapital(run, at)) continue;
		while (at - first < 2 && isJoined(run, at + 1) && isCapital(run, at + 1)) at++;
		// Parts after a hyphen belong to the name whatever their case: Hakchon-ri.
		while (at + 1 < run.length && run.joints[at + 1] === HYPHENED) at++;
		const span = { start: run.starts[first]!, end: run.ends[at]! };
		if (cover.meets(span)) continue;
		const last = found.at(-1);
		const continues = last !== undefined && LIST_NEXT.test(text.slice(last.end, span.start));
		if (continues || maySeemPlace(run, first, at, known))
			found.push(...asPlace(text, passage, span, known, continues));
	}
	const free = hills(text, passage, run).filter((hill) => !cover.meets(hill));
	return free.length > 0 ? [...found, ...free].sort((a, b) => a.start - b.start) : found;
}

/** `Hill 303`: heights that have no other name. */
function hills(text: string, passage: Passage, { length, starts, hashes }: Words): Span[] {
	const found: Span[] = [];
	for (let word = 0; word < length; word++) {
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
	const unit = text.charCodeAt(starts[word]!);
	return unit < 0x80 ? unit >= CAPITAL_A && unit <= CAPITAL_Z : /\p{Lu}/u.test(String.fromCharCode(unit));
}

function isJoined({ length, joints }: Words, word: number): boolean {
	return word < length && (joints[word] === SPACED || joints[word] === HYPHENED);
}

/** Whether the words from `first` to `last` may stand as a place: a cheap test before what is asked of few. */
function maySeemPlace(run: Words, first: number, last: number, known: Span[]): boolean {
	const { text, starts, ends } = run;
	const start = starts[first]!;
	const end = ends[last]!;
	if (last > first || isLed(run, first)) return true;
	OPENS_BRACKET.lastIndex = end;
	if (OPENS_BRACKET.test(text)) return true;
	const before = lastBefore(known, start);
	const after = firstFrom(known, end);
	return (
		(before !== undefined && start - before.end < LONGEST_JOINT) ||
		(after !== undefined && after.start - end < LONGEST_JOINT)
	);
}

/** Whether the words before a word, but for an article, may be those of `BEFORE`. */
function isLed({ hashes }: Words, word: number): boolean {
	const lead = word > 0 && hashes[word - 1] === THE_HASH ? word - 2 : word - 1;
	if (lead < 0) return false;
	const leads = LEADS.of(hashes[lead]!);
	return (leads & ALONE) !== 0 || (lead > 0 && (leads & LEADS_BEFORE.of(hashes[lead - 1]!)) !== 0);
}

/**
 * The span as an unknown place, and the other side of its bracket; empty when it is none.
 *
 * @param continues whether it stands in a row with an unknown place
 */
function asPlace(text: string, passage: Passage, span: Span, known: Span[], continues: boolean): Span[] {
	const name = text.slice(span.start, span.end);
	const before = text.slice(Math.max(passage.start, span.start - 60), span.start);
	const after = text.slice(span.end, Math.min(passage.end, span.end + 60));
	const pair = PAIR.exec(after);
	const stands =
		continues ||
		VILLAGE.test(name) ||
		isListed(text, span, known) ||
		BEFORE.test(before) ||
		RUSSIAN_BEFORE.test(before) ||
		AFTER_SIC.test(after) ||
		NOUN.test(name) ||
		(pair !== null && /\bto\s+$/.test(before));
	if (!stands) return [];
	const keys = name.toLowerCase().split(/[\s-]+/);
	if (!mayBeName(name, before) || keys.some((key) => NOT_PLACES.has(key))) return [];
	if (!pair || !mayBeName(pair[1]!, '')) return [span];
	const start = span.end + pair[0].indexOf(pair[1]!);
	return [span, { start, end: start + pair[1]!.length }];
}

/**
 * Between two known names of a list, after `from` and a known name and `to`, in `between` and a known name, or after a
 * known name in a place-like position and `and`.
 */
function isListed(text: string, span: Span, known: Span[]): boolean {
	const last = lastBefore(known, span.start);
	const next = firstFrom(known, span.end);
	const gapBefore = last && text.slice(last.end, span.start);
	const gapAfter = next && text.slice(span.end, next.start);
	if (
		gapBefore &&
		/^\s+and\s+$/.test(gapBefore) &&
		BEFORE.test(text.slice(Math.max(0, last.start - 60), last.start))
	) {
		return true;
	}
	if (gapBefore && gapAfter && LIST_COMMA.test(gapBefore) && LIST_NEXT.test(gapAfter)) return true;
	if (
		gapBefore &&
		/^\s+to\s+$/.test(gapBefore) &&
		/\bfrom\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, last.start - 20), last.start))
	) {
		return true;
	}
	return (
		gapAfter !== undefined &&
		/^\s+and\s+$/.test(gapAfter) &&
		/\bbetween\s+$/i.test(text.slice(Math.max(0, span.start - 20), span.start))
	);
}
