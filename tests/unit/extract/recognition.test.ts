import { describe, expect, test } from 'vitest';
import { placesIn } from './reading.ts';

describe('spellings of every kind are found', () => {
	test.each([
		['The port of Chemulpo fell.', ['Chemulpo: incheon']],
		['the enemy entered P’yŏng-yang at dawn', ['P’yŏng-yang: pyongyang']],
		['units left Keijo and Genzan', ['Keijo: seoul', 'Genzan: wonsan']],
		['a fire at JEMULPO (Incheon)', ['JEMULPO: incheon', 'Incheon: incheon']],
		[
			'He reported. The enemy dropped paratroopers by night into the territory of North\n\nKorea with the task',
			['North Korea: north-korea']
		],
		['平壤 fell; 서울에서 인천까지', ['平壤: pyongyang', '서울: seoul', '인천: incheon']],
		[
			'В провинции Северная Чолла заняты Чончжу и Кунсан.',
			['Северная Чолла: north-jeolla', 'Чончжу: jeonju', 'Кунсан: gunsan']
		],
		["Sent from Pkhen'yan. They took Tedzhon.", ["Pkhen'yan: pyongyang", 'Tedzhon: daejeon']],
		['我等现在北镇附近。', ['北镇: bukjin']],
		[
			'북경과 동경의 기자들이 모스크바로 떠났다. 봉천을 거쳐 려순에 갔다.',
			['북경: beijing', '동경: tokyo', '모스크바: moscow', '봉천: shenyang', '려순: lushun']
		],
		['войска заняли Пусан и Пхеньян', ['Пусан: busan', 'Пхеньян: pyongyang']],
		[
			'the Naktong, the Han River and the Syarye mountain range',
			['Naktong: nakdong-river', 'Han River: han-river', 'Syarye mountain range: charyeong-mountains']
		],
		[
			'scanning made Seou1, lnchon, W0nsan and SeouI of them',
			['Seou1: seoul', 'lnchon: incheon', 'W0nsan: wonsan', 'SeouI: seoul']
		],
		['из Пхеньяна в Пусан', ['Пхеньяна: pyongyang', 'Пусан: busan']],
		['the R.O.K. and the U.S.S.R.', ['R.O.K.: south-korea', 'U.S.S.R.: soviet-union']],
		['Seoul’s suburbs, and “Inchon”', ['Seoul: seoul', 'Inchon: incheon']],
		['beyond Chip- yong-ni and toward Hoeng- song', ['Chip- yong-ni: jipyeong', 'Hoeng- song: hoengseong']],
		['向北仓里前进, 由沈阳起运', ['北仓里: bukchang', '沈阳: shenyang']],
		['vers le Japon et la Corée', ['Japon: japan', 'Corée: korea']],
		['HE HEARD OF AN ARMY AT MUPYONG-NI.', ['MUPYONG-NI: ?']],
		['the R0K Army', ['R0K: south-korea']],
		['They met at PAN MUN JOM again.', ['PAN MUN JOM: panmunjom']],
		['B.  Hwachon, left on Monday, was empty.', ['Hwachon: hwacheon']],
		['past Majŏn-ni and Hyŏn-ni to the coast', ['Majŏn-ni: majeon-ni', 'Hyŏn-ni: hyeon-ri']],
		[
			'They crossed the Linjin and the Ch’ing-ch’uan River.',
			['Linjin: imjin-river', 'Ch’ing-ch’uan River: cheongcheon-river']
		],
		[
			'in Cholla Namdo and Kyŏngsang Pukto',
			['Cholla Namdo: south-jeolla', 'Kyŏngsang Pukto: north-gyeongsang']
		],
		['Div crosses NAKTONG R at night; SINANJ U is empty.', ['NAKTONG R: nakdong-river', 'SINANJ U: sinanju']],
		['印度、加拿大 и Индия', ['印度: india', '加拿大: canada', 'Индия: india']],
		['Ils sont évacués sur Pousan par Moscou.', ['Pousan: busan', 'Moscou: moscow']],
		['敌占三所里,平壤城内大火', ['三所里: samso-ri', '平壤: pyongyang']],
		[
			'Yesterday Uisong, today Yongju, tomorrow Chechon.',
			['Uisong: uiseong', 'Yongju: yeongju', 'Chechon: jecheon']
		]
	])('%s', (text, expected) => {
		expect(placesIn(text)).toEqual(expected);
	});
});

