import { describe, expect, test } from 'vitest';
import { fold } from '#core/names/fold.ts';
import { markAgreement } from '#core/names/mark-agreement.ts';

describe('the agreement of marks', () => {
	test.each([
		["Ch'ŏngju", "Ch'ŏngju", 'exact'],
		["ch'ŏngju", "Ch'ŏngju", 'exact'],
		['Ch’ŏng-ju', "Ch'ŏngju", 'exact'],
		["Ch'ǒngju", "Ch'ŏngju", 'exact'],
		["Ch'ôngju", "Ch'ŏngju", 'exact'],
		["Ch'ongju", "Ch'ŏngju", 'compatible'],
		['Chongju', "Ch'ŏngju", 'compatible'],
		["Ch'ongju", 'Chŏngju', 'conflicting'],
		['Kōshū', 'Koshu', 'conflicting'],
		['Koshu', 'Kōshū', 'compatible'],
		['Kôshû', 'Kōshū', 'exact'],
		['Сэисю', 'Сэйсю', 'compatible'],
		['Сэйсю', 'Сэисю', 'conflicting'],
		['清州', '淸州', 'exact'],
		['US', 'US', 'exact'],
		['us', 'US', 'conflicting'],
		['U.S.', 'US', 'exact']
	])('of %s with %s is %s', (query, form, agreement) => {
		expect(markAgreement(query, form)).toBe(agreement);
	});
});

describe('folding', () => {
	test.each([
		["Ch'ŏngju", 'chongju'],
		['P’yŏng-yang', 'pyongyang'],
		['T͡si͡usi͡u', 'tsiusiu'],
		['Сэйсю', 'сэисю'],
		['じんせん', 'ジンセン'],
		['清州', '淸州'],
		['広州', '廣州'],
		['广州', '廣州'],
		['鎮南浦', '鎭南浦'],
		['豊基', '豐基'],
		['청주', '청주'],
		['', ''],
		['—', '']
	])('makes of %s %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test('does the same to composed and decomposed text', () => {
		for (const text of ["Ch'ŏngju", 'Сэйсю', '청주', 'ゲンザン', 'ŌSAKA']) {
			expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
		}
	});

	test('of what is folded changes nothing', () => {
		for (const text of ["Ch'ŏngju", 'Сэйсю', '清州', 'じんせん']) expect(fold(fold(text))).toBe(fold(text));
	});
});
