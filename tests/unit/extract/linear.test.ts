import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './reading.ts';

/** The least processor time of three readings: what the machine did beside them is no matter of ours. */
function milliseconds(text: string): number {
	const times = [1, 2, 3].map(() => {
		const start = process.threadCpuUsage();
		read(text);
		return process.threadCpuUsage(start).user / 1000;
	});
	return Math.min(...times);
}

const telegram = readFileSync('seeds/000_310cb196d045f78d.txt', 'utf8');
const SHORT = 20;

test.each([
	['many passages', telegram],
	['one passage', `${telegram.replace(/\s+/g, ' ')} `],
	[
		'one passage full of brackets',
		'At Cheongju [Tsiusiu], “Yeosu” (Reisiu), on 26.9.50 toward JJYON, fell SEOUL. '.repeat(20)
	]
])('time grows with the length of a text and no faster: %s', { timeout: 60_000, retry: 2 }, (_, text) => {
	milliseconds(text.repeat(SHORT));
	const short = milliseconds(text.repeat(SHORT));
	expect(milliseconds(text.repeat(4 * SHORT))).toBeLessThan(8 * short);
});
