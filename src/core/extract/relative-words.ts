import { WEEKDAYS } from './weekdays.ts';

/** Words that count days from another day. */
export interface Kind {
	kind: string;
	words: string;
	/** How many; of words with a number, how many for each. */
	days: number;
	/** Counts from the last date before, not from the day on which the text is written. */
	fromBefore?: true;
	/** Names a weekday alone: the last one or the next, as the words around tell, and none beside its own date. */
	alone?: true;
	/** Names a feast, by its group. */
	feast?: true;
}

const NUMBER = 'a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}';
const UNIT = 'days?|weeks?|fortnights?|months?';
const TIME = '(?:day|morning|afternoon|evening|night)';
const WEEKDAY = WEEKDAYS.join('|');
/** Newspapers and schools that bear the name of a day. */
const NO_TITLE =
	'(?!\\s+(?:times|express|telegraph|mirror|post|observer|dispatch|herald|star|school|mass|service|dinner|roast)\\b)';

/** Words that count days, in English, French and German. */
export const WESTERN: Kind[] = [
	{ kind: 'ago', words: `(?<number>${NUMBER}) (?<unit>${UNIT}) ago(?<exactly> to-?day)?`, days: -1 },
	{
		kind: 'vor',
		words:
			'vor (?<number>einem|einer|zwei|drei|vier|fünf|sechs|\\d{1,2}) (?<unit>tag(?:en)?|woche(?:n)?|monat(?:en)?)',
		days: -1
	},
	{
		kind: 'hence',
		words: `in (?<number>${NUMBER}) (?<unit>${UNIT})[’']? time|in (?<number>${NUMBER}) (?<unit>days|weeks)(?=[,.;])`,
		days: 1
	},
	{ kind: 'beforeLast', words: 'the day before yesterday|vorgestern|avant-hier', days: -2 },
	{ kind: 'last', words: 'yesterday|last night|hier|gestern', days: -1 },
	{ kind: 'later', words: `(?<number>${NUMBER}) (?<unit>${UNIT}) later`, days: 1, fromBefore: true },
	{
		kind: 'earlier',
		words: `(?<number>${NUMBER}) (?<unit>${UNIT}) (?:earlier|before|previously)(?=[,.;:]|\\s+(?:an?|the|he|she|we|they|it)\\b)`,
		days: -1,
		fromBefore: true
	},
	{
		kind: 'following',
		words: `the (?:next|following) ${TIME}|(?<=[.;:]\\s+)next ${TIME}|the day after(?=[,.;:])|le lendemain|am nächsten tage?`,
		days: 1,
		fromBefore: true
	},
	{
		kind: 'previous',
		words: `the ${TIME} before(?=[,.;:])|the previous ${TIME}|la veille`,
		days: -1,
		fromBefore: true
	},
	{
		kind: 'that',
		words: `(?:the |that )?same ${TIME}|that (?:day|night|morning|evening)`,
		days: 0,
		fromBefore: true
	},
	{
		kind: 'same',
		words: "to-?day|to-?night|this (?:morning|afternoon|evening)|aujourd[’']hui|heute",
		days: 0
	},
	{ kind: 'next', words: 'to-?morrow|demain|morgen(?=[,.;])', days: 1 },
	{ kind: 'afterNext', words: 'the day after to-?morrow|übermorgen|après-demain', days: 2 },
	// The heading of an entry: `Tuesday. Reached Sukchon at noon.`
	{
		kind: 'weekday',
		words: `(?<=(?:^|\\n|[.;] )\\s*)(?<weekday>${WEEKDAY})(?=[.:])`,
		days: 1,
		fromBefore: true
	},
	{
		kind: 'nextWeekday',
		words: `the following (?<weekday>${WEEKDAY})|the (?<weekday>${WEEKDAY}) (?:following|after)(?!\\s+the)`,
		days: 1,
		fromBefore: true
	},
	{
		kind: 'feastWeekday',
		words:
			'(?<palmSunday>palm sunday)|(?<goodFriday>good friday)|(?<easter>easter sunday)|(?<easterMonday>easter monday)|(?<whitSunday>whit sunday)',
		days: 0,
		feast: true
	},
	{
		kind: 'namedWeekday',
		words: `(?<!\\b(?:every|each|a|one|any) )(?:(?<coming>next|coming) |last )?(?<weekday>${WEEKDAY})(?!\\s+(?:next|of)\\b)${NO_TITLE}`,
		days: 1,
		alone: true
	},
	{
		kind: 'feast',
		words: `(?<christmasEve>christmas eve)|(?<christmas>christmas day|(?<=\\b(?:at|by|on|before|since|until|for|after) )christmas)|(?<boxingDay>boxing day)|(?<newYearsEve>new year[’']?s eve)|(?<newYearsDay>new year[’']?s day)`,
		days: 0,
		feast: true
	}
];

