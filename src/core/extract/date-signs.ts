import { MONTH_WORDS } from '../documents/calendar.ts';
import { ORDINAL_WORDS, PART_LINKS, PART_WORDS, WHOLE_WORDS } from '../documents/date-words.ts';
import { isDatingNumber, isDigit, isNumeral } from '../documents/number-signs.ts';
import { hashText } from './characters.ts';
import { Cues } from './cues.ts';
import { WEEKDAYS } from './weekdays.ts';
import { wordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Words without one of which nothing counts days, and those of which one must stand before it; none: by itself. */
const DAY_CUES: { words: Iterable<string>; after?: Iterable<string> }[] = [
	{
		words: [
			...WEEKDAYS,
			...wordSet(
				`yesterday today tonight tomorrow позавчера вчера сегодня завтра послезавтра назавтра накануне
				hier demain vorgestern übermorgen lendemain gestern heute nächsten hui veille christmas boxing 그제 모레 昨 翌 次 今 本 明 前 后 後`
			)
		]
	},
	{
		words: wordSet('ago later earlier before previously'),
		after: wordSet('day days week weeks fortnight month months')
	},
	{
		words: wordSet('tagen woche wochen monat monaten'),
		after: wordSet('einem einer zwei drei vier fünf sechs')
	},
	{ words: ['time'], after: wordSet('days weeks days’ weeks’') },
	{ words: wordSet('days weeks'), after: wordSet('two three four five six seven eight nine ten') },
	{ words: ['night'], after: wordSet('last next following same previous that to') },
	{ words: wordSet('morning afternoon evening'), after: wordSet('this next following same previous that') },
	{ words: ['day'], after: wordSet('next following that same previous to') },
	{ words: ['morrow'], after: ['to'] },
	{ words: wordSet('after before'), after: wordSet('day night morning afternoon evening') },
	{ words: wordSet('eve day'), after: wordSet('year years s') },
	{ words: ['день'], after: wordSet('следующий другой же') },
	{ words: ['назад'], after: wordSet('дня дней суток неделю тому') },
	{ words: ['스'], after: ['마'] },
	{ words: ['제'], after: wordSet('어 그') },
	{ words: ['께'], after: ['저'] },
	{ words: ['레'], after: ['모'] },
	{ words: ['天'], after: ['二'] },
	{ words: ['늘'], after: ['오'] },
	{ words: ['날'], after: wordSet('튿 음 전') },
	{ words: ['일'], after: ['내'] },
	{ words: wordSet('전 뒤 후'), after: wordSet('루 틀 흘 새 레') }
];
const ALONE = DAY_CUES.reduce((bits, { after }, group) => (after ? bits : bits | (1 << group)), 0);
const LEADS = new Cues(DAY_CUES.map(({ after }) => after ?? []));
/** Words that take a part of a month, what may stand between, and months: `late September`, `end of September`. */
const PART = 1 << DAY_CUES.length;
const LINK = PART << 1;
const MONTH = PART << 2;
/** `the eleventh`: a day in words. */
const ORDINAL = PART << 3;
/** Before `the` and such a day. */
const DAY_LEAD = PART << 4;
const DAYS = PART - 1;
const CUES = new Cues([
	...DAY_CUES.map(({ words }) => words),
	wordSet(`${PART_WORDS} ${WHOLE_WORDS}`),
	wordSet(PART_LINKS),
	MONTH_WORDS,
	ORDINAL_WORDS,
	wordSet('on by until since of from between to and')
]);

const THE = hashText('the');

/** What in a passage may be dates, by its words alone. */
export interface DateSigns {
	/** Where its numbers start, and words that take a part of a month. */
	numbers: number[];
	/** Where words stand that may count days. */
	days: number[];
}

/** Where the numbers of a passage start, also those in Chinese characters that may be of a date. */
function numbersOf({ text, starts, ends, striking }: Words): number[] {
	const found: number[] = [];
	for (const word of striking) {
		const start = starts[word]!;
		if (!isNumeral(text, start)) continue;
		if (!isDigit(text, start)) {
			const isInside = starts[word - 1] === start - 1 && isNumeral(text, start - 1);
			if (!isInside && isDatingNumber(text, start)) found.push(start);
			continue;
		}
		found.push(start);
		// `180600Z50`: more of them in one word.
		for (let at = start + 1; at < ends[word]!; at++)
			if (isDigit(text, at) && !isDigit(text, at - 1)) found.push(at);
	}
	return found;
}

/** Where the words start that say which part of a month is meant, or that it is meant at all; -1 when there are none. */
function beforeMonth({ starts, hashes }: Words, month: number): number {
	if (month === 0) return -1;
	const before = CUES.of(hashes[month - 1]!);
	if (before & PART) return starts[month - 1]!;
	const linked = month > 1 && (before & LINK) !== 0 && (CUES.of(hashes[month - 2]!) & PART) !== 0;
	return linked ? starts[month - 2]! : -1;
}

/** `on the seventh`, `the eleventh of February`; of most such words something is counted: `the second floor`. */
function isDay({ hashes, length }: Words, word: number): boolean {
	if (word === 0 || hashes[word - 1] !== THE) return false;
	if (word > 1 && CUES.of(hashes[word - 2]!) & DAY_LEAD) return true;
	return word + 1 < length && (CUES.of(hashes[word + 1]!) & (LINK | MONTH)) !== 0;
}

function countsDays({ hashes }: Words, word: number, cues: number): boolean {
	return (cues & ALONE) !== 0 || (word > 0 && (cues & LEADS.of(hashes[word - 1]!)) !== 0);
}

/** What in a passage may be dates. @param named whether it has mentions to be dated; without, only numbers are told */
export function dateSigns(run: Words, named: boolean): DateSigns {
	const numbers = numbersOf(run);
	const days: number[] = [];
	if (!named) return { numbers, days };
	const parts: number[] = [];
	for (let word = 0; word < run.length; word++) {
		const cues = CUES.of(run.hashes[word]!);
		if (cues === 0) continue;
		if (cues & ORDINAL && isDay(run, word)) parts.push(run.starts[word]!);
		const part = cues & MONTH ? beforeMonth(run, word) : -1;
		if (part >= 0) parts.push(part);
		if (cues & DAYS && countsDays(run, word, cues & DAYS)) days.push(run.starts[word]!);
	}
	return { numbers: parts.length > 0 ? [...numbers, ...parts].sort((a, b) => a - b) : numbers, days };
}
