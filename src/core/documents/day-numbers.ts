import { day, nearestDay, nearestDays, type DatePattern } from './date-readings.ts';
import { AFTER_THE, IN_CAPITALS, SEPARATED, TIME_GROUP } from './number-signs.ts';

/** `DTG 282350I`, `OPSUM 260001I TO 262400I`, `not later than 130430`: day, time and mostly zone without the month. */
const groupOfDay: DatePattern = {
	needs: TIME_GROUP,
	at: 'number',
	pattern:
		/(?<![\w.,/-])(?<day>[0-3]\d)(?:[01]\d|2[0-4])[0-5]\d[A-Z](?:\s*(?:to|TO|-|–)\s*(?<to>[0-3]\d)(?:[01]\d|2[0-4])[0-5]\d[A-Z])?(?![A-Za-z\d])|(?<=\b(?:at|by|until|than|from|NLT|AT|BY|UNTIL|THAN|FROM)\s)(?<bare>0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?=\s*(?:[.,;)]|$|\n|hours\b|hrs\b)|\s+(?:by|to|until|and)\s)/y,
	read: ({ day: from, to, bare }, _, last) => nearestDays(last, (from ?? bare)!, to)
};

/** `night 26/27`: the days that a night parts. */
const nightBetween: DatePattern = {
	needs: SEPARATED,
	at: 'number',
	pattern:
		/(?<=\bnights?\s+(?:of\s+)?(?:the\s+)?)(?<day>\d{1,2})(?:st|nd|rd|th)?\s?\/\s?(?<to>\d{1,2})(?:st|nd|rd|th)?(?![\d/.])(?!\s+\p{L}{3,9}\.?\s+\d)/iuy,
	read: ({ day: from, to }, _, last) => nearestDays(last, from!, to)
};

/** Words before the number of a day: `on the 8th`, `the night of the 18th`, `by 5th`. */
const LEAD =
	'(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom|[Ff]or|[Ss]ince|[Bb]etween|' +
	'(?:[Nn]ight|[Ee]vening|[Mm]orning|[Aa]fternoon|[Nn]oon|[Mm]idnight|[Dd]awn|[Dd]ay|[Cc]lose|[Ee]nd)\\s+of)';
const SUFFIX = '(?:st|nd|rd|th|d)\\b';
/** What such a number may count instead: `on the 8th Army’s front`, `by the 1st of the year`. */
const COUNTED =
	'(?!\\s+(?:(?:to|until|and)\\s+(?:the\\s+)?\\d|of\\b|\\p{Lu}|army|corps|division|regiment|brigade|battalion|parallel|floor|time|day|century|anniversary))';

/** `on the 8th`, `on 8th`, `Night of the 18th`, `on the 24th-25th`, `21st.` as the heading of an entry. */
const ordinal: DatePattern = {
	needs: AFTER_THE,
	at: 'words',
	pattern: new RegExp(
		`(?:\\b${LEAD}\\s+|\\(i\\.e\\.\\s+)(?:the\\s+)?(?<day>\\d{1,2})${SUFFIX}` +
			`(?:(?:\\s?[-–/]\\s?|\\s+(?:to|until|and)\\s+(?:the\\s+)?)(?<to>\\d{1,2})${SUFFIX})?${COUNTED}` +
			'|(?<=(?:\\n|[.;]\\s)\\s*)(?<entry>\\d{1,2})(?:st|nd|rd|th)(?=[.:]\\s)',
		'gu'
	),
	read: ({ day: from, to, entry }, _, last) => nearestDays(last, (from ?? entry)!, to)
};

/** `ON THE 17TH`, where a text is all capitals and a number may as well be that of a unit. */
const ordinalInCapitals: DatePattern = {
	needs: IN_CAPITALS,
	at: 'words',
	pattern:
		/\b(?:ON|BY|UNTIL|FROM|SINCE|(?:NIGHT|EVENING|MORNING|AFTERNOON|DAWN|DAY|CLOSE|END)\s+OF)\s+(?:THE\s+)?(?<day>\d{1,2})(?:ST|ND|RD|TH)\b(?!\s+(?:OF|ARMY|CORPS|DIV|REGT|INF|BN|BRIG|BDE|CAV|MAR|MARINES?|FA|TK|TANK|ROK|NK|CCF|ABN|FTR|TROOP|PARALLEL|FLOOR|DAY|CENTURY)(?:\b|ISION|IMENT|ANTRY|ADE|ALRY|ALION))/g,
	read: ({ day: number }, _, last) => nearestDay(Number(number), last)
};

/** `the 14th inst.`, `28th ult.`: of this month, of the last one. */
const instant: DatePattern = {
	needs: AFTER_THE,
	at: 'number',
	pattern: /(?<!\w)(?<day>\d{1,2})(?:st|nd|rd|th)\s+(?:inst(?:ant)?|(?<last>ult(?:imo)?))\b\.?/y,
	read: ({ day: number, last: ultimo }, style, last) => {
		const [year, month] = (style.day ?? last ?? '').split('-').map(Number);
		if (!year || !month) return undefined;
		const of = new Date(Date.UTC(year, month - 1 - (ultimo ? 1 : 0), 1));
		return day(of.getUTCFullYear(), of.getUTCMonth() + 1, Number(number));
	}
};

/** `к исходу 23-го`, `в ночь на 20-е`; of a corps or a regiment it is the number. */
const russianOrdinal: DatePattern = {
	needs: AFTER_THE,
	at: 'number',
	pattern:
		/(?<![\d.,-])(?<day>\d{1,2})-(?:го|(?<=(?<!\p{L})(?:на|по)\s\d{1,2}-)е|(?<=(?<!\p{L})к\s\d{1,2}-)му)(?!\p{L})(?!\s+(?:\p{Lu}|арм|корпус|полк|дивиз|бригад|батальон|отдел|управлен|класс|ранг|год|век))/uy,
	read: ({ day: number }, _, last) => nearestDay(Number(number), last)
};

/** Ways of writing a day by its number alone: the one that lies nearest to the date before. */
export const DAY_NUMBERS: DatePattern[] = [
	groupOfDay,
	nightBetween,
	instant,
	ordinal,
	ordinalInCapitals,
	russianOrdinal
];
