import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#core/documents/read.ts';

const seed = (id: string) => readDocument(id, readFileSync(`seeds/${id}.txt`, 'utf8'));
const may = seed('004_627fab5f342979c4');
const shtykov = seed('000_310cb196d045f78d');

describe('the header of a telegram', () => {
	test('says who wrote to whom, and where the paper lies', () => {
		expect(shtykov.header).toMatchObject({
			title: 'Ciphered Telegram, Shtykov to Deputy Foreign Minister Andrei Gromyko and Instantsia (Stalin)',
			from: 'PYONGYANG',
			to: 'MOSCOW',
			number: '600301/sh',
			archive: 'APRF, fond 45, opis 1, delo 347, listy 46-49'
		});
		expect(may.header).toMatchObject({
			title: 'Ciphered Telegram from Matveyev (Zakharov) to Feng Xi (Stalin)',
			from: 'Pyongyang',
			number: '1298/sh',
			archive: 'APRF, fond 3, opis 65, delo 827, listy 103-106'
		});
	});

	test('keeps each moment as read, with its value', () => {
		const moments = shtykov.header.moments.map(({ event, value, text }) => [event, value, text]);
		expect(moments).toEqual([
			['sent', '1950-09-29T20:23', '09/29/50 at 20:23 p.m.'],
			['received', '1950-09-30T14:45', '09/30/50 at 14:45 p.m.'],
			['received', '1950-09-30T14:50', '09/30/50 at 14:50 p.m.'],
			['deciphered', '1950-09-30T15:50', '09/30/50 at 15:50 p.m'],
			['typed', '1950-09-30T16:55', '09/30/50 at 16:55 p.m.']
		]);
	});

	test('a time that cannot be is left out, the day stays, and an issue quotes it', () => {
		const [sent] = may.header.moments;
		expect(sent).toMatchObject({ event: 'sent', value: '1950-09-26' });
		const issue = may.issues.find(({ message }) => message.includes('8:101'))!;
		expect(issue).toMatchObject({
			code: 'doubtful-moment',
			severity: 'warning',
			at: '004_627fab5f342979c4:9:1'
		});
		expect(may.text.slice(issue.span!.start, issue.span!.end)).toContain('8:101 a.m.');
	});

	test('spans of moments are the text', () => {
		for (const { text, header } of [may, shtykov]) {
			for (const moment of header.moments) expect(text.slice(moment.start, moment.end)).toBe(moment.text);
		}
	});
});

describe('passages', () => {
	const sectionOf = (document: typeof may, words: string) =>
		document.passages.find((p) => document.text.slice(p.start, p.end).includes(words))?.section;

	test.each([
		['Skip to content', 'apparatus'],
		['Number of copies', 'header'],
		['Having familiarized', 'body'],
		['- rearranging the system', 'body'],
		['Pyongyang time', 'closing'],
		['detailing the dire situation', 'summary'],
		['copyright laws', 'apparatus'],
		['Record ID', 'apparatus']
	])('“%s” stands in the %s', (words, section) => {
		expect(sectionOf(may, words)).toBe(section);
	});

	test.each([
		['reporting the dire circumstances', 'summary'],
		['Ministry of Foreign Affairs of the USSR', 'header'],
		['On 29 September 29', 'body'],
		['S H T Y K O V', 'closing'],
		['Typed by Lobyseva', 'closing']
	])('“%s” stands in the %s', (words, section) => {
		expect(sectionOf(shtykov, words)).toBe(section);
	});

	test('a page break in mid-sentence does not end a passage', () => {
		const whole = shtykov.passages.map(({ start, end }) => shtykov.text.slice(start, end));
		expect(whole).toContainEqual(
			expect.stringMatching(/the adversary cross\s+the 38th parallel northward\?/)
		);
		expect(whole).toContainEqual(expect.stringMatching(/territory of North\s+Korea with the task/));
	});

	test('a text without a header is all body', () => {
		const plain = readDocument(
			'plain',
			'The enemy took Suwon and moved on to Osan.\n\nThen it rained for a day.'
		);
		expect(plain.passages.map(({ section }) => section)).toEqual(['body', 'body']);
		expect(plain.header).toEqual({ moments: [] });
	});

	test('lines wrapped by hand are one passage, unwrapped lines are one each', () => {
		const wrapped = readDocument('a', 'The enemy took Suwon\nand moved on to Osan\nbefore night fell on us.');
		expect(wrapped.passages).toHaveLength(1);
		const long = `The enemy took Suwon ${'and went on marching '.repeat(6)}to Osan.`;
		expect(readDocument('b', `${long}\n${long}`).passages).toHaveLength(2);
	});

	test('an empty text has no passage, and an issue says so', () => {
		const empty = readDocument('empty', ' \n ');
		expect(empty.passages).toEqual([]);
		expect(empty.issues).toMatchObject([{ code: 'empty-text', at: 'empty' }]);
	});
});