export const RUSSIAN: Kind[] = [
	{
		kind: 'russianAgo',
		words: '(?<number>два|две|три|четыре|пять|шесть|семь|десять|\\d{1,2}) (?:дня|дней|суток) (?:тому )?назад',
		days: -1
	},
	{ kind: 'russianWeek', words: 'неделю (?:тому )?назад', days: -7 },
	{ kind: 'russianBeforeLast', words: 'позавчера', days: -2 },
	{ kind: 'russianLast', words: 'вчера', days: -1 },
	{ kind: 'russianFollowing', words: 'на следующий день|на другой день|назавтра', days: 1, fromBefore: true },
	{ kind: 'russianPrevious', words: 'накануне', days: -1, fromBefore: true },
	{ kind: 'russianThat', words: 'в тот же день', days: 0, fromBefore: true },
	{ kind: 'russianSame', words: 'сегодня', days: 0 },
	{ kind: 'russianNext', words: 'завтра', days: 1 },
	{ kind: 'russianAfterNext', words: 'послезавтра', days: 2 }
];

/** Korean has words of its own for a number of days. */
const KOREAN_DAYS = '하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘';
const EAST_NUMBER = '[一二两兩三四五六七八九十]|\\d{1,2}';

/** The same in Korean, Chinese and Japanese, where words have no ends. */
export const EAST_ASIAN: Kind[] = [
	{ kind: 'koreanAgo', words: `(?<number>${KOREAN_DAYS})\\s?전(?!투|선|차|방)`, days: -1 },
	{ kind: 'koreanLater', words: `(?<number>${KOREAN_DAYS})\\s?(?:뒤|후)`, days: 1, fromBefore: true },
	{ kind: 'eastBeforeLast', words: '그저께|그제(?!야)|前天|一昨日', days: -2 },
	{ kind: 'eastAgo', words: `(?<number>${EAST_NUMBER})\\s?[日天]前`, days: -1 },
	{ kind: 'eastLast', words: '어제|昨(?:[日夜晚天晨朝]|(?=[已曾經经午]))', days: -1 },
	{ kind: 'eastFollowing', words: '이튿날|다음\\s?날|翌[日朝晨夜]|次日|第二天', days: 1, fromBefore: true },
	{ kind: 'eastPrevious', words: '전날|前日', days: -1, fromBefore: true },
	{ kind: 'eastSame', words: '오늘(?!날)|今[日夜晚天晨朝]|本[日朝夜](?!軍|本)', days: 0 },
	{ kind: 'eastNext', words: '내일|明[日晨晚天](?!治)', days: 1 },
	{
		kind: 'eastFeast',
		words: '(?<christmasEve>크리스마스\\s?이브)|(?<christmas>크리스마스)',
		days: 0,
		feast: true
	},
	{ kind: 'eastAfterNext', words: '모레|后天|後天|明後日', days: 2 }
];

/** Numbers in words, from one up; a Korean word is that of as many days. */
const COUNTS: readonly (readonly string[])[] = [
	['a', 'one', 'einem', 'einer', '하루', '一'],
	['two', 'zwei', 'два', 'две', '이틀', '二', '两', '兩'],
	['three', 'drei', 'три', '사흘', '三'],
	['four', 'vier', 'четыре', '나흘', '四'],
	['five', 'fünf', 'пять', '닷새', '五'],
	['six', 'sechs', 'шесть', '엿새', '六'],
	['seven', 'семь', '이레', '七'],
	['eight', '여드레', '八'],
	['nine', '아흐레', '九'],
	['ten', 'десять', '열흘', '十'],
	[],
	['twelve']
];

/** A number as the patterns match it. */
export function countOf(words: string): number {
	return Number(words) || COUNTS.findIndex((all) => all.includes(words.toLowerCase())) + 1;
}
