import { expect, test } from 'vitest';
import { closest } from '#core/gazetteer/closest.ts';

test.each([
	['citty', 'city'],
	['County', 'county'],
	['vilage', 'village'],
	['metropolis', undefined],
	['', undefined]
])('for "%s" it proposes %s', (word, meant) => {
	expect(closest(word, ['city', 'county', 'country', 'village'])).toBe(meant);
});

test('of two equally near words the first is proposed', () => {
	expect(closest('cant', ['cat', 'can'])).toBe('cat');
});
