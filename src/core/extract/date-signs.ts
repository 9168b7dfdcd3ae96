import { MONTH_WORDS } from '../documents/calendar.ts';
import { PART_LINKS, PART_WORDS } from '../documents/month-parts.ts';
import { isDatingNumber, isDigit, isNumeral } from '../documents/number-signs.ts';
import { Cues } from './cues.ts';
import { WEEKDAYS } from './relative-dates.ts';
import { wordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Without one of these nothing counts days: the first group by itself, the others after a word of `LEADS`. */
const DAY_CUES = [
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
];
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
/** Words that take a part of a month, what may stand between, and months: `late September`, `end of September`. */
const PART = 1 << DAY_CUES.length;
const LINK = PART << 1;
const MONTH = PART << 2;
const DAYS = PART - 1;
const CUES = new Cues([...DAY_CUES, wordSet(PART_WORDS), wordSet(PART_LINKS), MONTH_WORDS]);

/** What in a passage may be dates, by its words alone. */
export interface DateSigns {
	/** Where its numbers start, and words that take a part of a month. */
	numbers: number[];
	/** Where words stand that may count days. */
	days: number[];
}

/** Where the numbers of a passage start, also those in Chinese characters that may be of a date. */
function numbersOf({ text, length, starts, ends, nameLike }: Words): number[] {
	const found: number[] = [];
	for (let word = 0; word < length; word++) {
		if (nameLike[word] === 0) continue;
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

function isPart({ length, hashes }: Words, word: number): boolean {
	const next = word + 1 < length ? CUES.of(hashes[word + 1]!) : 0;
	if (next & MONTH) return true;
	return (next & LINK) !== 0 && word + 2 < length && (CUES.of(hashes[word + 2]!) & MONTH) !== 0;
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
		if (cues & PART && isPart(run, word)) parts.push(run.starts[word]!);
		if (cues & DAYS && countsDays(run, word, cues & DAYS)) days.push(run.starts[word]!);
	}
	return { numbers: parts.length > 0 ? [...numbers, ...parts].sort((a, b) => a - b) : numbers, days };
}
