import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '#store/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
	const units = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
	return bytes(
		...units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]))
	);
}

describe('decode', () => {
	test('gives back any text that was written as UTF-8 or as UTF-16 with a byte order mark', () => {
		const texts = fc.string({ unit: 'binary' }).filter((text) => !/[\0\ufeff]/.test(text));
		fc.assert(
			fc.property(texts, (text) => {
				expect(decode(utf8(text))).toEqual({ text });
				expect(decode(utf16(text, true))).toEqual({ text });
				expect(decode(utf16(text, false))).toEqual({ text });
			})
		);
	});

	test('takes a byte order mark for a signature, not for text', () => {
		expect(decode(utf8('\ufeffSeoul'))).toEqual({ text: 'Seoul' });
	});

	test.each([
		['a byte that starts nothing', [0x41, 0xff, 0x41], 1],
		['a follower without a lead', [0x80], 0],
		['a sequence cut off by the end', [0x41, 0x42, 0xe4, 0xba], 2],
		['an overlong form', [0x41, 0xc0, 0xaf], 1],
		['a surrogate', [0xed, 0xa0, 0x80], 0],
		['a code point beyond Unicode', [0x41, 0xf4, 0x90, 0x80, 0x80], 1],
		['Latin-1 after good UTF-8', [...utf8('京城 K'), 0xf6, 0x6c], 8]
	])('names the byte of %s', (_, values, byte) => {
		expect(decode(bytes(...values))).toMatchObject({ code: 'invalid-utf8', byte });
	});

	test('finds the first bad byte where a slow search finds it', () => {
		const isGood = (prefix: Uint8Array) => 'text' in decode(prefix);
		fc.assert(
			fc.property(fc.uint8Array({ min: 1, max: 255, maxLength: 12 }), (noise) => {
				// A letter before, so that no noise looks like a byte order mark.
				const found = decode(Uint8Array.from([0x41, ...noise, 0x41]));
				if ('text' in found) return;
				const all = Uint8Array.from([0x41, ...noise, 0x41]);
				expect(isGood(all.subarray(0, found.byte))).toBe(true);
				const longer = [1, 2, 3, 4].map((count) => all.subarray(0, found.byte + count));
				expect(longer.some(isGood)).toBe(false);
			})
		);
	});

	test('calls a file with zero bytes binary', () => {
		expect(decode(bytes(0x41, 0, 0x42))).toMatchObject({ code: 'binary-file', byte: 1 });
		expect(decode(bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0))).toMatchObject({ code: 'binary-file' });
	});

	test('names the byte of a lone surrogate or half a unit in UTF-16', () => {
		expect(decode(bytes(0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x41, 0))).toMatchObject({
			code: 'invalid-utf16',
			byte: 4
		});
		expect(decode(bytes(0xfe, 0xff, 0, 0x41, 0))).toMatchObject({ code: 'invalid-utf16', byte: 4 });
	});
});
