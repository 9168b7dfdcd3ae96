import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { boxAround } from '$lib/map/camera.ts';
import { FIRST_LABEL } from '$lib/map/layers-labels.ts';
import { crowding, radius, scaleOf } from '$lib/map/marks.ts';
import { DARK, PAPER } from '$lib/map/palette.ts';
import { basemapStyle } from '$lib/map/style.ts';

const TOKENS = readFileSync('src/lib/tokens.css', 'utf8');

/** Light and dark value of a token. */
function token(name: string): [string, string] {
	const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((.+?), (.+?)\\)`).exec(TOKENS) ?? [];
	return [light, dark];
}

const OPTIONS = {
	base: 'http://localhost/basemap/',
	labels: 'http://localhost/labels/period.geojson',
	hidden: []
};
const styles = [PAPER, DARK].map((palette) => basemapStyle({ ...OPTIONS, palette }));

describe('the basemap', () => {
	it('is a valid style in both themes, of the same layers', () => {
		expect(styles.map((style) => validateStyleMin(style).map(({ message }) => message))).toEqual([[], []]);
		const [light, dark] = styles.map(({ layers }) => layers.map(({ id }) => id));
		expect(light).toEqual(dark);
	});

	it('takes a sheet of tiles over the ground and under the names', () => {
		const overlay = { url: 'https://tiles.example/{z}/{x}/{y}.png', opacity: 0.5 };
		const style = basemapStyle({ ...OPTIONS, palette: PAPER, overlay });
		expect(validateStyleMin(style)).toEqual([]);
		const ids = style.layers.map(({ id }) => id);
		expect(ids.indexOf('overlay')).toBe(ids.indexOf(FIRST_LABEL) - 1);
	});

	it('asks for nothing from another host', () => {
		const addresses = JSON.stringify(styles).match(/https?:\/\/[^/"]+/g) ?? [];
		expect([...new Set(addresses)]).toEqual(['http://localhost']);
	});

	it('has the colours of the tokens where it draws data', () => {
		expect(token('certain')).toEqual([PAPER.certain, DARK.certain]);
		expect(token('contested')).toEqual([PAPER.contested, DARK.contested]);
		expect(token('side-a')).toEqual([PAPER.sideA, DARK.sideA]);
		expect(token('side-b')).toEqual([PAPER.sideB, DARK.sideB]);
		expect(token('phrase')).toEqual([PAPER.phrase, DARK.phrase]);
		expect(token('sheet')).toEqual([PAPER.paper, DARK.paper]);
		expect(token('map-ground')).toEqual([PAPER.sea, DARK.sea]);
		const sketch = readFileSync('static/basemap/sketch.svg', 'utf8');
		const [light, dark] = [...sketch.matchAll(/svg\{background:(.+?)\}path\{fill:(.+?)\}/g)].map((found) =>
			found.slice(1)
		);
		expect([light, dark]).toEqual([PAPER, DARK].map(({ land, sea }) => [land, sea]));
	});
});

describe('marks', () => {
	it('grow with the root of the count, and stay small in a small corpus', () => {
		expect(radius(100, { most: 100, share: 1 })).toBe(16);
		expect(radius(25, { most: 100, share: 1 })).toBe(10.5);
		expect(radius(1, { most: 1, share: 1 })).toBeLessThan(9);
	});

	it('are measured by the largest of all', () => {
		const { most, share, reach } = scaleOf([
			{ id: 'a', count: 48, look: 'agreed' },
			{ id: 'b', count: 12, look: 'rival' }
		]);
		expect([most, share, reach.get('a'), reach.get('b')]).toEqual([48, 1, 16, 10.5]);
	});

	it('are smaller where there are thousands, but never too small to see and to hit', () => {
		expect([10, 150].map(crowding)).toEqual([1, 1]);
		expect(crowding(3000)).toBeLessThan(0.5);
		expect(radius(1, { most: 1000, share: crowding(100_000) })).toBeGreaterThan(2);
	});
});

describe('the box around places', () => {
	it('is that of the theatre when any lies there', () => {
		expect(
			boxAround([
				[126.6, 37.5],
				[129, 35.1],
				[37.6, 55.8]
			])
		).toEqual([126.6, 35.1, 129, 37.5]);
	});

	it('is that of all when none does, and none for nothing', () => {
		expect(boxAround([[37.6, 55.8]])).toEqual([37.6, 55.8, 37.6, 55.8]);
		expect(boxAround([])).toBeUndefined();
	});
});
