import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormIndex } from '#core/extract/form-index.ts';
import { scan } from '#core/extract/scan.ts';
import { Words } from '#core/extract/words.ts';

const find = (forms: string[], text: string) => {
	const run = new Words(text, { start: 0, end: text.length });
	const index = new FormIndex(forms.map((form) => ({ text: form, value: form })));
	return scan(run, index, true, () => true).map(({ first, last }) =>
		text.slice(run.starts[first], run.ends[last - 1])
	);
};

describe('scanning for forms', () => {
	test('the longest form wins', () => {
		expect(find(['Korea', 'North Korea'], 'in North Korea and Korea')).toEqual(['North Korea', 'Korea']);
	});

	test('a form is found over a line end, a page break and a hyphen', () => {
		expect(find(['North Korea'], 'North\nKorea, North\n\nKorea, North-Korea')).toHaveLength(3);
		expect(find(['Pyongyang'], 'Pyong-yang, Pyong-\nyang, P’yŏngyang')).toHaveLength(3);
		expect(find(['Yudam-ni'], 'Yudam-ni, Yudamni, Yudam ni')).toHaveLength(3);
	});

	test.each([
		['a comma', ['North Korea'], 'the North, Korea'],
		['a space in one word', ['Pusan'], 'Pu san'],
		['a missing space', ['North Korea'], 'NorthKorea'],
		['part of a word', ['Seoul'], 'Seoulite'],
		['a long gap', ['North Korea'], 'North\n\n\n\n\nKorea']
	])('no form is found over %s', (_, forms, text) => {
		expect(find(forms, text)).toEqual([]);
	});

	test('a first part alone is not a form, and does not hide a form that starts in it', () => {
		expect(find(['New South Wales', 'South Korea'], 'New South Korea')).toEqual(['South Korea']);
	});

	test('finds what a naive matcher finds', () => {
		const part = fc.constantFrom('han', 'an', 'seoul', 'na', 'no', 'ri');
		const form = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
		fc.assert(
			fc.property(fc.array(form, { maxLength: 8 }), fc.array(part, { maxLength: 20 }), (forms, parts) => {
				const expected: string[] = [];
				for (let at = 0; at < parts.length;) {
					const fits = forms.filter((f) => parts.slice(at, at + f.split(' ').length).join(' ') === f);
					const best = fits.sort((a, b) => b.split(' ').length - a.split(' ').length)[0];
					if (best) expected.push(best);
					at += best ? best.split(' ').length : 1;
				}
				expect(find(forms, parts.join(' '))).toEqual(expected);
			})
		);
	});
});
