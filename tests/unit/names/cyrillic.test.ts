import { describe, expect, test } from 'vitest';
import { alaLc, alaLcBare, bgnPcgn, scientific, telegram } from '#core/names/cyrillic.ts';

/** ALA-LC Romanization Tables, Russian: each letter of the alphabet. */
const ALA_LC = `
	а a б b в v г g д d е e ё ë ж zh з z и i й ĭ к k л l м m н n о o п p р r с s т t у u ф f х kh ц t͡s ч ch ш sh щ shch
	ъ ʺ ы y ь ʹ э ė ю i͡u я i͡a
`;

const cells = ALA_LC.trim().split(/\s+/);
const letters = cells.flatMap((letter, at) =>
	at % 2 === 0 ? [[letter, cells[at + 1]!] as [string, string]] : []
);

describe('ALA-LC', () => {
	test('is tested on the whole alphabet', () => {
		expect(letters).toHaveLength(33);
	});

	test.each(letters)('writes %s as %s', (letter, latin) => {
		expect(alaLc(letter)).toBe(latin);
	});

	test('is printed without its ligatures and marks', () => {
		expect(alaLcBare('цюсю')).toBe('tsiusiu');
		expect(alaLcBare('рэйсю')).toBe('reisiu');
		expect(alaLcBare('уруцин')).toBe('urutsin');
	});
});

describe('BGN/PCGN', () => {
	test.each([
		['сэйсю', 'seysyu'],
		['елец', 'yelets'],
		['приезд', 'priyezd'],
		['объект', 'ob”yekt'],
		['найдзё', 'naydzë']
	])('writes %s as %s', (cyrillic, latin) => {
		expect(bgnPcgn(cyrillic)).toBe(latin);
	});
});

test('scientific transliteration writes сэйсю as sèjsju', () => {
	expect(scientific('сэйсю')).toBe('sèjsju');
});

test('translators write soft vowels with i or with y', () => {
	expect(telegram('найдзё')).toEqual(['naidzio', 'naydzyo']);
	expect(telegram('сяре')).toEqual(['siare', 'syarye']);
});
