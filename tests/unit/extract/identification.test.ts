import { describe, expect, test } from 'vitest';
import { inheritDoubts } from '#core/extract/corpus.ts';
import { codes, mentionOf, places, placesIn, read } from './reading.ts';

test.each([
	['They held Andong County in the north.', 'Andong County', 'andong'],
	['They held the county of Andong.', 'Andong', 'andong'],
	['They held the city of Kwangju.', 'Kwangju', 'gwangju-jeolla'],
	['Another camp was opened on Cheju-do.', 'Cheju-do', 'jeju-island'],
	['The governor of Cheju-do wrote.', 'Cheju-do', 'jeju-province']
])('a common noun beside a name or in it tells which place is meant: %s', (text, form, place) => {
	expect(mentionOf(text, form)).toMatchObject({ place, status: 'agreed' });
});

describe('a gloss', () => {
	test.each([
		['JEMULPO (Incheon)', 'incheon'],
		['Seishū [Cheongju]', 'cheongju'],
		['Heijo (P’yŏngyang)', 'pyongyang'],
		['Andong (Antung)', 'dandong'],
		['Mukden (now Shenyang)', 'shenyang'],
		['Chemulpo, now Incheon', 'incheon'],
		['Taejon/Daejeon', 'daejeon'],
		['Pusan, formerly Fusan', 'busan'],
		['Seishū [Cheongju. – Trans.]', 'cheongju']
	])('that agrees settles both sides: %s', (text, place) => {
		expect(read(`They went to ${text}.`).mentions.map((m) => [m.place, m.status])).toEqual([
			[place, 'agreed'],
			[place, 'agreed']
		]);
	});

	test.each([
		["P'UNGGI [BUNKEI]", 'punggi', 'mungyeong'],
		['Cheongju [Tsiusiu]', 'cheongju', 'chungju'],
		['Yeosu [Reisiu]', 'yeosu', 'yeoju'],
		['Pusan (Wonsan)', 'busan', 'wonsan']
	])('that contradicts itself is contested, with both sides kept: %s', (text, translation, original) => {
		for (const mention of read(`They went to ${text}.`).mentions) {
			expect(mention).toMatchObject({
				place: translation,
				status: 'contested',
				alternatives: [{ place: original }]
			});
			expect(codes(mention)).toContain('gloss-contested');
		}
	});

	test('what a bracket says of a name does not speak against it', () => {
		const text =
			'By three crossings: Andong - Sinuiju, Jian - Manpo [in Russian: Andun - Singisiu, Tsian - Manpo].';
		expect(mentionOf(text, 'Andong').place).toBe('dandong');
	});

	test('between a county and its seat says that both may be meant', () => {
		const mention = mentionOf('as far as Bonghwa [Naidzio].', 'Bonghwa');
		expect(mention).toMatchObject({ place: 'bonghwa', alternatives: [{ place: 'naeseong' }] });
		expect(codes(mention)).toContain('gloss-compatible');
	});

	test('makes an unknown name known', () => {
		expect(placesIn('a breakthrough toward JJYON [TISEN].')).toEqual(['JJYON: jecheon', 'TISEN: jecheon']);
		expect(placesIn('as far as Suwon [Suigenn].')).toEqual(['Suwon: suwon', 'Suigenn: suwon']);
	});

	test('of two lists is read item by item, and the lines are compared', () => {
		const text =
			'the line Seoul, Yeosu, Cheongju, Uljin [in Russian translation: Seoul, Reisiu, Tsiusiu, Urutsin].';
		expect(read(text).mentions.map(({ form, status }) => `${form} ${status}`)).toEqual([
			'Seoul agreed',
			'Yeosu contested',
			'Cheongju contested',
			'Uljin agreed',
			'Seoul agreed',
			'Reisiu contested',
			'Tsiusiu contested',
			'Urutsin agreed'
		]);
		const evidence = mentionOf(text, 'Yeosu').reasons.find(({ code }) => code === 'line-length')!;
		const [outer, inner] = [...evidence.says.matchAll(/(\d+) km/g)].map(([, km]) => Number(km)) as [
			number,
			number
		];
		expect(outer).toBeGreaterThan(2 * inner);
	});

	test('may be a row of a table of two columns', () => {
		const text =
			"Old name       Name used here\n\nJinsen         Inch'ŏn\nKōshū          Kongju\nKinsen         Kimch'ŏn";
		expect(placesIn(text)).toContain('Kōshū: gongju');
		expect(placesIn(text)).toContain('Kinsen: gimcheon');
	});

	test('may give several names of one place in its bracket', () => {
		const text = 'Pongsan (Hōzan; 鳳山), county. Cheju (Saishu; 濟州): town and small harbour.';
		expect(placesIn(text)).toEqual([
			'Pongsan: bongsan',
			'Hōzan: bongsan',
			'鳳山: bongsan',
			'Cheju: jeju',
			'Saishu: jeju',
			'濟州: jeju'
		]);
		expect(placesIn('The coast (Incheon; Wonsan)')).toEqual(['Incheon: incheon', 'Wonsan: wonsan']);
	});

	test('is not made by a slash between two places', () => {
		const mentions = read('The Seoul/Inchon area is lost.').mentions;
		expect(mentions.map(({ place, status, role }) => [place, status, role])).toEqual([
			['seoul', 'agreed', 'literal'],
			['incheon', 'agreed', 'literal']
		]);
	});

	test.each([
		['a larger unit', 'at Haeju (Hwanghae Province)', 'haeju'],
		['a person', 'at Haeju (Pak Hon Yong)', 'haeju'],
		['a news agency', 'Haeju (Reuters)', 'haeju'],
		['a remark', 'Haeju (captured yesterday)', 'haeju']
	])('is not %s', (_, text, place) => {
		const [first] = read(text).mentions;
		expect(first).toMatchObject({ place, status: 'agreed' });
		expect(codes(first!)).not.toContain('gloss-alone');
	});
});

