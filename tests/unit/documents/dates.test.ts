import { describe, expect, test } from 'vitest';
import { dateStyle } from '#core/documents/date-style.ts';
import { findDates } from '#core/documents/dates.ts';

const style = { slashes: 'mdy' as const, century: 1900, year: 1950 };
const dates = (text: string, with_ = style) =>
	findDates(text, { start: 0, end: text.length }, with_).map(({ text, edtf }) => [text, edtf]);

describe('dates in a text', () => {
	test.each([
		['on 26.9.50 at dawn', '26.9.50', '1950-09-26'],
		['30.IX.50', '30.IX.50', '1950-09-30'],
		['by 09/29/50', '09/29/50', '1950-09-29'],
		['1950-09-26', '1950-09-26', '1950-09-26'],
		['on 26 September 1950, we', '26 September 1950', '1950-09-26'],
		['September 30, 1950', 'September 30, 1950', '1950-09-30'],
		['on 28 September the enemy', '28 September', '1950-09-28'],
		['the 5th of October', '5th of October', '1950-10-05'],
		['Sept. 5', 'Sept. 5', '1950-09-05'],
		['during 25-27 September', '25-27 September', '1950-09-25/1950-09-27'],
		['in September 1950', 'September 1950', '1950-09'],
		['3.10.1950.', '3.10.1950', '1950-10-03'],
		['le 2 décembre 1950', '2 décembre 1950', '1950-12-02'],
		['3월 16일발', '3월 16일', '1950-03-16'],
		['am 28. April, in Gensan', '28. April', '1950-04-28'],
		['le 1er février', '1er février', '1950-02-01'],
		['sent on 17.VIII.', '17.VIII.', '1950-08-17'],
		['landing, planned for 19-20.VIII., is', '19-20.VIII.', '1950-08-19/1950-08-20'],
		['27.11. Received word', '27.11.', '1950-11-27'],
		['Period: 062400 to 072400 Feb 51', '062400 to 072400 Feb 51', '1951-02-06/1951-02-07'],
		['С 23 по 25 сентября велись бои', '23 по 25 сентября', '1950-09-23/1950-09-25'],
		['from the 9th to the 17th of August', '9th to the 17th of August', '1950-08-09/1950-08-17'],
		['By l2 August 1950 it was over', 'l2 August 1950', '1950-08-12'],
		['2l Nov 5O, 1800I', '2l Nov 5O', '1950-11-21'],
		['25th Apri1 1951', '25th Apri1 1951', '1951-04-25'],
		['by bicycle, 12 Aug.\n', '12 Aug.', '1950-08-12'],
		['8/13/45 to 8/16/45 - Landings', '8/13/45 to 8/16/45', '1945-08-13/1945-08-16'],
		['一九五〇年十一月二十八日', '一九五〇年十一月二十八日', '1950-11-28'],
		['昭和十二年六月七日', '十二年六月七日', '1937-06-07'],
		['昭和元年十二月', '元年十二月', '1926-12'],
		['檀紀 4284年 2月 13日', '4284年 2月 13日', '1951-02-13'],
		['四二八三년 六월 二十五일', '四二八三년 六월 二十五일', '1950-06-25'],
		['民國廿六年七月七日', '廿六年七月七日', '1937-07-07'],
		['八月下旬、將校ハ', '八月下旬', '1950-08-21/1950-08-31'],
		['1950년 7월 하순 우리는', '1950년 7월 하순', '1950-07-21/1950-07-31']
	])('%s', (text, found, edtf) => {
		expect(dates(text)).toEqual([[found, edtf]]);
	});

	test.each([
		'In March we marched',
		'hill 303.5 and 10.5.3.2',
		'12:30',
		'may 3 divisions'.slice(0, 3),
		'fond 45, opis 1',
		'2. September was hot',
		'on 3.5 km, by 2.5 million',
		'the 1ST MAR DIV attacked',
		'第三號, 二十五里, 三日間',
		'那一年他走了，三日間，二日分',
		'10일간 행군, 10일 동안',
		'версты 10-го полка'
	])('none in “%s”', (text) => {
		expect(dates(text)).toEqual([]);
	});

	test('a day that cannot be has no value, and the characters are kept', () => {
		expect(findDates('31.2.50', { start: 0, end: 7 }, style)).toEqual([
			{ start: 0, end: 7, text: '31.2.50', doubt: 'no such day' }
		]);
	});

	test('a second day in the place of the year is a doubt, and the document’s year is taken', () => {
		const [date] = findDates('On 29 September 29 I met', { start: 0, end: 24 }, style);
		expect(date).toMatchObject({ text: '29 September 29', edtf: '1950-09-29' });
		expect(date!.doubt).toContain('29');
	});

	test('day and month change places only when the written order cannot be, and that is a doubt', () => {
		const [date] = findDates('13/9/50', { start: 0, end: 7 }, style);
		expect(date).toMatchObject({ edtf: '1950-09-13' });
		expect(date!.doubt).toBeDefined();
	});

	test('a day without its month, or month without its year, is the one nearest to the day of the document', () => {
		const sent = { ...style, year: 1951, day: '1951-01-02' };
		expect(dates('Left on 29th. Returned by 1st.', sent)).toEqual([
			['on 29th', '1950-12-29'],
			['by 1st', '1951-01-01']
		]);
		expect(dates('On 31 December the enemy crossed.', sent)).toEqual([['31 December', '1950-12-31']]);
		expect(dates('The 3rd battalion, on 8th Army’s left', sent)).toEqual([]);
	});

	test('a number of a day is the one nearest to the date before it', () => {
		const sent = { ...style, day: '1950-09-25' };
		const only = (text: string) => dates(text, sent).map(([, edtf]) => edtf);
		expect(only('By the end of the 24th he had come')).toEqual(['1950-09-24']);
		expect(only('On 14th found the town quiet')).toEqual(['1950-09-14']);
		expect(only('by noon of\nthe 12th')).toEqual(['1950-09-12']);
		expect(only('to the river. 21st. Huichon')).toEqual(['1950-09-21']);
		expect(only('His tanks, which on 24.9 stood there')).toEqual(['1950-09-24']);
		expect(only('In the night from 25 to 26.9 it fell')).toEqual(['1950-09-25/1950-09-26']);
		expect(only('In position not later than 230430. Ends at 240600 hours')).toEqual([
			'1950-09-23',
			'1950-09-24'
		]);
		expect(only('В ночь на 20-е бомбили, к 22-му ушли')).toEqual(['1950-09-20', '1950-09-22']);
		expect(only('а к исходу 23-го его разведка')).toEqual(['1950-09-23']);
		expect(only('8월 1일 안동을, 10일에는 기계까지')).toEqual(['1950-08-01', '1950-08-10']);
		expect(only('八月九日、羅津。同月十三日、敵ハ')).toEqual(['1950-08-09', '1950-08-13']);
		expect(only('by the end of the 8th Army, the 3rd of them')).toEqual([]);
		expect(only('on the 24th-25th two battalions')).toEqual(['1950-09-24/1950-09-25']);
		expect(only('ON THE 17TH DEPARTED FOR REPAIRS, ON THE 8TH ARMY FRONT')).toEqual(['1950-09-17']);
		expect(only('DTG 282350I: all quiet. OPSUM 260001I TO 272400I')).toEqual([
			'1950-09-28',
			'1950-09-26/1950-09-27'
		]);
		expect(only('NIGHT 26/27: intruders over the city')).toEqual(['1950-09-26/1950-09-27']);
		expect(only('Your letter of the 14th inst., mine of 28th ult.')).toEqual(['1950-09-14', '1950-08-28']);
		expect(only('К исходу 27.9 бои шли на расстоянии 24.9 км')).toEqual(['1950-09-27']);
	});

	test('the first division of marines is no day of March', () => {
		const sent = { ...style, day: '1950-11-29' };
		expect(dates('1ST MAR COLUMN LEFT', sent)).toEqual([]);
		const near = { ...style, day: '1950-02-20' };
		expect(dates('left on 1st Mar. by train', near)).toEqual([['1st Mar.', '1950-03-01']]);
	});

	test('without any year a day and month are no date', () => {
		expect(dates('on 28 September', { slashes: 'mdy', century: 1900 } as typeof style)).toEqual([]);
	});
});

