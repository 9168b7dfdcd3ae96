import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildGazetteer } from '#core/gazetteer/build.ts';
import { checkFormat } from '#core/gazetteer/format.ts';
import { gazetteerSchemas } from '#core/gazetteer/json-schema.ts';
import { checkRules } from '#core/gazetteer/rules/check-rules.ts';
import { formsOf } from '#core/names/forms.ts';
import { readGazetteer } from '#store/gazetteer.ts';

const { gazetteer, issues, files } = readGazetteer('gazetteer');
const place = (id: string) => gazetteer.places.find((candidate) => candidate.id === id);

test('the gazetteer has no issue', () => {
	expect(issues).toEqual([]);
});

test('no rule finds anything in it to doubt', () => {
	expect(checkRules(files)).toEqual([]);
});

test('its files are in canonical order and layout', () => {
	expect(checkFormat(files)).toEqual([]);
});

test('it has lost none of its 989 places, 25 fronts and 20 sources', () => {
	expect(gazetteer.places.length).toBeGreaterThanOrEqual(989);
	expect(gazetteer.places.filter(({ point }) => point).length).toBeGreaterThanOrEqual(970);
	expect(gazetteer.fronts.length).toBeGreaterThanOrEqual(25);
	expect(gazetteer.sources.length).toBeGreaterThanOrEqual(20);
});

test('all lists are in ascending order of id, each id once', () => {
	for (const list of [gazetteer.places, gazetteer.fronts, gazetteer.sources]) {
		const ids = list.map(({ id }) => id);
		expect(ids).toEqual([...new Set(ids)].sort());
	}
});

test.each(gazetteerSchemas())('gazetteer/$name is what the schema gives', ({ name, text }) => {
	expect(readFileSync(`gazetteer/${name}`, 'utf8'), 'run npm run jemulpo -- gazetteer schema').toBe(text);
});

test.each([
	['gwangju-jeolla', '光州', 'gwangju-gyeonggi', '廣州'],
	['goseong-gangwon', '高城', 'goseong-gyeongsang', '固城'],
	['suncheon-jeolla', '順天', 'suncheon-pyeongan', '順川'],
	['icheon-gyeonggi', '利川', 'icheon-gangwon', '伊川'],
	['andong', '安東', 'dandong', '安東'],
	['yeongdong', '永同', 'yeongdong-region', '嶺東'],
	['wando', '莞島', 'wando-island', '莞島'],
	['jeju', '濟州', 'jeju-island', '濟州島'],
	['jeju-island', '濟州島', 'jeju-province', '濟州道'],
	['gangwon-south', '江原道', 'gangwon-north', '江原道'],
	['tumen-river', '豆滿江', 'tumen-city', '圖們'],
	['gyeongseong', '鏡城', 'seoul', '京城'],
	['cheongju', '淸州', 'chungju', '忠州'],
	['jeongju', '定州', 'jeonju', '全州'],
	['yeoju', '驪州', 'yeosu', '麗水']
])('%s %s and %s %s are two places', (one, itsHanja, other, otherHanja) => {
	expect(place(one)?.hanja).toContain(itsHanja);
	expect(place(other)?.hanja).toContain(otherHanja);
	expect(place(one)?.point).not.toEqual(place(other)?.point);
});

test('every Korean point lies on or about the peninsula', () => {
	const abroad = new Set(['china', 'soviet-union', 'japan', 'far-east']);
	const up = (id: string | undefined): string[] => (id === undefined ? [] : [id, ...up(place(id)?.within)]);
	const inKorea = gazetteer.places.filter(
		({ id }) => up(id).includes('korea') && !up(id).some((at) => abroad.has(at))
	);
	expect(inKorea.length).toBeGreaterThan(400);
	for (const { id, point } of inKorea) {
		if (!point) continue;
		expect(point[0], id).toBeGreaterThan(124);
		expect(point[0], id).toBeLessThan(132);
		expect(point[1], id).toBeGreaterThan(33);
		expect(point[1], id).toBeLessThan(43.2);
	}
});

test('Incheon is known as Jemulpo, and says where that stands', () => {
	const incheon = place('incheon')!;
	const forms = formsOf(incheon).map(({ form }) => form);
	const spellings = [
		'Jemulpo',
		'Incheon',
		"Chemulp'o",
		'Jinsen',
		'Чемульпо',
		'제물포',
		'濟物浦',
		'Tschemulpo'
	];
	for (const spelling of spellings) expect(forms).toContain(spelling);
	expect(incheon.note).toContain('Jemulpo stands in the telegrams');
});

test('a front, formation or line counts its title among its names', () => {
	for (const { aliases, title } of gazetteer.fronts) expect(aliases[0]).toBe(title);
});

test('the example in the README for curators is a sound entry', () => {
	const readme = readFileSync('gazetteer/README.md', 'utf8');
	const [, example = ''] = /```yaml\n(.*?)```/s.exec(readme) ?? [];
	const text = example.replace(/^ {3}/gm, '').replace('within: gyeonggi', '');
	const built = buildGazetteer([
		...files.filter(({ path }) => !path.includes('places')),
		{ path: 'gazetteer/places/x.yaml', text }
	]);
	expect(built.issues.filter(({ at }) => at.includes('places'))).toEqual([]);
	expect(built.gazetteer.places.map(({ id }) => id)).toEqual(['jipyeong']);
});