describe('what names no place is refused', () => {
	test.each([
		'PAK HEON-YEONG [Pak Hon Yong] was present.',
		"CHANG Ch'un, interpreter to the advisers, was present.",
		'Sosa, our cook, broke a finger.',
		'Messrs. Kirk, Drum and Paris dined with a Manchu maid about.',
		'STORES ON HAND\nCHINA, vitrified, plates ........ 1,200\nTURKEY, boned, canned, cases .... 410',
		'He tried the Berlin Defence, and lost.',
		'Tokyo Rose was on the air again, and Seoul City Sue.',
		'Panama hats, nil. China cups without handles, 55.',
		'The tent shows Road to Morocco. They laughed at the Molotov cocktail.',
		'LONDON, Jack R., Sgt. PARIS, Pvt. Midshipman Burma Jones was late.',
		'Three inches of Manila rope, one coil. India ink, and a Bunsen burner.',
		'Soup. Sole. Turkey, stuffed, with sprouts, roast potatoes and gravy.',
		'Его убил экипаж танка «Владивосток», как пишет «Вечерняя Москва».',
		'船長の京城さんが一本ずつ配ってくれた。',
		'金尙州 동무가 떠내려갔다. 사단장 고성진',
		'상주는 고성을 지르며 울었고 이천 사백 명이 왔다. 대구 두 마리와 청주 세 병, 안주가 모자랐다. 이리 오너라.',
		'미국인들은 도망쳤다. 美国人来了. 아들 영남 올림',
		'그는 상해를 입었고 천진하게 웃었다. 紐約時報, 동경신문',
		'Cover names changed: CANTON now battalion, OSLO the surgeon.\n\nThe day was quiet here.\n\nCANTON to OSLO: send two jeeps.',
		'我身体安康，心里很高兴，一切平安。班长赵德川和李长春教我文化，大同小异。',
		'사상을 굳게 가지고 수영을 하였다. 기장쌀로 밥을 짓고 진보하라.',
		'NET DIARY. Opened 0600. WARSAW 6 this is TEXAS, radio check. LONDON did not answer.',
		'The New York Giants lost, says the Naktong Bugle.',
		'The ammunition ship Mount Katmai is empty.',
		'연극에는 박영주, 김해숙이 나왔다. 내 친구 김진주 기자와 홍성민 일병도 왔다.',
		'TOKYO was the password, and the countersign was BERLIN.',
		'No patrol is to pass Line BERLIN before noon.',
		'The Osaka Mainichi doubts it, and so does the South China Morning Post.',
		'In the third race Jehol, a grey griffin, was left at the post.',
		'The *Mount Pinatubo* embarked the admiral.',
		'위원장은 위원회를 구성하고 방어를 강화하였다.',
		'제2차세계대전 때의 대전차포',
		'At the end of period the enemy was silent.',
		'Comrade Molotov met Comrade Voroshilov.',
		'Kim Chaek reported to the Front Command.',
		'Voroshilov said that he agreed.',
		'V. M. Molotov and A.I. SHABSHIN spoke.',
		'General Song Sinuiju led them.',
		'The cruiser Inchon and the destroyer Wonsan fired.',
		'Operation Pusan begins at dawn.',
		'The Chinese and the North Koreans, Korean officers, Muscovites.',
		'He moved to the North and Northwest of the river.',
		'The North Atlantic, the South bank, NORTH, south.',
		'GIVE US AMMUNITION NOW, he wrote to us.',
		'Chosen for his Honey voice, he had Risen. Soul and body.',
		'We march. Sinking ships in Front of us. MARCH OF THE DEAD.'
	])('%s', (text) => {
		expect(placesIn(text)).toEqual([]);
	});

	test('a place named after a person is one where the text says so', () => {
		expect(placesIn('The train arrived in Voroshilov at noon.')).toEqual(['Voroshilov: ussuriysk']);
	});

	test('the North and the South are states where they act', () => {
		expect(placesIn('The North attacked the South.')).toEqual(['North: north-korea', 'South: south-korea']);
	});

	test('what a publisher adds is not read', () => {
		expect(
			placesIn('Skip to content\n\nWe took Suwon.\n\nDocument Information\n\nUS copyright laws, Seoul')
		).toEqual(['Suwon: suwon']);
	});
});

