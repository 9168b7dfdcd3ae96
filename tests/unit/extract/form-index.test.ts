import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText } from '#core/extract/characters.ts';
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

	test('words whose hashes are the same stay apart', () => {
		const [one, other] = ['costarring', 'liquid'] as const;
		expect(hashText(one)).toBe(hashText(other));
		expect(find([one], `${other} ${one}`)).toEqual([one]);
		expect(find([one, other], `${other} ${one}`)).toEqual([other, one]);
		expect(find([`New ${one}`], `New ${other}, New ${one}`)).toEqual([`New ${one}`]);
	});

	test('finds what a naive matcher finds over hyphens, line ends, page breaks and in other scripts', () => {
		const part = fc.constantFrom('han', 'an', 'Ŏn', 'yang', 'ri', '平', '壤', '平壤', 'Сеул', 'ул');
		const joint = fc.constantFrom(' ', '-');
		const gap = fc.constantFrom(' ', '\n', '\n\n', '-', '-\n', ', ');
		const joined = (between: fc.Arbitrary<string>, maxLength: number) =>
			fc.array(fc.tuple(part, between), { minLength: 1, maxLength }).map((pairs) =>
				pairs
					.map((pair) => pair.join(''))
					.join('')
					.replace(/[-\s,]+$/, '')
			);
		fc.assert(
			fc.property(fc.array(joined(joint, 3), { maxLength: 8 }), joined(gap, 24), (forms, text) => {
				expect(find(forms, text)).toEqual(findNaively(forms, text));
			}),
			{ numRuns: 500 }
		);
	});
});

const GLYPH = /[平壤]/;
const isGlyph = (letter: string | undefined) => letter !== undefined && GLYPH.test(letter);
const HYPHEN = '-\\n?';
const GAP = ' |\\n{1,3}';

/** A spelling as a pattern: what may stand between each two of its letters, and nothing cleverer. */
function patternOf(form: string): RegExp {
	let source = '';
	for (const [at, letter] of [...form].entries()) {
		const before = form[at - 1];
		if (letter === ' ') source += `(?:${GAP}|${HYPHEN})`;
		// Two characters that touch are another name than two with a hyphen between.
		else if (letter === '-')
			source += `(?:${GAP}|${HYPHEN})${isGlyph(before) && isGlyph(form[at + 1]) ? '' : '?'}`;
		else if (!before || /[- ]/.test(before) || (GLYPH.test(letter) && GLYPH.test(before))) source += letter;
		else source += GLYPH.test(letter) === GLYPH.test(before) ? `(?:${HYPHEN})?${letter}` : letter;
	}
	const ends = GLYPH.test(form.at(-1)!) ? '' : '(?![a-zŏ\\u0400-\\u04ff])';
	return new RegExp(source + ends, 'iuy');
}

/** The longest spelling at each word from left to right, each tried by itself. */
function findNaively(forms: string[], text: string): string[] {
	const found: string[] = [];
	const patterns = forms.map(patternOf);
	for (let at = 0; at < text.length;) {
		const matches = patterns.map((pattern) => {
			pattern.lastIndex = at;
			return pattern.exec(text)?.[0] ?? '';
		});
		const longest = matches.sort((a, b) => b.length - a.length)[0] ?? '';
		if (longest) found.push(longest);
		const word = /^(?:[平壤]|[a-zŏ\u0400-\u04ff]+|[^])/iu.exec(text.slice(at))![0];
		at += longest.length || word.length;
	}
	return found;
}
