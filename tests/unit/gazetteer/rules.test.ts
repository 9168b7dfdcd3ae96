import { expect, test } from 'vitest';
import { checkRules } from '#core/gazetteer/rules/check-rules.ts';

const entry = (id: string, fields: string) =>
	`- {id: ${id}, title: ${id}, kind: city, sources: [s], ${fields}}\n`;

function check(places: string, exceptions = ''): string[] {
	const files = [{ path: 'gazetteer/places/x.yaml', text: places }];
	if (exceptions !== '') files.push({ path: 'gazetteer/exceptions.yaml', text: exceptions });
	return checkRules(files).map(({ at, severity, code, message }) => `${at} ${severity} ${code}: ${message}`);
}

const at = (lng: number, lat: number, within = 'w') =>
	`within: ${within}, point: [${lng}, ${lat}], pointSource: s`;
const square = [at(127, 36), at(127.5, 36), at(127, 36.5), at(127.5, 36.5)]
	.map((fields, i) => entry(`p${i}`, fields))
	.join('');

test('an empty gazetteer leaves nothing to doubt', () => {
	expect(check('[]\n')).toEqual([]);
});

test('a point whose degree was mistyped lies beyond the reach of its neighbours', () => {
	const [found, ...more] = check(square + entry('far', at(128.9, 36.2)));
	expect(found).toBe(
		'gazetteer/places/x.yaml:5:69 warning point-beyond-reach: far: the point [128.9, 36.2] lies 126 km outside the ' +
			'reach of the other 4 places within w. Expected at most 43 km. Correct the point or "within", or add an ' +
			'exception with the reason.'
	);
	expect(more).toEqual([]);
});

test('a valley beyond the others is no doubt', () => {
	expect(check(square + entry('near', at(127.8, 36.2)))).toEqual([]);
});

test('too few places tell nothing of the reach of their unit', () => {
	expect(check(entry('a', at(127, 36)) + entry('b', at(10, 50)))).toEqual([]);
});

test('Hangul and characters that do not belong together are shown with the readings', () => {
	expect(check(entry('suwon', 'hangul: [수원], hanja: [水源, 水州]'))).toEqual([
		'gazetteer/places/x.yaml:1:81 warning hanja-unread: suwon: 水州 is not read 수원. Expected one syllable for each ' +
			'character: 水 is 수, 州 is 주. Correct the one or the other, or add an exception with the reason.'
	]);
	expect(check(entry('seoul', 'hangul: [경성, 서울], hanja: [京城]'))).toEqual([
		'gazetteer/places/x.yaml:1:68 warning hangul-unwritten: seoul: 서울 is not a reading of 京城. Correct the one or ' +
			'the other, or add an exception with the reason.'
	]);
});

test('kana that are no on-reading are doubted in Korean names only', () => {
	const ulsan = 'hanja: [蔚山], kana: [ウルサン]';
	expect(check(entry('ulsan', `hangul: [울산], ${ulsan}`))).toEqual([
		'gazetteer/places/x.yaml:1:89 warning kana-irregular: ulsan: ウルサン is not the on-reading of 蔚山: 蔚 is ウツ or イ, ' +
			'山 is サン or セン (voiced or doubled where names do so). Correct the one or the other, or add an exception ' +
			'with the reason.'
	]);
	expect(check(entry('ulsan', ulsan))).toEqual([]);
});

test('an exception excuses what it names, and nothing else', () => {
	const ulsan = entry('ulsan', 'hangul: [울산], hanja: [蔚山], kana: [ウルサン, ウル]');
	const excuse = (value: string) =>
		`- {id: ulsan-kana, place: ulsan, rule: kana-irregular, ${value}reason: attested}\n`;
	expect(check(ulsan, excuse(''))).toEqual([]);
	expect(check(ulsan, excuse('value: ウルサン, '))).toHaveLength(1);
});

test('an exception that excuses nothing is to be removed', () => {
	const idle = '- {id: a-kana, place: a, rule: kana-irregular, value: ア, reason: attested}\n';
	expect(check('[]\n', idle)).toEqual([
		'gazetteer/exceptions.yaml:1:3 warning exception-idle: a-kana: the rule kana-irregular finds nothing to excuse in ' +
			'ア of a. Remove the exception, or correct it.'
	]);
});

test('an exception without a reason is an error', () => {
	expect(check('[]\n', '- {id: a-kana, place: a, rule: kana}\n')).toEqual([
		expect.stringContaining('error field-missing: a-kana: the field "reason" is missing.'),
		expect.stringContaining(
			'error field-invalid: a-kana: rule is "kana". Expected one of point-beyond-reach,'
		)
	]);
});

test('a form that a rule yields need not be listed', () => {
	const fields =
		'hangul: [충주], hanja: [忠州], kana: [チュウシュウ], forms: [{form: Chūshū}, {form: Choongju}]';
	expect(check(entry('chungju', fields))).toEqual([
		expect.stringContaining(
			'form-derived: chungju: "Chūshū" need not be listed: it follows by rule (Hepburn). Remove it from forms.'
		)
	]);
});

test('a form that only a habit yields may be listed', () => {
	expect(check(entry('daegu', 'hangul: [대구], forms: [{form: Tegu}]'))).toEqual([]);
});

test.each(['the Soviets', 'Russians', 'North Koreans', 'Chinese', 'Dutch'])(
	'"%s" is a people, and no form of a place',
	(form) => {
		expect(check(entry('a', `forms: [{form: ${form}}]`))).toEqual([
			expect.stringContaining(`form-people: a: "${form}" names a people, not a place.`)
		]);
	}
);

test.each(['Soviet Russia', 'Nationalist China', 'Indochina', 'Chinese Eastern Railway'])(
	'"%s" names a place',
	(form) => {
		expect(check(entry('a', `forms: [{form: ${form}}]`))).toEqual([]);
	}
);

test('two places with one number of GeoNames are doubted, both', () => {
	const found = check(entry('a', 'links: {geonames: 7}') + entry('b', 'links: {geonames: 7}'));
	expect(found).toEqual([
		expect.stringContaining('warning link-shared: a: the geonames number 7 is also that of b.'),
		expect.stringContaining('warning link-shared: b: the geonames number 7 is also that of a.')
	]);
});

test('the same point twice is told, but for a county and its seat', () => {
	const point = 'point: [127, 36], pointSource: s';
	expect(check(entry('a', point) + entry('b', point))).toHaveLength(2);
	expect(check(entry('a', point) + entry('b', point))[0]).toContain(
		'info point-shared: a: the point is also that of b.'
	);
	expect(check(entry('a', point) + entry('b', point).replace('city', 'county'))).toEqual([]);
});
