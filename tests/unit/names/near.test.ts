import { describe, expect, test } from 'vitest';
import { chainInWords, habitsOf } from '#core/names/chain-words.ts';
import { lettersApart } from '#core/names/edit-distance.ts';
import { explain } from '#core/names/explain.ts';
import { formsOf } from '#core/names/forms.ts';
import { namedKind } from '#core/names/kind-words.ts';
import { skeletonOf, soundDistance, soundsOf } from '#core/names/sounds.ts';
import { namesOfTitle } from '#core/names/titles.ts';
import { index, place } from './gazetteer.ts';

describe('sounds', () => {
	test.each([
		['tsiusiu', 'CYuSYu'],
		['chushu', 'CuSu'],
		['pyongyang', 'PYoQYaQ'],
		['haeju', 'HeJu'],
		['chinnampo', 'CiNaMPo']
	])('of %s are %s', (spelling, sounds) => {
		expect(soundsOf(spelling)).toBe(sounds);
	});

	test.each([
		['kanko', 'kango', 0.2],
		['pusan', 'busan', 0.2],
		['wonsan', 'wonson', 0.5],
		['chongju', 'jongju', 0.2],
		['seoul', 'seoul', 0]
	])('of %s and %s are %d apart', (a, b, cost) => {
		expect(soundDistance(soundsOf(a), soundsOf(b), 1)).toBeCloseTo(cost);
	});

	test('too far apart are infinitely far', () => {
		expect(soundDistance(soundsOf('seoul'), soundsOf('pyongyang'), 1)).toBe(Infinity);
	});

	test('are the same distance both ways', () => {
		const [a, b] = [soundsOf('tsinnampo'), soundsOf('chinampo')];
		expect(soundDistance(a, b, 9)).toBeCloseTo(soundDistance(b, a, 9));
	});

	test('have a skeleton of consonant classes', () => {
		expect(skeletonOf(soundsOf('tsiusiu'))).toBe('CS');
		expect(skeletonOf(soundsOf('pusan'))).toBe(skeletonOf(soundsOf('busan')));
	});
});

test.each([
	['kitten', 'sitting', 3],
	['', 'abc', 3],
	['same', 'same', 0]
])('%j and %j are %i letters apart', (a, b, letters) => {
	expect(lettersApart(a, b)).toBe(letters);
});

describe('the word for a kind', () => {
	test.each([
		['Haeju County', 'Haeju', 'County'],
		['the port of Wonsan', 'Wonsan', 'port'],
		['port of Wonsan', 'Wonsan', 'port'],
		['Sharei mountain range', 'Sharei', 'range'],
		['Uljin-gun', 'Uljin', '-gun'],
		['Lake Changjin', 'Changjin', 'Lake']
	])('of %s leaves %s, and is %s', (query, name, word) => {
		expect(namedKind(query)).toMatchObject({ name, word });
	});

	test('is not seen where there is none', () => {
		expect(namedKind('Portsmouth')).toBeUndefined();
		expect(namedKind('County')).toBeUndefined();
	});

	test('must allow the place: Seoul is no river', () => {
		expect(explain('Seoul Reservoir', index).results).toEqual([]);
	});
});

describe('the names of a title', () => {
	test.each([
		['Incheon', ['Incheon']],
		['Dandong (Andong, Antung)', ['Dandong', 'Andong', 'Antung']],
		['Gwangju (Jeolla)', ['Gwangju']],
		['Tumen (city)', ['Tumen']],
		['Yalu (Amnok) River', ['Yalu River', 'Amnok River']],
		['Sea of Japan (East Sea)', ['Sea of Japan', 'East Sea']],
		['The North (of Korea)', ['The North']]
	])('%s are %j', (title, names) => {
		expect(namesOfTitle(title)).toEqual(names);
	});
});

describe('a chain in words', () => {
	const chainOf = (id: string, form: string) => formsOf(place(id)).find((each) => each.form === form)!.chain;

	test('goes from the form back to the name', () => {
		expect(chainInWords(chainOf('incheon', "Inch'ŏn"))).toBe("Inch'ŏn (McCune–Reischauer) ← 인천");
	});

	test('tells what only simplifies', () => {
		expect(chainInWords(chainOf('incheon', 'Чемульпо'))).toBe(
			'Чемульпо (the same, simplified) ← Чемульпхо (Cyrillic after Kontsevich) ← 제물포'
		);
	});

	test('has habits only where old Russian spelling comes in', () => {
		expect(habitsOf(chainOf('uljin', 'Urutsin')).map(({ code }) => code)).toEqual(['chi-ts']);
		expect(habitsOf(chainOf('incheon', 'Jinsen'))).toEqual([]);
	});
});

test('a whole book pasted by mistake gets nothing, at once', () => {
	expect(explain('Wonson '.repeat(100_000), index).results).toEqual([]);
});
