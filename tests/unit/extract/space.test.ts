import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bearingOf } from '#core/extract/space/compass.ts';
import { kmOf } from '#core/extract/space/distance.ts';
import { line, relationsIn } from './marked-relations.ts';

describe('spatial phrases', () => {
	test.each([
		['The column stopped 20 km east of <Suwon>.', 'sector suwon [67.5-112.5] 20-20 km | 20 km east of Suwon'],
		[
			'A battery stood at a point five miles southwest of <Wonsan>.',
			'sector wonsan [202.5-247.5] 8.05-8.05 km | at a point five miles southwest of Wonsan'
		],
		[
			'They dug in 10 miles NE of <Pyongyang>.',
			'sector pyongyang [22.5-67.5] 16.09-16.09 km | 10 miles NE of Pyongyang'
		],
		['The regiment lies NNW of <Kaesong>.', 'sector kaesong [326.25-348.75] | NNW of Kaesong'],
		[
			'They moved from <Suwon> eastward and southeastward for 25 to 30 kilometers.',
			'sector suwon [67.5-157.5] 25-30 km | from Suwon eastward and southeastward for 25 to 30 kilometers'
		],
		[
			'Tanks were seen 12 km from <Seoul> to the north-west.',
			'sector seoul [292.5-337.5] 12-12 km | 12 km from Seoul to the north-west'
		],
		[
			'<Osan>, 40 km south of <Seoul>, was taken.',
			'sector seoul [157.5-202.5] 40-40 km | Osan, 40 km south of Seoul'
		],
		[
			'They withdrew east of <Chuncheon>, 10 km away.',
			'sector chuncheon [67.5-112.5] 10-10 km | east of Chuncheon, 10 km away'
		],
		[
			'Up to 20 km south of <Wonsan> there is no enemy.',
			'sector wonsan [157.5-202.5] 0-20 km | Up to 20 km south of Wonsan'
		],
		[
			'Some tanks are 20 miles north <Seoul>.',
			'sector seoul [337.5-22.5] 32.19-32.19 km | 20 miles north Seoul'
		],
		['They dug in south of the <Han River>.', 'sector han-river [157.5-202.5] | south of the Han River'],
		['The army lies to the north of <Korea>.', 'sector korea [337.5-22.5] | to the north of Korea'],
		['Riots broke out in the north of <Korea>.', 'part korea | in the north of Korea'],
		[
			'The central and southern parts of <Korea> are free.',
			'part korea | The central and southern parts of Korea'
		],
		['Forces gathered in southern <Manchuria>.', 'part manchuria | in southern Manchuria'],
		[
			'There was fighting in the western outskirts of <Seoul>.',
			'part seoul | in the western outskirts of Seoul'
		],
		['There was fighting in the outskirts of <Seoul>.', 'near seoul | in the outskirts of Seoul'],
		['They landed in the area of <Jemulpo> (<Incheon>).', 'near jemulpo | in the area of Jemulpo (Incheon)'],
		['The enemy is within 30 km of <Pyongyang>.', 'near pyongyang 0-30 km | within 30 km of Pyongyang'],
		['The main body is in the <Pyongyang> region.', 'near pyongyang | in the Pyongyang region'],
		['Planes crashed not far from <Sinuiju>.', 'near sinuiju | not far from Sinuiju'],
		['They fought in and around <Daejeon>.', 'near daejeon | in and around Daejeon'],
		[
			'They are advancing to the vicinity of <Cheongju>.',
			'near cheongju | advancing to the vicinity of Cheongju'
		],
		[
			'They got to the area of <Jincheon>, <Daejon>, <Boeon> at dawn.',
			'toward jincheon daejon boeon | to the area of Jincheon, Daejon, Boeon'
		],
		['Their tanks advance toward <Cheongju>.', 'toward cheongju | advance toward Cheongju'],
		[
			'The blow fell in the general direction of <Suwon> and <Osan>.',
			'toward suwon osan | in the general direction of Suwon and Osan'
		],
		['Columns advance on <Pyongyang>.', 'toward pyongyang | advance on Pyongyang'],
		['They fell back to the <Daegu> area.', 'toward daegu | fell back to the Daegu area'],
		[
			'The gap between <Kaesong> and the town of <Haeju> is open.',
			'between kaesong haeju | The gap between Kaesong and the town of Haeju'
		],
		[
			'They were told to organize defense along the <38th parallel>.',
			'along 38th-parallel | organize defense along the 38th parallel'
		],
		['Help came along the east coast of <Korea>.', 'along korea | along the east coast of Korea'],
		['The <~Seoul>–<Suwon> road is mined.', 'along seoul suwon | The Seoul–Suwon road'],
		[
			'Trucks drove along the road from <Seoul> to <Suwon>.',
			'along seoul suwon | along the road from Seoul to Suwon'
		],
		[
			'They hold the line <Seoul>, <Wonju>, <Samcheok> [in Russian: <a>, <b>, <c>].',
			'line seoul wonju samcheok | hold the line Seoul, Wonju, Samcheok'
		],
		[
			'Retreat behind the <~Pyongyang>-<Wonsan> line.',
			'line pyongyang wonsan | Retreat behind the Pyongyang-Wonsan line'
		],
		[
			'The front line runs from <Pohang> through <Daegu> to <Masan>.',
			'line pohang daegu masan | The front line runs from Pohang through Daegu to Masan'
		],
		[
			'The corps withdrew from <Seoul> through <Suwon> to <Daejeon>.',
			'movement seoul suwon daejeon | withdrew from Seoul through Suwon to Daejeon'
		],
		[
			'Rice was shipped from <Busan> by sea to <Incheon>.',
			'movement busan incheon | from Busan by sea to Incheon'
		],
		[
			'Will they cross\n\nthe <38th parallel> northward?',
			'cross 38th-parallel [337.5-22.5] | cross the 38th parallel northward'
		],
		[
			'Our units crossed the <Han River> at <Seoul>.',
			'cross han-river seoul | crossed the Han River at Seoul'
		],
		['Two guns stand six miles behind <Osan>.', 'near osan 9.66-9.66 km | six miles behind Osan'],
		['A raft was found below <Munsan>.', 'near munsan | below Munsan'],
		['En coy vic <Anju>.', 'near anju | vic Anju'],
		['En coy vic. <Anju>.', 'near anju | vic. Anju'],
		['Smoke rose 8 mi. SE of <Anju>.', 'sector anju [112.5-157.5] 12.87-12.87 km | 8 mi. SE of Anju'],
		[
			'A lamp burned two dozen kilometers west-northwest of <Osan>.',
			'sector osan [281.25-303.75] 24-24 km | two dozen kilometers west-northwest of Osan'
		],
		['They lie north-north-east of <Osan>.', 'sector osan [11.25-33.75] | north-north-east of Osan'],
		['A junk lay 3 n.m. off <Wonsan>.', 'near wonsan 5.56-5.56 km | 3 n.m. off Wonsan'],
		[
			'Nobody may go two miles on either side of the <Han River>.',
			'near han-river 3.22-3.22 km | two miles on either side of the Han River'
		],
		['They lay within two days’ march of <Wonsan>.', 'near wonsan | within two days’ march of Wonsan'],
		['Patrols fought on the edge of <Osan>.', 'part osan | on the edge of Osan'],
		['Tanks are approaching <Suwon> and <Osan>.', 'toward suwon osan | approaching Suwon and Osan'],
		['The blow follows the axis <Wonju>–<Chungju>.', 'toward wonju chungju | the axis Wonju–Chungju'],
		[
			'They struck with <Suwon> as their next objective.',
			'toward suwon | with Suwon as their next objective'
		],
		[
			'They held on a front of 60 km from <Munsan> to <Inje>.',
			'line munsan inje 60-60 km | on a front of 60 km from Munsan to Inje'
		],
		[
			'Boats went up the river as far as <Gangdong>.',
			'movement gangdong | went up the river as far as Gangdong'
		],
		[
			'The army retired in good order from <Seoul> to <Suwon>, <Osan> or, if need be, <Daejeon>.',
			'movement seoul suwon osan daejeon | retired in good order from Seoul to Suwon, Osan or, if need be, Daejeon'
		],
		['They fled across the swollen <Han River>.', 'cross han-river | fled across the swollen Han River'],
		[
			'Patrols moved across the <38th parallel> from south to north.',
			'cross 38th-parallel [337.5-22.5] | moved across the 38th parallel from south to north'
		]
	])('%s', (marked, expected) => {
		expect(relationsIn(marked).map(line)).toEqual([expected]);
	});

	test.each([
		'From time to time <Seoul> was bombed.',
		'Between us, <Seoul> is lost.',
		'Toward evening <Seoul> was quiet.',
		'Along with <Seoul>, <Incheon> was bombed.',
		'Near collapse, <Seoul> waited.',
		'Well north of 500 men died in <Seoul>.',
		'The policy toward <China> is unclear.',
		'Relations between <Moscow> and <Beijing> cooled.',
		'The war between <China> and <Japan> ended.',
		'A telegram from <Pyongyang> to <Moscow> arrived late.',
		'The distance from <Seoul> to <Busan> is great.',
		'The Red Cross <Seoul> office asked for help.',
		'As far as <Korea> is concerned, nothing changed.',
		'The situation around <Korea> remains tense.',
		'They went toward the <~Busan> front.',
		'He came from <Seoul> East Gate.',
		'They forced <Korea> to sign.',
		'They stood behind <Korea> in this.',
		'Envoys are approaching <China> for rice.',
		'The railway bridge over the <Han River> is down.',
		'They named <Seoul> as the objective.',
		'A journey outside <Korea> is forbidden.'
	])('idiom, no phrase: %s', (marked) => {
		expect(relationsIn(marked)).toEqual([]);
	});

	test('the name after a clause of its own belongs to no list', () => {
		expect(relationsIn('They advanced toward <Suwon>, and <Seoul> fell.').map(line)).toEqual([
			'toward suwon | advanced toward Suwon'
		]);
		expect(relationsIn('They struck in the direction of <Suwon>, <Osan>.').map(line)).toEqual([
			'toward suwon osan | in the direction of Suwon, Osan'
		]);
		expect(relationsIn('They fought near <Haeju>, <Hwanghae Province>.').map(line)).toEqual([
			'near haeju | near Haeju'
		]);
	});

	test('who is told to move moves, who sends a message does not', () => {
		expect(relationsIn('They had orders to move from <Seoul> to <Busan>.').map(line)).toEqual([
			'movement seoul busan | move from Seoul to Busan'
		]);
		expect(relationsIn('They had orders from <Seoul> to <Busan>.')).toEqual([]);
	});

	test('a phrase never reaches over the end of its sentence', () => {
		expect(relationsIn('They came from the north. <Seoul> fell. To <Suwon> they went.')).toEqual([]);
	});

	test('a movement toward something may start where its sentence says, but not at another goal', () => {
		const [near, toward] = relationsIn('Landed near <Incheon>, they advance toward <Suwon> and <Osan>.');
		expect([near!.beside, toward!.beside]).toEqual([[], ['incheon']]);
	});

	test('so may one that only tells how far it came', () => {
		const [, movement] = relationsIn('Landed near <Incheon>, they advanced as far as <Suwon>.');
		expect(movement).toMatchObject({ kind: 'movement', beside: ['incheon'] });
	});

	test('spans slice to their phrase and anchors to their mentions', () => {
		const [relation] = relationsIn('Old. They are 5 km north of <Daegu>.');
		expect(relation).toMatchObject({ start: 14, end: 33, anchorStarts: [28] });
	});
});