describe('the day of a document', () => {
	const day = (text: string) =>
		readDocument('test', text).header.moments.map(({ event, value }) => `${event} ${value}`);
	const body =
		'The enemy took the town and is moving along the road to the north with tanks and with infantry.';

	test.each([
		['ORDER NO. 3\n(picked up 13 Oct 50)\n8 Oct 50\n\n', ['dated 1950-10-08']],
		[
			'Telegram to Moscow\n11 September 1950\nReceived 12 September, 02:10\n\n',
			['dated 1950-09-11', 'received 1950-09-12T02:10']
		],
		[
			'Sir O. Franks to Mr. Bevin. (Received 6th December)\nWashington, 5th December, 1950.\n\n',
			['dated 1950-12-05', 'received 1950-12-06']
		],
		[
			'THE EVENING COURIER, FRIDAY, SEPTEMBER 1, 1950\n\nTAEGU, Aug. 31 (AP) -- The tanks are gone, said a pilot. ',
			['dated 1950-08-31']
		],
		[
			'CIPHER TELEGRAM\nFrom Pyongyang. Dispatched 9 October 1950, 23:40. Received 11 October 1950, 14:05.\n\n',
			['sent 1950-10-09T23:40', 'received 1950-10-11T14:05']
		],
		['From BEIJING. Received 14:20 2.XI.1950\n\n', ['received 1950-11-02']],
		['戰鬪詳報 第三號. 檀紀 4284年 2月 13日\n\n', ['dated 1951-02-13']],
		[
			'From KANGGYE, 2 December 1950, 23.10\nReceived 3 December, 04.55\n\n',
			['sent 1950-12-02T23:10', 'received 1950-12-03T04:55']
		],
		['[Mao to Peng, copy to Gao; 26 October 1950, 5 a.m. Urgent!]\n\n', ['dated 1950-10-26']],
		['COMBAT ORDER No 17\n3rd Regiment, CP at Tamni, 1 September 1950, 2100 hours\n\n', ['dated 1950-09-01']],
		['БОЕВОЕ ДОНЕСЕНИЕ № 41. ШТАБ, АНЬДУН, 20.00 12.4.51 г. Карта 500 000.\n\n', ['dated 1951-04-12']],
		['СПРАВКА\nо положении в Корее к 8.00 28.9.50 г. (время московское)\n\n', ['dated 1950-09-28']],
		[
			'CONFIDENTIAL  March 29, 1951\n\nMr. Hall to Mr. Bevin.\n\n Peking,\nSir,  14th March, 1951.\n\n',
			['dated 1951-03-14']
		],
		['PRIORITY  271430I SEP 50\nFM CG FIFTH AIR FORCE\nTO CG FEAF\n1. ', ['dated 1950-09-27']],
		['Notebook of a driver, found 9 Oct 50 in a culvert. He wrote it with a pencil, and badly.\n\n', []],
		['Period: 062400 to 072400 Feb 51\n\n', ['dated 1951-02-06/1951-02-07']]
	])('%j', (head, moments) => {
		expect(day(head + body)).toEqual(moments);
	});

	test('may stand under it', () => {
		expect(day(`To Comrade Hall\n\n${body}\n\nPETROV\n\n22.XI.49`)).toEqual(['dated 1949-11-22']);
	});

	test('in a newspaper is that of its dateline', () => {
		const head = 'BANDIT HUNT\nWednesday, December 5, 1951\n\n';
		expect(day(`${head}NAMWON, Korea, Dec. 4—${body}`)).toEqual(['dated 1951-12-04']);
		expect(day(`By a Correspondent\n\nTAEGU, Thursday, Sept. 21, 1950 -- ${body}`)).toEqual([
			'dated 1950-09-21'
		]);
	});
});
