import type { FoundDate } from '../documents/dates.ts';
import type { Span } from '../types.ts';
import { Cues } from './cues.ts';
import { lastBefore } from './spans.ts';
import { wordSet } from './word-set.ts';
import type { Words } from './words.ts';

const NUMBER = 'two|three|four|five|six|seven|\\d{1,2}';
const TIME = '(?:day|morning|afternoon|evening|night)';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A date in a passage; `counts` tells of words that name none themselves, from which day they count. */
export interface PassageDate extends FoundDate {
	counts?: 'from-sent' | 'from-before';
}

/** Words that count days. */
const KINDS: { kind: string; words: string; days: number; fromBefore?: true }[] = [
	{ kind: 'ago', words: `(?<ago>${NUMBER}) days ago`, days: -1 },
	{ kind: 'beforeLast', words: 'the day before yesterday|позавчера', days: -2 },
	{ kind: 'last', words: 'yesterday|last night|вчера|hier|gestern', days: -1 },
	{ kind: 'later', words: `(?<later>${NUMBER}) days later`, days: 1, fromBefore: true },
	{
		kind: 'following',
		words: `the (?:next|following) ${TIME}|the day after(?=[,.;:])|на следующий день|на другой день|le lendemain|am nächsten tage?`,
		days: 1,
		fromBefore: true
	},
	{
		kind: 'previous',
		words: `the day before(?=[,.;:])|the previous ${TIME}|накануне|la veille`,
		days: -1,
		fromBefore: true
	},
	{ kind: 'that', words: `(?:the|that) same ${TIME}|that day|в тот же день`, days: 0, fromBefore: true },
	{
		kind: 'same',
		words: "today|tonight|this (?:morning|afternoon|evening)|сегодня|aujourd[’']hui|heute",
		days: 0
	},
	{ kind: 'next', words: 'tomorrow|завтра|demain', days: 1 },
	// The heading of an entry: `Tuesday. Reached Sukchon at noon.`
	{
		kind: 'weekday',
		words: `(?<=(?:^|\\n|[.;] )\\s*)(?<weekday>${WEEKDAYS.join('|')})(?=[.:])`,
		days: 1,
		fromBefore: true
	}
];
/** The same in Korean, Chinese and Japanese, where words have no ends. */
const EAST_ASIAN: typeof KINDS = [
	{ kind: 'eastLast', words: '어제|昨[日夜晚天晨朝]', days: -1 },
	{ kind: 'eastFollowing', words: '이튿날|다음\\s?날|翌[日朝晨夜]|次日', days: 1, fromBefore: true },
	{ kind: 'eastPrevious', words: '전날|前日', days: -1, fromBefore: true },
	{ kind: 'eastSame', words: '오늘(?!날)|今[日夜晚天晨朝]|本[日朝夜](?!軍|本)', days: 0 },
	{ kind: 'eastNext', words: '내일|明[日晨晚天](?!治)', days: 1 }
];
const ALL = [...KINDS, ...EAST_ASIAN];

const grouped = (kinds: typeof KINDS) =>
	kinds.map(({ kind, words }) => `(?<${kind}Words>${words.replaceAll(' ', '\\s+')})`).join('|');
const RELATIVE = new RegExp(
	`(?<![\\p{L}\\d])(?:${grouped(KINDS)})(?![\\p{L}\\d])|${grouped(EAST_ASIAN)}`,
	'giu'
);

/** Without one of these nothing counts days: the first group by itself, the others after a word of `LEADS`. */
const CUES = new Cues([
	[
		...WEEKDAYS,
		...wordSet(
			`yesterday today tonight tomorrow позавчера вчера сегодня завтра накануне hier demain lendemain gestern heute nächsten hui veille 昨 翌 次 今 本 明 前`
		)
	],
	wordSet('ago later'),
	['night'],
	wordSet('morning afternoon evening'),
	['day'],
	wordSet('after before'),
	['день'],
	['제'],
	['늘'],
	['날'],
	['일']
]);
const ALONE = 1;
const LEADS = new Cues([
	[],
	['days'],
	wordSet('last next following same previous'),
	wordSet('this next following same previous'),
	wordSet('next following that same previous'),
	['day'],
	wordSet('следующий другой же'),
	['어'],
	['오'],
	wordSet('튿 음 전'),
	['내']
]);
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven'];

const numberOf = (words: string) => Number(words) || NUMBERS.indexOf(words.toLowerCase()) + 2;

/** Whether a passage may have words that count days. */
export function countsDays({ length, hashes }: Words): boolean {
	for (let word = 0; word < length; word++) {
		const cues = CUES.of(hashes[word]!);
		if (cues & ALONE || (cues !== 0 && word > 0 && cues & LEADS.of(hashes[word - 1]!))) return true;
	}
	return false;
}

/**
 * `yesterday`, `this morning`, `the next day`, as the sender meant them.
 *
 * @param stated the dates of the stretch that say which day they are, in order: some words count from the one before them
 * @param sent the day from which the others count
 */
export function relativeDates(
	text: string,
	{ start, end }: Span,
	stated: FoundDate[],
	sent: string | undefined
): PassageDate[] {
	const found: PassageDate[] = [];
	for (const match of text.slice(start, end).matchAll(RELATIVE)) {
		const groups = match.groups!;
		const at = start + match.index;
		const { days, fromBefore } = ALL.find(({ kind }) => groups[`${kind}Words`] !== undefined)!;
		const base = fromBefore ? (dateBefore(at, stated, found) ?? sent) : sent;
		if (base?.length !== 'yyyy-mm-dd'.length) continue;
		const number = groups['ago'] ?? groups['later'];
		const counted = new Date(`${base}T00:00Z`);
		const shift = groups['weekday']
			? daysTo(groups['weekday'], counted)
			: days * (number === undefined ? 1 : numberOf(number));
		counted.setUTCDate(counted.getUTCDate() + shift);
		const edtf = counted.toISOString().slice(0, 10);
		const date = { start: at, end: at + match[0].length, text: match[0], edtf };
		found.push(
			fromBefore && shift === 0 ? date : { ...date, counts: fromBefore ? 'from-before' : 'from-sent' }
		);
	}
	return found;
}

/** The last date before an offset, be it stated or counted from another. */
function dateBefore(offset: number, stated: FoundDate[], found: FoundDate[]): string | undefined {
	const [one, other] = [lastBefore(stated, offset), found.at(-1)];
	const last = other && (!one || other.start > one.start) ? other : one;
	return last?.edtf?.split('/').at(-1);
}

/** How many days after a day the next such weekday is. */
function daysTo(weekday: string, from: Date): number {
	return ((WEEKDAYS.indexOf(weekday.toLowerCase()) - from.getUTCDay() + 6) % 7) + 1;
}
