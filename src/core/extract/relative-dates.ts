import { FULL_DATE, lastDay } from '../documents/calendar.ts';
import type { FoundDate } from '../documents/dates.ts';
import type { Span } from '../types.ts';
import { lastBefore } from './spans.ts';

const NUMBER = 'two|three|four|five|six|seven|\\d{1,2}';
const TIME = '(?:day|morning|afternoon|evening|night)';

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A date in a passage. */
export interface PassageDate extends FoundDate {
	/** Said by the way, of its sentence alone: yesterday, the same day. */
	passing?: true;
	/** Goes on from a date before it, and says nothing of what stands between: the next day. */
	onward?: true;
	/** Where the clause ends beyond which it says nothing: `the division, which left Osan on 3 May, took …`. */
	until?: number;
}

interface Kind {
	kind: string;
	words: string;
	days: number;
	fromBefore?: true;
}

/** Words that count days, in English, French and German. */
const WESTERN: Kind[] = [
	{ kind: 'ago', words: `(?<ago>${NUMBER}) days ago`, days: -1 },
	{ kind: 'beforeLast', words: 'the day before yesterday', days: -2 },
	{ kind: 'last', words: 'yesterday|last night|hier|gestern', days: -1 },
	{ kind: 'later', words: `(?<later>${NUMBER}) days later`, days: 1, fromBefore: true },
	{
		kind: 'following',
		words: `the (?:next|following) ${TIME}|the day after(?=[,.;:])|le lendemain|am nächsten tage?`,
		days: 1,
		fromBefore: true
	},
	{
		kind: 'previous',
		words: `the day before(?=[,.;:])|the previous ${TIME}|la veille`,
		days: -1,
		fromBefore: true
	},
	{ kind: 'that', words: `(?:the|that) same ${TIME}|that day`, days: 0, fromBefore: true },
	{
		kind: 'same',
		words: "today|tonight|this (?:morning|afternoon|evening)|aujourd[’']hui|heute",
		days: 0
	},
	{ kind: 'next', words: 'tomorrow|demain', days: 1 },
	// The heading of an entry: `Tuesday. Reached Sukchon at noon.`
	{
		kind: 'weekday',
		words: `(?<=(?:^|\\n|[.;] )\\s*)(?<weekday>${WEEKDAYS.join('|')})(?=[.:])`,
		days: 1,
		fromBefore: true
	}
];
const RUSSIAN: Kind[] = [
	{ kind: 'russianBeforeLast', words: 'позавчера', days: -2 },
	{ kind: 'russianLast', words: 'вчера', days: -1 },
	{ kind: 'russianFollowing', words: 'на следующий день|на другой день', days: 1, fromBefore: true },
	{ kind: 'russianPrevious', words: 'накануне', days: -1, fromBefore: true },
	{ kind: 'russianThat', words: 'в тот же день', days: 0, fromBefore: true },
	{ kind: 'russianSame', words: 'сегодня', days: 0 },
	{ kind: 'russianNext', words: 'завтра', days: 1 }
];
/** The same in Korean, Chinese and Japanese, where words have no ends. */
const EAST_ASIAN: Kind[] = [
	{ kind: 'eastLast', words: '어제|昨[日夜晚天晨朝]', days: -1 },
	{ kind: 'eastFollowing', words: '이튿날|다음\\s?날|翌[日朝晨夜]|次日', days: 1, fromBefore: true },
	{ kind: 'eastPrevious', words: '전날|前日', days: -1, fromBefore: true },
	{ kind: 'eastSame', words: '오늘(?!날)|今[日夜晚天晨朝]|本[日朝夜](?!軍|本)', days: 0 },
	{ kind: 'eastNext', words: '내일|明[日晨晚天](?!治)', days: 1 }
];
const ALL = [...WESTERN, ...RUSSIAN, ...EAST_ASIAN].map((kind) => ({ ...kind, group: groupOf(kind) }));

function groupOf({ kind }: Kind): string {
	return `${kind}Words`;
}

const grouped = (kinds: Kind[]) =>
	kinds.map((kind) => `(?<${groupOf(kind)}>${kind.words.replaceAll(' ', '\\s+')})`).join('|');
/** Ends of words are told faster among the letters of English. */
const IN_LATIN = new RegExp(`\\b(?:${grouped(WESTERN)})\\b`, 'gi');
const IN_OTHERS = new RegExp(`(?<!\\p{L})(?:${grouped(RUSSIAN)})(?!\\p{L})|${grouped(EAST_ASIAN)}`, 'giu');
const FIRST_CYRILLIC = 0x400;

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven'];

const numberOf = (words: string) => Number(words) || NUMBERS.indexOf(words.toLowerCase()) + 2;

/** As far as such words reach on either side of a cue: `the day before` before `yesterday`. */
const REACH = 32;

/** What the patterns match around cues, in order. */
function matchesAround(
	text: string,
	{ start, end }: Span,
	cues: number[]
): { match: RegExpExecArray; at: number }[] {
	const found: { match: RegExpExecArray; at: number }[] = [];
	let last = start;
	for (const cue of cues) {
		// A cue within what was read for the one before has been read with it.
		const from = Math.max(last, cue - REACH);
		const until = Math.min(end, cue + REACH);
		const pattern = text.charCodeAt(cue) < FIRST_CYRILLIC ? IN_LATIN : IN_OTHERS;
		for (const match of text.slice(from, until).matchAll(pattern)) {
			found.push({ match, at: from + match.index });
			last = from + match.index + match[0].length;
		}
	}
	return found;
}

/**
 * `yesterday`, `this morning`, `the next day`, as the sender meant them.
 *
 * @param cues where words stand that may count days
 * @param stated the dates of the stretch that say which day they are, in order: some words count from the one before them
 * @param sent the day from which the others count
 * @param earlier the last day that the text named before the passage
 */
export function relativeDates(
	text: string,
	passage: Span,
	cues: number[],
	stated: FoundDate[],
	sent: string | undefined,
	earlier: string | undefined
): PassageDate[] {
	const found: PassageDate[] = [];
	for (const { match, at } of matchesAround(text, passage, cues)) {
		const groups = match.groups!;
		const { days, fromBefore } = ALL.find(({ group }) => groups[group] !== undefined)!;
		const base = fromBefore ? (dateBefore(at, stated, found) ?? earlier ?? sent) : sent;
		if (base?.length !== FULL_DATE) continue;
		const number = groups['ago'] ?? groups['later'];
		const counted = new Date(`${base}T00:00Z`);
		const shift = groups['weekday']
			? daysTo(groups['weekday'], counted)
			: days * (number === undefined ? 1 : numberOf(number));
		counted.setUTCDate(counted.getUTCDate() + shift);
		const edtf = counted.toISOString().slice(0, 10);
		const date = { start: at, end: at + match[0].length, text: match[0], edtf };
		found.push({ ...date, ...(fromBefore && shift !== 0 ? { onward: true } : { passing: true }) });
	}
	return found;
}

/** The last date before an offset, be it stated or counted from another. */
function dateBefore(offset: number, stated: FoundDate[], found: FoundDate[]): string | undefined {
	const [one, other] = [lastBefore(stated, offset), found.at(-1)];
	const last = other && (!one || other.start > one.start) ? other : one;
	return last?.edtf && lastDay(last.edtf);
}

/** How many days after a day the next such weekday is. */
function daysTo(weekday: string, from: Date): number {
	return ((WEEKDAYS.indexOf(weekday.toLowerCase()) - from.getUTCDay() + 6) % 7) + 1;
}