describe('how a document writes dates', () => {
	test('a time of day is no year', () => {
		expect(dateStyle('24 Apr 51. 0350 hrs. 1500 Air drop promised. 1830 Nothing.')).toMatchObject({
			century: 1900,
			year: 1951
		});
		expect(dateStyle('1500 hrs. Bn moved. In May 1951 it had moved before.')).toMatchObject({ year: 1951 });
	});

	test('a year of an era is that of all days', () => {
		expect(dateStyle('從軍記者의 手帖에서. 檀紀 四二八三年.').year).toBe(1950);
		expect(dateStyle('昭和二十五年 十月六日').year).toBe(1950);
	});

	test('a number of no year makes no century', () => {
		expect(dateStyle('CITE FCO 1882. 271430I SEP 50')).toMatchObject({ century: 1900, year: 1950 });
	});

	test('one unambiguous date decides the order of all', () => {
		expect(dateStyle('from 25/9/50 to 5/9/50').slashes).toBe('dmy');
		expect(dateStyle('from 9/25/50 to 5/9/50').slashes).toBe('mdy');
	});

	test('two-digit years take the century of a four-digit one', () => {
		expect(dateStyle('26.9.04, printed in 1804').century).toBe(1800);
		expect(dateStyle('26.9.50').century).toBe(1900);
	});
});
