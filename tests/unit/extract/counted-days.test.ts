import { describe, expect, test } from 'vitest';
import { mentionOf } from './reading.ts';

/** A Tuesday. */
const telegram = (body: string) => `CIPHERED TELEGRAM # 1\n\nSent on 26.9.50 at 8:10 a.m.\n\n${body}\n`;
const day = (body: string, form: string) => mentionOf(telegram(body), form).date?.edtf;

describe('days that a text counts from its own', () => {
	test.each([
		['On Sunday he came back from Osan.', '1950-09-24'],
		['The tanks left Osan last Friday.', '1950-09-22'],
		['Our men have been in Osan since Saturday night.', '1950-09-23'],
		['He is expected to be in Osan by Thursday.', '1950-09-28'],
		['It would be discussed at Osan on Thursday.', '1950-09-28'],
		['The enemy, who landed on 15 September, moved on. Osan is burning.', '1950-09-26'],
		['Osan was quiet three days ago.', '1950-09-23'],
		['Two weeks ago nobody in Osan had heard of him.', '1950-09-12'],
		['A month ago we dined at Osan.', '1950-08'],
		['The bridge at Osan will be open in four days’ time.', '1950-09-30'],
		['To-morrow the staff moves to Osan.', '1950-09-27'],
		['On Christmas Eve they hope to be in Osan.', '1950-12-24'],
		['On Palm Sunday he said Mass at Osan.', '1950-04-02'],
		['On Good Friday he was at Osan.', '1950-04-07'],
		['Osan was raided in the last week of August.', '1950-08-25/1950-08-31'],
		['They marched him north from Osan last October.', '1949-10'],
		['Captured near Osan, 6 Sep 50.', '1950-09-06'],
		['On New Year’s Day he was still in Osan.', '1951-01-01'],
		['In August the hospital was at Osan.', '1950-08'],
		['On the eleventh of August a train reached Osan.', '1950-08-11'],
		['On the twentieth we saw Osan burn.', '1950-09-20']
	])('%s', (body, edtf) => {
		expect(day(body, 'Osan')).toBe(edtf);
	});

	test.each([
		['Three families of Osan meet every Sunday.', 'of every week'],
		['The Sunday Times has a letter from Osan.', 'of a newspaper'],
		['At Osan he lives on the second floor.', 'of a floor'],
		['They may march to Osan in any case.', 'of no month']
	])('%s (%s)', (body) => {
		expect(mentionOf(telegram(body), 'Osan').date?.basis).toBe('sent');
	});

	test('a weekday beside its date is that date', () => {
		expect(day('On Thursday, 14 September, Osan was bombed.', 'Osan')).toBe('1950-09-14');
	});

	test.each([
		['Три дня назад противник занял Сувон.', 'Сувон', '1950-09-23'],
		['사흘 전에 적은 수원에 들어왔다.', '수원', '1950-09-23'],
		['三天前敌占水原。', '水原', '1950-09-23'],
		['Vor vier Wochen waren wir in Suwon.', 'Suwon', '1950-08-29'],
		['Vorgestern fuhren wir durch Suwon.', 'Suwon', '1950-09-24'],
		['크리스마스에 수원에 있었다.', '수원', '1950-12-25'],
		['敵昨已退出水原。', '水原', '1950-09-25'],
		['十七日攻水原，第二天夜裏打下烏山。', '烏山', '1950-09-18'],
		['【新华社平壤廿五日电】', '平壤', '1950-09-25'],
		['志愿军部队于十六日解放水原。', '水原', '1950-09-16'],
		['지난 14일 수원을 지났다.', '수원', '1950-09-14'],
		['一、三十日渡河ヲ開始ス。 二、糧秣ハ水原ニ揚陸中。', '水原', '1950-09-26'],
		['J’ai quitté Osan le 20 septembre et Suwon le 22 septembre.', 'Suwon', '1950-09-22'],
		['그저께 적은 수원에 있었다.', '수원', '1950-09-24']
	])('in other languages: %s', (body, form, edtf) => {
		expect(day(body, form)).toBe(edtf);
	});

	test('go on from a day before', () => {
		const body = 'On 20 September he left Seoul. Four days later he was in Osan.';
		expect(day('On 20 September he came. The men, who had left Osan the night before, slept.', 'Osan')).toBe(
			'1950-09-19'
		);
		expect(day(body, 'Osan')).toBe('1950-09-24');
		expect(day('On 18 September Seoul fell; the following Friday came Osan.', 'Osan')).toBe('1950-09-22');
	});
});

