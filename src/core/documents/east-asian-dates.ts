import { edtfDay } from './calendar.ts';
import { NUMBER, numberOf } from './chinese-numbers.ts';
import { day, nearestDay, tenDays, yearOf, type DatePattern } from './date-readings.ts';
import { CHINESE_DIGITS, DAY_SIGN, MONTH_SIGN, YEAR_FIRST } from './number-signs.ts';

/** Eras by which years were counted, and the year of the common era before their first. */
const ERAS: Record<string, number> = {
	昭和: 1925,
	大正: 1911,
	明治: 1867,
	光武: 1896,
	隆熙: 1906,
	民國: 1911,
	民国: 1911,
	主體: 1911,
	주체: 1911,
	檀紀: -2333,
	檀君紀元: -2333,
	단기: -2333
};
/** An alternative rather than an option: what is empty may not be optional. */
const ERA = `(?:(?<=(?<era>${Object.keys(ERAS).join('|')})\\s?)|)`;
/** No part of a number, for a class of a pattern. */
const NUMERALS = `\\d${CHINESE_DIGITS}`;
const BEFORE = `(?<![${NUMERALS}])`;
const MONTH = `(?<month>${NUMBER})\\s?[월月]`;
/** Korean papers of 1948 to 1961 count from Tangun, mostly without saying so: 4283 is 1950. */
const TANGUN = 2333;
const TANGUN_YEARS = [4200, 4399] as const;
const LEAST_YEAR = 1000;
/** The first, second and last ten days of a month. */
const TENS: Record<string, number> = { 상: 0, 초: 0, 上: 0, 初: 0, 중: 1, 中: 1, 하: 2, 下: 2 };

/** The year of the common era; undefined for two digits without an era. */
function commonYear(written: string, era: string | undefined): number | undefined {
	const number = numberOf(written);
	if (era !== undefined) return number + ERAS[era]!;
	if (number >= TANGUN_YEARS[0] && number <= TANGUN_YEARS[1]) return number - TANGUN;
	return number >= LEAST_YEAR ? number : undefined;
}

const YEAR = `${BEFORE}${ERA}(?<year>${NUMBER})\\s?[년年]`;
const YEARS = new RegExp(YEAR, 'g');

/** The first year that a text names as Korean, Chinese and Japanese papers write it; undefined where there is none. */
export function eastAsianYear(text: string): number | undefined {
	// `那一年` counts no years.
	for (const { groups } of text.matchAll(YEARS)) {
		const year = commonYear(groups!['year']!, groups!['era']);
		if (year !== undefined) return year;
	}
	return undefined;
}

/** `1950년 9월 26일`, `一九五〇年九月二十六日`, `昭和十二年六月七日`, `檀紀 4283年 9月` */
const withYear: DatePattern = {
	needs: YEAR_FIRST,
	at: 'number',
	pattern: new RegExp(
		`${YEAR}\\s?${MONTH}(?:\\s?(?<part>[상중하上中下])[순旬]|\\s?(?<from>${NUMBER})\\s?[일日])?`,
		'y'
	),
	read: ({ year: written, era, month, from, part }) => {
		const year = commonYear(written!, era);
		if (year === undefined) return undefined;
		const number = numberOf(month!);
		if (part) return tenDays(year, number, TENS[part]!);
		return from ? day(year, number, numberOf(from)) : { edtf: edtfDay(year, number, 1).slice(0, 7) };
	}
};

/** `3월 16일`, `十月二十五日`, `7월 하순`: without the year. */
const withMonth: DatePattern = {
	needs: MONTH_SIGN,
	at: 'number',
	pattern: new RegExp(
		`(?<![${NUMERALS}년年]\\s?)${MONTH}(?:\\s?(?<part>[상중하上中下])[순旬]|\\s?(?<from>${NUMBER})\\s?[일日])`,
		'y'
	),
	read: ({ month, from, part }, style, last) => {
		const number = numberOf(month!);
		const first = from === undefined ? 1 + 10 * TENS[part!]! : numberOf(from);
		const year = yearOf(style, last, number, first);
		if (year === undefined) return undefined;
		return from === undefined ? tenDays(year, number, TENS[part!]!) : day(year, number, first);
	}
};

/** What follows a day, and no number of days: `10일에`, `三十日拂晓`. */
const WHEN =
	'(?=\\s?(?:[电電発發訊讯晨晚夜午拂黄黃昼晝朝夕凌清上下至到於在に、，,。]|以前|에|부터|까지|밤|새벽|아침|오전|오후|저녁|낮|경|현재))';

/** What stands before a day whatever follows it: `于六日解放`, `。十五日仁川に上陸`, `지난 14일`. */
const LED = '(?<=^|[于於自至从從。！？、，,\\n【]\\s?|(?:지난|오는|이달|동월)\\s?)';
/** Of days that are counted, or of Japan: `三日間`, `日本`. */
const NO_DAY = '(?![間间分数數本常当當目차간])';

/** `10일에는`, `三十日拂晓前`: in the month that brings it nearest to the date before. */
const bareDay: DatePattern = {
	needs: DAY_SIGN,
	at: 'number',
	pattern: new RegExp(
		`(?<![${NUMERALS}第제]\\s?|(?<!同)월\\s?|(?<!同)月\\s?)(?:(?<day>${NUMBER})\\s?[일日]${WHEN}|${LED}(?<led>${NUMBER})\\s?[일日]${NO_DAY})`,
		'y'
	),
	read: ({ day: number, led }, _, last) => nearestDay(numberOf((number ?? led)!), last)
};

/** Ways of writing dates in Korean, Chinese and Japanese. */
export const EAST_ASIAN_DATES: DatePattern[] = [withYear, withMonth, bareDay];
