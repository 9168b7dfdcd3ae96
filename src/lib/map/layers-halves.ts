import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { LngLat } from '#core/types.ts';
import { isArea, type MappedPlace } from './marks.ts';
import type { Palette } from './palette.ts';

/** The mark of a place that one of two documents names: its left half is filled for the one, its right half for the other. */
export interface Half {
	point: LngLat;
	side: 'a' | 'b';
	/** Of the mark, in pixels. */
	radius: number;
}

/** An area's mark is smaller than that of a dot with as many mentions. */
const AREA_SHARE = 0.8;

/** The half of a place's mark of a radius in pixels. */
export const halfOf = (place: MappedPlace, side: Half['side'], radius: number): Half => ({
	point: place.point,
	side,
	radius: isArea(place) ? AREA_SHARE * radius : radius
});

export const HALF_IMAGE = { a: 'half-a', b: 'half-b' };
const HALF_PX = 64;

/** One half of a disc, to be coloured. */
export function halfImage(side: Half['side']): { width: number; height: number; data: Uint8Array } {
	const data = new Uint8Array(4 * HALF_PX * HALF_PX);
	const middle = HALF_PX / 2;
	for (let y = 0; y < HALF_PX; y += 1) {
		for (let x = 0; x < HALF_PX; x += 1) {
			const away = Math.hypot(x + 0.5 - middle, y + 0.5 - middle);
			const inSide = side === 'a' ? x < middle : x >= middle;
			if (inSide) data[4 * (y * HALF_PX + x) + 3] = Math.round(255 * Math.max(0, Math.min(1, middle - away)));
		}
	}
	return { width: HALF_PX, height: HALF_PX, data };
}

export const halfFeatures = (halves: Half[]): GeoJSON.FeatureCollection => ({
	type: 'FeatureCollection',
	features: halves.map(({ point, side, radius }) => ({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: point },
		properties: { side, size: (2 * radius) / HALF_PX }
	}))
});

/** Grows with the zoom as the marks do. */
export const HALF_LAYOUT: NonNullable<SymbolLayerSpecification['layout']> = {
	'icon-image': ['match', ['get', 'side'], 'a', HALF_IMAGE.a, HALF_IMAGE.b],
	'icon-size': ['interpolate', ['linear'], ['zoom'], 5, ['*', 0.7, ['get', 'size']], 8, ['get', 'size']],
	'icon-overlap': 'always',
	'icon-ignore-placement': true
};

export const halfPaint = (palette: Palette): NonNullable<SymbolLayerSpecification['paint']> => ({
	'icon-color': ['match', ['get', 'side'], 'a', palette.sideA, palette.sideB]
});