describe('the entries of a diary', () => {
	const diary = (body: string) => `Notebook of a driver, found on 9 October 1950.\n\n${body}\n`;

	test('are the today of what they tell, and of each other', () => {
		const body =
			'25 June. Rain at Inje.\n2 July. Yesterday Wonju. Slept in a barn.\nFour days later. Jecheon, and a bath.\n' +
			'1 August. Last night we came into Andong.\nSame day, evening. They say that Yecheon burns.';
		const of = (form: string) => mentionOf(diary(body), form).date?.edtf;
		expect(of('Wonju')).toBe('1950-07-01');
		expect(of('Jecheon')).toBe('1950-07-06');
		expect(of('Andong')).toBe('1950-07-31');
		expect(of('Yecheon')).toBe('1950-08-01');
	});

	test('say nothing of the line before', () => {
		const body = '12 July 1947: Seoul\n13 July 1947: Daejeon\n14 July 1947: Jeonju';
		expect(mentionOf(body, 'Seoul').date?.edtf).toBe('1947-07-12');
	});

	test('of Korea and Japan need no more than a blank', () => {
		const log = '行動日誌\n昭和二十五年\n\n十月六日 東京より電話。\n十月八日 〇四〇〇 下関出港。';
		expect(mentionOf(log, '下関').date?.edtf).toBe('1950-10-08');
	});

	test('stand in a column of their own', () => {
		const table =
			'WAR DIARY\nUnit: 1 Bn Rifles     Month: April 1951     Commanding Officer: Lt-Col Hart\n\n' +
			'Place           Date  Hour  Summary of Events\n' +
			'CHOKSONG        21    1100  Patrol crossed the river, saw nobody.\n' +
			'                22    1930  Shots from the west. Nothing else at MUNSAN.\n' +
			'UIJONGBU        26    0300  By lorry, then on foot.';
		const of = (form: string) => mentionOf(table, form).date?.edtf;
		expect(of('CHOKSONG')).toBe('1951-04-21');
		expect(of('MUNSAN')).toBe('1951-04-22');
		expect(of('UIJONGBU')).toBe('1951-04-26');
		const log = table.replace('Date  Hour', 'Ser   Time');
		expect(mentionOf(log, 'CHOKSONG').date?.edtf).toBe('1951-04');
	});
});

describe('what is told as it is now', () => {
	test('is of the day of the document', () => {
		const body = 'On 20 September they took Osan. Suwon is being fortified.';
		expect(mentionOf(telegram(body), 'Suwon').date).toEqual({ edtf: '1950-09-26', basis: 'sent' });
		const asked = 'On 20 September they took Osan. At his request the tanks moved to Suwon.';
		expect(mentionOf(telegram(asked), 'Suwon').date?.basis).toBe('carried');
		const next = 'On 20 September they took Osan. The bridges at Suwon were destroyed.';
		expect(mentionOf(telegram(next), 'Suwon').date).toEqual({ edtf: '1950-09-20', basis: 'carried' });
	});

	test.each([
		['On 20 September they took Osan. I ask that boots be sent to Suwon.', 'Suwon'],
		['On 20 September they took Osan. The 4th Division holds Suwon.', 'Suwon'],
		['The regiment, now at Suwon, attacks on 28 September.', 'Suwon']
	])('%s', (body, form) => {
		expect(mentionOf(telegram(body), form).date?.basis).toBe('sent');
	});

	test('also where the sentence comes to it', () => {
		const body = 'The division crossed the Han on 19 September and is now fighting at Susaek.';
		expect(day(body, 'Susaek')).toBe('1950-09-26');
	});
});

test('a passage that ends in a colon announces its day', () => {
	const body = 'In the order of 21 September 1950 we read:\n\nThe 4th Division leaves Osan.';
	expect(day(body, 'Osan')).toBe('1950-09-21');
});

describe('the date of one item of a list', () => {
	test('says nothing of the next', () => {
		const body = '1. A prisoner, taken on 18 September near Osan, is ill. 2. Reserve: one corps, Suwon.';
		expect(day(body, 'Osan')).toBe('1950-09-18');
		expect(mentionOf(telegram(body), 'Suwon').date?.basis).toBe('sent');
	});

	test('says nothing of the next row of a log', () => {
		const log =
			'4    0125  RCT-7   On 24 Sept Osan fell.\n9    0310  3/1     SUWON: heights lost.\n11   0545  LNO     All quiet.';
		expect(day(log, 'Osan')).toBe('1950-09-24');
		expect(mentionOf(telegram(log), 'SUWON').date?.basis).toBe('sent');
	});

	test('before the first item is that of all', () => {
		const body = 'On 18 September it was so. 1. The enemy left Osan. 2. He burnt Suwon.';
		expect(day(body, 'Suwon')).toBe('1950-09-18');
	});
});

test('telegrams spell the end of a sentence out', () => {
	const body = 'WE HOLD SUWON PD DIVISION ENTERED OSAN 24 SEP PD ENEMY LEFT SEOUL';
	expect(mentionOf(telegram(body), 'SUWON').date?.basis).toBe('sent');
	expect(day(body, 'OSAN')).toBe('1950-09-24');
});

test('the heading of a report announces the day that it covers', () => {
	const report =
		'PRIORITY  271430I SEP 50\nFM CG FIFTH AIR FORCE\nTO CG FEAF\nBT\nCONFIDENTIAL. OPSUM 260001I TO 262400I.\n' +
		'1. 14 F-51 RECCE ROAD KUMCHON, 31 TRUCKS CLMD.\n2. ONE ACFT DOWN NR CHONUI.\n';
	expect(mentionOf(report, 'CHONUI').date?.edtf).toBe('1950-09-26');
});
