import { describe, expect, it } from 'vitest';
import { indexOf } from '#core/atlas/columns.ts';
import { matcher } from '#core/atlas/find.ts';
import { placeLabels } from '#core/atlas/labels.ts';
import { mapNames } from '#core/atlas/map-names.ts';
import type { NameStyle } from '#core/atlas/name-styles.ts';
import { NO_FILTERS, prepare, select } from '#core/atlas/select.ts';
import { spelled } from '#core/atlas/spelled.ts';
import type { Place, PlaceKind } from '#core/types.ts';
import { SAMPLE } from './sample.ts';

const place = (id: string, title: string, kind: PlaceKind, hangul: string, within?: string): Place => ({
	id,
	title,
	kind,
	...(within === undefined ? {} : { within }),
	hangul: [hangul],
	hanja: ['仁川'],
	kana: [],
	forms: [],
	point: [126.628612, 37.46],
	links: {},
	sources: []
});

const PLACES = [
	place('south-korea', 'South Korea', 'country', '대한민국', 'korea'),
	place('gyeonggi', 'Gyeonggi Province', 'province', '경기도', 'south-korea'),
	place('incheon', 'Incheon', 'city', '인천', 'gyeonggi'),
	place('nakdong-river', 'Nakdong River', 'river', '낙동강', 'south-korea'),
	place('han-river', 'Han River', 'river', '한강', 'south-korea'),
	place('seoul', 'Seoul', 'city', '서울', 'south-korea'),
	place('dandong', 'Dandong (Andong, Antung)', 'city', '안동', 'china')
];
/** Beyond Korea: without a label of its own, or without Hangul. */
const ABROAD: Place[] = [
	{ ...place('osaka', 'Osaka', 'city', '오사카', 'japan'), hanja: ['大阪'], kana: ['オオサカ'] },
	{
		...place('vladivostok', 'Vladivostok', 'port', ''),
		...{ hangul: [], hanja: [], forms: [{ form: 'Владивосток' }] }
	}
];

describe('names of the basemap', () => {
	const written = (id: string, style: NameStyle) =>
		mapNames(PLACES, style)([...PLACES, ...ABROAD].find((place) => place.id === id)!);

	it.each([
		['incheon', 'Inch’ŏn'],
		['gyeonggi', 'Kyŏnggi-do'],
		['nakdong-river', 'Naktong-gang'],
		['han-river', 'Han-gang'],
		['seoul', 'Seoul'],
		['dandong', 'Dandong']
	])('%s is written %s in 1950', (id, expected) => {
		expect(written(id, 'period').name).toBe(expected);
	});

	it.each<[string, NameStyle, string, string]>([
		['incheon', 'revised', 'Incheon', '인천'],
		['gyeonggi', 'revised', 'Gyeonggi-do', '경기도'],
		['nakdong-river', 'revised', 'Nakdonggang', '낙동강'],
		['incheon', 'hangul', '인천', '仁川'],
		['seoul', 'hangul', '서울', ''],
		['incheon', 'cyrillic', 'Инчхон', '인천'],
		['osaka', 'cyrillic', 'Осака', '大阪'],
		['vladivostok', 'cyrillic', 'Владивосток', ''],
		['dandong', 'cyrillic', 'Dandong', '仁川']
	])('%s in style %s is written %s, %s', (id, style, name, native) => {
		expect(written(id, style)).toEqual({ name, native });
	});

	it('come with their native writing, rank and class, the most important first', () => {
		const [first, ...rest] = placeLabels(PLACES, mapNames(PLACES, 'period')).features;
		expect(first?.properties).toEqual({
			id: 'seoul',
			name: 'Seoul',
			native: '서울',
			kind: 'city',
			class: 'town',
			rank: 0
		});
		expect(rest.map(({ properties }) => properties?.['rank'])).toEqual([1, 2, 2, 3, 3]);
	});
});

describe('finding in the list', () => {
	const { mentions } = select(prepare(SAMPLE), NO_FILTERS);
	const found = (typed: string) => SAMPLE.places.filter(matcher(typed, mentions)).map(({ id }) => id);

	it('matches titles, and forms by which the documents name a place, whatever their marks', () => {
		expect(found('ju')).toEqual(['cheongju', 'chungju']);
		expect(found('Jemul-p’o')).toEqual(['incheon']);
		expect(found('')).toHaveLength(4);
		expect(found('Pusan')).toEqual([]);
	});
});

describe('a spelling in the documents', () => {
	it('is told with what it names there', () => {
		const [reading] = spelled('cheong ju', indexOf(SAMPLE));
		expect([reading?.place?.id, reading?.rivals.map(({ id }) => id)]).toEqual(['cheongju', ['chungju']]);
	});

	it('may name no known place, or not be there', () => {
		const [unknown, ...others] = spelled('Jjyon', indexOf(SAMPLE));
		expect([unknown?.place, unknown?.rivals, others]).toEqual([undefined, [], []]);
		expect([...unknown!.mentions]).toMatchObject([{ form: 'JJYON' }]);
		expect(spelled('Pusan', indexOf(SAMPLE))).toEqual([]);
		expect(spelled('?', indexOf(SAMPLE))).toEqual([]);
	});
});
