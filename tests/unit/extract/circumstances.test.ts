import { describe, expect, test } from 'vitest';
import { mentionOf, read } from './reading.ts';

const telegram = (body: string) => `CIPHERED TELEGRAM # 1\n\nSent on 26.9.50 at 8:10 a.m.\n\n${body}\n`;
const dated = (body: string, form: string) => mentionOf(telegram(body), form).date;
const front = (body: string, form: string) => mentionOf(telegram(body), form).front;

describe('the date of a mention', () => {
	test('is the one stated in its sentence', () => {
		expect(dated('On 25.9.50 the enemy took Suwon.', 'Suwon')).toEqual({
			edtf: '1950-09-25',
			basis: 'sentence'
		});
	});

	test('is the nearest before it where there are several', () => {
		expect(dated('On 24.9.50 Osan fell, on 25.9.50 Suwon fell.', 'Suwon')?.edtf).toBe('1950-09-25');
		expect(dated('On 24.9.50 Osan fell, on 25.9.50 Suwon fell.', 'Osan')?.edtf).toBe('1950-09-24');
	});

	test('is carried from a sentence before, within the passage', () => {
		const body = 'On 25.9.50 we held the river. Then the enemy took Suwon.\n\nThe enemy is now in Osan.';
		expect(dated(body, 'Suwon')).toEqual({ edtf: '1950-09-25', basis: 'carried' });
		expect(dated(body, 'Osan')).toEqual({ edtf: '1950-09-26', basis: 'sent' });
	});

	test('is a part of a month', () => {
		expect(dated('In late September the enemy took Suwon.', 'Suwon')?.edtf).toBe('1950-09-21/1950-09-30');
		expect(dated('At the beginning of October we left Suwon.', 'Suwon')?.edtf).toBe('1950-10-01/1950-10-10');
		expect(dated('In the first ten days of June 1949 he was in Suwon.', 'Suwon')?.edtf).toBe(
			'1949-06-01/1949-06-10'
		);
		expect(dated('The middle of the line is at Suwon.', 'Suwon')?.basis).toBe('sent');
	});

	test('is the one right behind it', () => {
		const body = 'This morning he said that Osan fell yesterday.';
		expect(dated(body, 'Osan')?.edtf).toBe('1950-09-25');
	});

	test('of the next day is not that of what stands before', () => {
		const body = 'On 20.9.50 they left. They took Osan, and on the following day Suwon.';
		expect(dated(body, 'Osan')?.edtf).toBe('1950-09-20');
		expect(dated(body, 'Suwon')?.edtf).toBe('1950-09-21');
	});

	test('of yesterday says nothing of the next sentence', () => {
		expect(dated('Osan was bombed yesterday. Suwon is quiet.', 'Suwon')?.edtf).toBe('1950-09-26');
	});

	test('is announced by a passage before', () => {
		const body = 'The situation by the end of 24.9.50 is as follows.\n\n1. The enemy is at Osan.';
		expect(dated(body, 'Osan')).toEqual({ edtf: '1950-09-24', basis: 'carried' });
		const told = 'On 24.9.50 the minister told me the following.\n\nThe enemy is at Osan.';
		expect(dated(told, 'Osan')?.edtf).toBe('1950-09-24');
		const other = 'On 24.9.50 the following officers left us.\n\nThe enemy is at Osan.';
		expect(dated(other, 'Osan')?.edtf).toBe('1950-09-26');
	});

	test('in a clause by the way is not that of what follows', () => {
		const body = 'The division, which had left Suwon at the end of August, took Osan. It is now at Anyang.';
		expect(dated(body, 'Suwon')?.edtf).toBe('1950-08-21/1950-08-31');
		expect(dated(body, 'Osan')?.basis).toBe('sent');
		expect(dated(body, 'Anyang')?.basis).toBe('sent');
	});

	test('of an entry is that of its heading, and its today', () => {
		const text =
			'Diary\n\n24.11.50. Left Ganggye early in the morning with four cars and a sergeant of the guard.\n\n' +
			'27.11. Word came that Yeongwon had been taken the day before, and today we reached Huicheon.';
		expect(mentionOf(text, 'Yeongwon').date?.edtf).toBe('1950-11-26');
		expect(mentionOf(text, 'Huicheon').date?.edtf).toBe('1950-11-27');
	});

	test.each([
		['Вчера противник занял Сувон.', 'Сувон', '1950-09-25'],
		['昨夜敵는 水原을 占領하였다.', '水原', '1950-09-25'],
		['어제 적은 수원에 들어왔다.', '수원', '1950-09-25'],
		['Hier, la division est entrée à Suwon.', 'Suwon', '1950-09-25']
	])('counts days in other languages: %s', (body, form, edtf) => {
		expect(dated(body, form)?.edtf).toBe(edtf);
	});

	test('is absent where nothing dates the document', () => {
		expect(mentionOf('The enemy took Suwon in the night.', 'Suwon').date).toBeUndefined();
	});

	test('that cannot be is an issue at its place in the text', () => {
		const { issues } = read(telegram('On 31.9.50 the enemy took Suwon.'));
		expect(issues).toMatchObject([{ code: 'doubtful-date', at: 'test:5:4' }]);
		expect(dated('On 31.9.50 the enemy took Suwon.', 'Suwon')?.basis).toBe('sent');
	});
});

