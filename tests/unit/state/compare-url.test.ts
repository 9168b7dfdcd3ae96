import { describe, expect, it } from 'vitest';
import { parseCompare, printCompare } from '$lib/state/compare-url.ts';

describe('the address of a comparison', () => {
	it.each(['', 'a=one&b=two', 'a=one&b=two&place=seoul&reading=original', 'b=two'])(
		'“%s” is given back',
		(query) => {
			expect(printCompare(parseCompare(new URLSearchParams(query)))).toBe(query);
		}
	);

	it('passes over what is empty or wrong', () => {
		expect(parseCompare(new URLSearchParams('a=&b=x&reading=loud&c=1'))).toEqual({
			b: 'x',
			reading: 'translation'
		});
	});
});
