import { expect, test } from 'vitest';
import { german } from '#core/names/german.ts';

test.each([
	["p'yŏngyang", ['pjöngjang', 'phjöngjang']],
	["ch'ŏngjin", ['tschöngdschin']],
	["p'anmunjŏm", ['panmundschöm', 'phanmundschöm']],
	['hamhŭng', ['hamhüng']],
	['pusan', []]
])('%s', (mr, written) => {
	expect(german(mr)).toEqual(written);
});