test('a month with a time of day is no day to count from', () => {
	const text =
		'TELEGRAM\n\nSent September 1950, 8:10\n\nYesterday the enemy reached Seoul and holds the road.\n';
	expect(mentionOf(text, 'Seoul').date).toEqual({ edtf: '1950-09', basis: 'sent' });
});

describe('the front of a mention', () => {
	test('has its Russian name, in any case', () => {
		expect(front('На Юго-Восточном фронте мы оставили Сувон.', 'Сувон')?.id).toBe('southeastern');
		expect(front('Войска Западного фронта ведут бои в Сувоне.', 'Сувоне')?.id).toBe('western');
	});

	test('is the one named in the sentence', () => {
		expect(front('On the Southeastern front we left Suwon.', 'Suwon')).toEqual({
			id: 'southeastern',
			basis: 'named'
		});
		expect(front('in the northern part of the southeastern front, at Suwon', 'Suwon')?.id).toBe(
			'southeastern'
		);
	});

	test('is the one in whose name it stands', () => {
		const body = 'The situation on the Western (Seoul) and Southeastern (Busan) fronts is severe.';
		expect(front(body, 'Seoul')).toEqual({ id: 'western', basis: 'named' });
		expect(front(body, 'Busan')).toEqual({ id: 'southeastern', basis: 'named' });
	});

	test('follows from a formation named there, the nearest before it first', () => {
		const body = 'The Seoul group advanced to Osan, which endangers the Second Army Group.';
		expect(front(body, 'Osan')).toEqual({ id: 'western', basis: 'formation' });
	});

	test('is marked as geography when only the place and the date tell', () => {
		expect(front('The enemy took Suwon.', 'Suwon')).toEqual({ id: 'western', basis: 'geography' });
		expect(front('On 5.3.51 the enemy took Suwon.', 'Suwon')).toBeUndefined();
	});

	test('is carried from a sentence before to what nothing else places, and marked', () => {
		const body = 'On the Southeastern front nothing moves. The 5th division holds Yanggu, as Moscow knows.';
		expect(front(body, 'Yanggu')).toEqual({ id: 'southeastern', basis: 'carried' });
		expect(front(body, 'Moscow')).toBeUndefined();
	});

	test('is announced by a passage before', () => {
		const body =
			'On 2.9.50 the offensive on the Southeastern front developed as follows.\n\nUnits of the 9th division are at Yanggu.';
		expect(front(body, 'Yanggu')).toEqual({ id: 'southeastern', basis: 'carried' });
	});

	test('is none for a place on no front', () => {
		expect(front('The ship left Haeju.', 'Haeju')).toBeUndefined();
	});
});

describe('the role of a mention', () => {
	test.each([
		['The enemy took Suwon.', 'Suwon', 'literal'],
		['The Seoul group retreats.', 'Seoul', 'associative'],
		['The U.S. troops retreat.', 'U.S.', 'associative'],
		['The Government of the Republic of Korea retreats.', 'Republic of Korea', 'associative'],
		['They took Jemulpo (Incheon).', 'Incheon', 'gloss'],
		['They took Jemulpo (Incheon).', 'Jemulpo', 'literal']
	])('%s', (body, form, role) => {
		expect(mentionOf(telegram(body), form).role).toBe(role);
	});

	test('in headers it is a dateline, in a catalogue’s summary a summary', () => {
		const text =
			'From: PYONGYANG\n\nSent on 26.9.50.\n\nSummary:\n\nA report on the landing at Incheon.\n\nWe left Suwon.';
		expect(read(text).mentions.map(({ form, role }) => `${form} ${role}`)).toEqual([
			'PYONGYANG dateline',
			'Incheon summary',
			'Suwon literal'
		]);
	});
});
