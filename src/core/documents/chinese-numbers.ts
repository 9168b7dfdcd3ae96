import { CHINESE_DIGITS } from './number-signs.ts';

/** A number of a date for a pattern: in digits, or in Chinese characters. */
export const NUMBER = `(?:\\d{1,4}|[${CHINESE_DIGITS}]{1,5})`;

const VALUES: Record<string, number> = { 〇: 0, '○': 0, 零: 0, 元: 1, 两: 2, 兩: 2, 半: 0.5, 륙: 6 };
for (const digits of ['一二三四五六七八九', '일이삼사오육칠팔구'])
	for (const [value, digit] of [...digits].entries()) VALUES[digit] = value + 1;
const TENS: Record<string, number> = { 十: 10, 십: 10, 廿: 20, 卅: 30, 百: 100, 백: 100 };
const HAS_TENS = new RegExp(`[${Object.keys(TENS).join('')}]`);

/**
 * Reads a number as dates and distances have it: `26`, `二十六`, `廿六`, `一九五〇`, `백이십`; 元 is the first year of an era, 半
 * a half.
 */
export function numberOf(written: string): number {
	if (/\d/.test(written)) return Number(written);
	if (!HAS_TENS.test(written)) return [...written].reduce((sum, digit) => 10 * sum + VALUES[digit]!, 0);
	let sum = 0;
	let digit = 0;
	for (const character of written) {
		const ten = TENS[character];
		if (ten === undefined) digit = VALUES[character]!;
		else {
			sum += ten * (digit || 1);
			digit = 0;
		}
	}
	return sum + digit;
}
