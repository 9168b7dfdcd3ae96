import { CHINESE_DIGITS } from './number-signs.ts';

/** A number of a date for a pattern: in digits, or in Chinese characters. */
export const NUMBER = `(?:\\d{1,4}|[${CHINESE_DIGITS}]{1,5})`;

const VALUES: Record<string, number> = { 〇: 0, '○': 0, 零: 0, 元: 1 };
for (const [value, digit] of [...'一二三四五六七八九'].entries()) VALUES[digit] = value + 1;
const TENS: Record<string, number> = { 十: 10, 廿: 20, 卅: 30 };

/** Reads a number as dates have it: `26`, `二十六`, `廿六`, `一九五〇`; 元 is the first year of an era. */
export function numberOf(written: string): number {
	if (/\d/.test(written)) return Number(written);
	if (!/[十廿卅]/.test(written)) return [...written].reduce((sum, digit) => 10 * sum + VALUES[digit]!, 0);
	let sum = 0;
	let digit = 0;
	for (const character of written) {
		const ten = TENS[character];
		if (ten === undefined) digit = VALUES[character]!;
		else {
			sum += ten === 10 ? 10 * (digit || 1) : ten;
			digit = 0;
		}
	}
	return sum + digit;
}
