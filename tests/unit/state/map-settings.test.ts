import { describe, expect, it } from 'vitest';
import { parseKept } from '$lib/state/map-settings.svelte.ts';

describe('the settings of the map', () => {
	it('are those of the time when nothing is kept, or nothing that can be read', () => {
		for (const text of [null, '', '{', 'null', '[]', '"words"', '{"names":"klingon","style":"","overlay":7}'])
			expect(parseKept(text)).toEqual({ names: 'period' });
	});

	it('come back as they were kept', () => {
		const kept = {
			names: 'cyrillic',
			style: '/style.json',
			overlay: { url: 'https://tiles.example/{z}/{x}/{y}.png', opacity: 0 }
		};
		expect(parseKept(JSON.stringify(kept))).toEqual(kept);
	});

	it('lay a sheet so that it can be seen when its opacity is none', () => {
		for (const opacity of [-1, 2, 'much', null])
			expect(parseKept(JSON.stringify({ overlay: { url: '/sheet', opacity } })).overlay?.opacity).toBe(0.8);
	});
});