describe('unknown names', () => {
	test('stand out where only a place can stand, and are not guessed at', () => {
		expect(placesIn('The enemy advances toward Xyonju and in the area of Blarney.')).toEqual([
			'Xyonju: ?',
			'Blarney: ?'
		]);
	});

	test('are one end of a way of which the other is known', () => {
		expect(placesIn('The regiment goes from Blarney to Suwon, and from Osan to Xyonju.')).toEqual([
			'Blarney: ?',
			'Suwon: suwon',
			'Osan: osan',
			'Xyonju: ?'
		]);
	});

	test('are the other end of a road, or of what lies between', () => {
		expect(placesIn('He drove along the road Blarney – Suwon and came out between Osan and Xyonju.')).toEqual(
			['Blarney: ?', 'Suwon: suwon', 'Osan: osan', 'Xyonju: ?']
		);
	});

	test('may be a river that is called like a surname', () => {
		expect(placesIn('The Nam River line was penetrated vic Agok.')).toEqual(['Nam River: ?', 'Agok: ?']);
	});

	test('may be parted at the end of a line', () => {
		expect(placesIn('They came in through Wonju and at Ma-\ngong-ni a week later.')).toEqual([
			'Wonju: wonju',
			'Ma- gong-ni: ?'
		]);
	});

	test('are where a ship left, and what is called a village', () => {
		expect(placesIn('The collier cleared Blarney for Masan past the village Xyonju.')).toEqual([
			'Blarney: ?',
			'Masan: masan',
			'Xyonju: ?'
		]);
	});

	test('are not made of the ends of two lines, nor of what follows an article in capitals', () => {
		expect(placesIn('Summary of Events\nSOLMA-RI  21  1100  All quiet at Suwon.')).toEqual([
			'SOLMA-RI: ?',
			'Suwon: suwon'
		]);
		expect(placesIn('REMAIN OUTSIDE THE SWEPT CHANNEL UNTIL RELIEVED.')).toEqual([]);
	});

	test('are not made of persons, months and directions', () => {
		expect(
			placesIn('toward Marshal Tito, toward September, toward Comrade Stalin, toward Pak Hon Yong')
		).toEqual([]);
	});
});

describe('names damaged by scanning are read as guesses', () => {
	test.each([
		['Kirnpo airfield was clear.', ['Kirnpo airfield: gimpo-airfield']],
		['The column from KlLCHU met us at lWON.', ['KlLCHU: gilju', 'lWON: iwon']],
		['They went back to Moscovv.', ['Moscovv: moscow']],
		['Guns fired on Wo1mi-do.', ['Wo1mi-do: wolmido']],
		["Prisoners from Yongdungp'0 spoke.", ["Yongdungp'0: yeongdeungpo"]],
		["A column from Chech'-\non turned back.", ["Chech'- on: jecheon"]],
		['between P yongyang and Yang dok', ['P yongyang: pyongyang', 'Yang dok: yangdeok']]
	])('%s', (text, places) => {
		expect(placesIn(text)).toEqual(places);
	});

	test.each(['Chang won the election.', 'POL and rations were short.', 'The Western press.'])(
		'%s has no name to mend',
		(text) => {
			expect(placesIn(text)).toEqual([]);
		}
	);
});

test.each([
	['김천일 중좌는 전화를 받았다.', []],
	['김천에서 전화가 왔다.', ['김천: gimcheon']],
	['Code words for the month: PHANTOM for the dump, LONDON for the first alarm.', []]
])('%s', (text, places) => {
	expect(placesIn(text)).toEqual(places);
});