describe('homonyms', () => {
	test('the certain places of the sentence decide', () => {
		expect(mentionOf('from Suwon to Sangju, Andong and Daegu', 'Andong').place).toBe('andong');
		expect(mentionOf('over the Yalu from Sinuiju to Andong', 'Andong').place).toBe('dandong');
	});

	test('a noun beside the name decides', () => {
		expect(mentionOf('He lived on Wando Island.', 'Wando Island').place).toBe('wando-island');
	});

	test('without any help a tie stays contested', () => {
		const mention = mentionOf('We reached Kosŏng.', 'Kosŏng');
		expect(mention.status).toBe('contested');
		expect([mention.place, ...mention.alternatives.map(({ place }) => place)].sort()).toEqual([
			'goseong-gangwon',
			'goseong-gyeongsang'
		]);
	});
});

describe('doubts', () => {
	const contested = read('They went to Cheongju [Tsiusiu].', 'a');
	const plain = read('The enemy took Cheongju and Suwon.', 'b');

	test('spread to the same spelling elsewhere in the corpus, weaker and marked', () => {
		const [, other] = inheritDoubts([contested, plain], places);
		const [cheongju, suwon] = other!.mentions;
		expect(cheongju).toMatchObject({
			place: 'cheongju',
			status: 'contested',
			alternatives: [{ place: 'chungju' }]
		});
		expect(codes(cheongju!)).toContain('inherited-doubt');
		expect(suwon!.status).toBe('agreed');
	});

	test('do not spread where the names beside the spelling rule the other place out', () => {
		const wrong = read('New regiments are formed at KAESONG [Kaisiu].', 'c');
		const near = read('The convoy drove from Munsan past Panmunjom to Kaesong.', 'd');
		const far = read('Nothing is known of Kaesong.', 'e');
		const [, settled, open] = inheritDoubts([wrong, near, far], places);
		expect(settled!.mentions.map(({ status }) => status)).toEqual(['agreed', 'agreed', 'agreed']);
		expect(open!.mentions.map(({ status }) => status)).toEqual(['contested']);
	});

	test('do not spread where a gloss settles the spelling', () => {
		const settled = read('They took Cheongju [Seishū].', 'c');
		const [, other] = inheritDoubts([contested, settled], places);
		expect(other!.mentions.every(({ status }) => status === 'agreed')).toBe(true);
	});

	test('leave the extractions that they are given as they were', () => {
		const before = structuredClone(plain);
		inheritDoubts([contested, plain], places);
		expect(plain).toEqual(before);
	});
});
