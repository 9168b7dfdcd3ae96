import { expect, test } from 'vitest';
import { DATE_PATTERNS } from '#core/documents/date-patterns.ts';
import { CHINESE_DIGITS, dayStart, monthBefore, NO_NUMBER, signsOf } from '#core/documents/number-signs.ts';
import { dateSigns } from '#core/extract/date-signs.ts';
import { Words } from '#core/extract/words.ts';
import { apart, passages, seeds } from '../../evaluation/texts.ts';

const WRITTEN = [
	'26.9.50, 30.IX.50 and 09/29/50',
	'1950-09-26, 1950년 9월 26일, 1950 年 9 月 26 日',
	'26 September 1950, 26 Sep 50, the 26th  of\nSeptember, 25–27 sept., between 3 and 5 October, 28 сентября 1950 года',
	'September 30, 1950; SEPT. 25-27; Oct.  5, мая 9',
	'September, 1950',
	'180600Z OCT 50',
	'since the 8th',
	'in 1947, During 1950',
	'17.VIII., 19-20.VIII. and 5.-6.VI.',
	'27.11. Left. On 3.12. we',
	'к исходу 23-го',
	'昭和十二年六月七日, 十月二十五日, 八月下旬, 三十日拂晓, 10일에',
	'the 14th inst. and 28th ult.; ON THE 17TH; on the 24th-25th, (i.e. 12th-18th)',
	'NIGHT 26/27: OPSUM 260001I TO 262400I, DTG 282350I',
	'in August, since March, в сентябре; к исходу 27.9, с 23 по 25.9; 2l Nov 5O, by l2 August',
	'late September, the first ten days of October 1950, mid-June, в конце сентября, second half of May'
];

const NUMBERS = new RegExp(`\\d+|[${CHINESE_DIGITS}]+`, 'g');

/** The same pattern, tried everywhere. */
const anywhere = ({ source, flags }: RegExp) => new RegExp(source, `${flags.replace(/[gy]/, '')}g`);

test('no date is passed over because a number bears no sign of it, or because it starts elsewhere', () => {
	const texts = [...seeds(), ...passages(), ...apart()].map(({ document }) => document.text);
	const seen = new Set<number>();
	for (const text of [...WRITTEN, ...texts]) {
		for (const [order, { needs, at, pattern }] of DATE_PATTERNS.entries()) {
			for (const match of text.matchAll(anywhere(pattern))) {
				seen.add(order);
				const end = match.index + match[0].length;
				const inMatch = (index: number) => index >= match.index && index < end;
				if ((needs & NO_NUMBER) !== 0) {
					const { numbers } = dateSigns(new Words(text, { start: 0, end: text.length }), true);
					expect({ text: match[0], tried: numbers.some(inMatch) }).toEqual({ text: match[0], tried: true });
					continue;
				}
				const numbers = [...text.matchAll(NUMBERS)].filter(({ index }) => inMatch(index));
				const signs = numbers.map((number) => signsOf(text, number.index, number.index + number[0].length));
				const starts = numbers.map(({ index }) => (at === 'month' ? monthBefore : dayStart)(text, index));
				expect({
					text: match[0],
					signed: signs.some((sign) => (sign & needs) !== 0),
					tried: at === 'words' || starts.includes(match.index)
				}).toEqual({ text: match[0], signed: true, tried: true });
			}
		}
	}
	expect(seen.size).toBe(DATE_PATTERNS.length);
});