test('no text makes it fail or stall, and every phrase stands where it says', () => {
	const words =
		'north south-east east to the of from toward along line between and , - 20 km five miles area <Seoul> <Suwon> <~Busan> up about advance cross back part . ('.split(
			' '
		);
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...words), { minLength: 20, maxLength: 60 }), (picked) => {
			const marked = picked.join(' ');
			const text = marked.replaceAll(/[<>~]/g, '');
			let last = -1;
			for (const { start, end, phrase, anchors, anchorStarts } of relationsIn(marked)) {
				expect(text.slice(start, end)).toBe(phrase);
				expect(anchors.length).toBe(anchorStarts.length);
				expect(anchorStarts[0]!).toBeGreaterThan(last);
				last = anchorStarts.at(-1)!;
			}
		})
	);
	const started = performance.now();
	for (const run of [
		'north ',
		'north-east ',
		'twenty to ',
		'the ',
		'up to ',
		'advance back ',
		'along the line of '
	]) {
		relationsIn(`They moved ${run.repeat(500)}of <Seoul> ${run.repeat(500)}`);
	}
	expect(performance.now() - started).toBeLessThan(2000);
});

describe('compass words', () => {
	test.each([
		['north', [337.5, 22.5]],
		['eastward and southeastward', [67.5, 157.5]],
		['North and Northwest', [292.5, 22.5]],
		['south-westerly', [202.5, 247.5]],
		['east-southeast', [101.25, 123.75]],
		['N.W.', [292.5, 337.5]]
	])('%s', (words, arc) => expect(bearingOf(words)).toEqual(arc));

	test('small letters and other words are none', () => {
		expect(bearingOf('ne s wall northing')).toBeUndefined();
	});
});

describe('distances', () => {
	test.each([
		['25 to 30 kilometers', [25, 30]],
		['10-15 miles', [16.09, 24.14]],
		['twenty-five miles', [40.23, 40.23]],
		['a mile and a half', [2.41, 2.41]],
		['half a mile', [0.8, 0.8]],
		['1,200 m', [1.2, 1.2]],
		['12,5 km', [12.5, 12.5]],
		['thirty li', [15, 15]],
		['ten ri', [3.93, 3.93]],
		['a hundred versts', [106.68, 106.68]],
		['less than 5 km', [0, 5]]
	])('%s', (words, km) => expect(kmOf(words)).toEqual(km));

	test.each(['500 men', 'several miles', 'a few kilometers', 'Tongil-li', 'three divisions'])(
		'%s is none',
		(words) => expect(kmOf(words)).toBeUndefined()
	);
});
