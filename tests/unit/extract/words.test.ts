import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BROKEN, HYPHENED, SPACED, TOUCHING } from '#core/extract/gaps.ts';
import { Words, type Word } from '#core/extract/words.ts';

const all = (text: string): Word[] => {
	const run = new Words(text, { start: 0, end: text.length });
	return Array.from({ length: run.length }, (_, at) => run.word(at)!);
};
const written = (text: string) => all(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
	test.each([
		['P’yŏng-yang', ['P’yŏng', 'yang']],
		["P'UNGGI [BUNKEI]", ["P'UNGGI", 'BUNKEI']],
		['the U.S. troops', ['the', 'U.S.', 'troops']],
		['U.S.S.R.', ['U.S.S.R.']],
		['N. Korea', ['N.', 'Korea']],
		['Seoul’s fall', ['Seoul', 's', 'fall']],
		["'Inch'on'", ["Inch'on"]],
		['Seoul2 fell', ['Seoul', '2', 'fell']],
		['38th parallel', ['38th', 'parallel']],
		['平壤에서', ['平', '壤', '에', '서']],
		['из Сеула', ['из', 'Сеула']]
	])('%s', (text, expected) => {
		expect(written(text)).toEqual(expected);
	});

	test.each([
		['North Korea', SPACED],
		['North\nKorea', SPACED],
		['North\n\nKorea', SPACED],
		['North, Korea', BROKEN],
		['Seoul (Keijo', BROKEN],
		['Seoul - Busan', BROKEN],
		['Pyong-yang', HYPHENED],
		['Pyong-\nyang', HYPHENED],
		['平壤', TOUCHING],
		['end. Start', BROKEN]
	])('the second word of “%s” hangs together with the first as it should', (text, joint) => {
		expect(all(text)[1]!.joint).toBe(joint);
	});

	test('decomposed marks stay in their word and fold away', () => {
		const text = 'Ch’ŏngju'.normalize('NFD');
		expect(all(text)).toMatchObject([{ start: 0, end: text.length, key: 'chongju' }]);
	});

	test('any text gives words in order, disjoint, with a key', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				let last = 0;
				for (const word of all(text)) {
					expect(word.start).toBeGreaterThanOrEqual(last);
					expect(word.end).toBeGreaterThan(word.start);
					last = word.end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			})
		);
	});
});
