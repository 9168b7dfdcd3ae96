import type { ColorReliefLayerSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

type Ramp = NonNullable<NonNullable<ColorReliefLayerSpecification['paint']>['color-relief-color']>;

function ramp(stops: [number, string][]): Ramp {
	return ['interpolate', ['linear'], ['elevation'], ...stops.flat()] as Ramp;
}

/** Grey 128 is level ground; darker lies in shadow, lighter faces the sun. */
function shadeRamp({ shadow, light }: Palette): Ramp {
	const clear = (colour: string) => colour.replace(/[\d.]+\)$/, '0)');
	return ramp([
		[70, shadow],
		[126, clear(shadow)],
		[130, clear(light)],
		[160, light]
	]);
}

/** From where on the rings along the coast can be told apart. */
const WATERLINES_ZOOM = 5;

/**
 * Rings of the sea along the coast, as engravers drew them: further out, fainter. In all but paint they are like the
 * coast itself, so that all four are made once; with round joins, say, they would be three quarters of what is drawn.
 */
function waterlines(palette: Palette): LayerSpecification[] {
	return [1, 2, 3].map((n) => ({
		id: `waterline-${n}`,
		type: 'line',
		source: 'ground',
		'source-layer': 'coast',
		paint: {
			'line-color': palette.waterline,
			'line-width': 0.6,
			'line-offset': ['interpolate', ['linear'], ['zoom'], WATERLINES_ZOOM, n * 1.2, 9, n * 3.2],
			'line-opacity': ['step', ['zoom'], 0, WATERLINES_ZOOM, 0.52 - n * 0.13]
		}
	}));
}

/**
 * Everything under the data but labels, from the ground up. The sea lies over the relief, so that the coast
 * is as sharp as its line although the relief is coarse.
 */
export function groundLayers(palette: Palette): LayerSpecification[] {
	return [
		{ id: 'ground', type: 'background', paint: { 'background-color': palette.land } },
		{
			id: 'tint',
			type: 'color-relief',
			source: 'elevation',
			paint: { 'color-relief-color': ramp(palette.tint) }
		},
		{
			id: 'shade',
			type: 'color-relief',
			source: 'shade',
			paint: {
				'color-relief-color': shadeRamp(palette),
				// The relief is coarse: seen from near it would be blots.
				'color-relief-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 1, 9, 0.5]
			}
		},
		{
			id: 'rivers',
			type: 'line',
			source: 'ground',
			'source-layer': 'rivers',
			// Class 1 is navigable in its lower course; brooks come with the zoom.
			filter: ['<=', ['get', 'r'], ['step', ['zoom'], 1, 5, 2, 6, 3, 7, 4]],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.river,
				'line-width': [
					'interpolate',
					['linear'],
					['zoom'],
					5,
					['-', 1.1, ['*', 0.25, ['get', 'r']]],
					10,
					['-', 2.8, ['*', 0.55, ['get', 'r']]]
				]
			}
		},
		{
			id: 'lakes',
			type: 'fill',
			source: 'ground',
			'source-layer': 'lakes',
			paint: { 'fill-color': palette.sea, 'fill-antialias': false }
		},
		{
			id: 'lakeshore',
			type: 'line',
			source: 'ground',
			'source-layer': 'lakeshore',
			paint: { 'line-color': palette.coast, 'line-width': 0.5, 'line-opacity': 0.7 }
		},
		{
			id: 'sea',
			type: 'fill',
			source: 'ground',
			'source-layer': 'sea',
			// Neighbouring areas meet without a seam only when their edges are not smoothed.
			paint: { 'fill-color': palette.sea, 'fill-antialias': false }
		},
		...waterlines(palette),
		{
			id: 'coast',
			type: 'line',
			source: 'ground',
			'source-layer': 'coast',
			paint: {
				'line-color': palette.coast,
				'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.45, 8, 0.9, 11, 1.3]
			}
		},
		{
			id: 'graticule',
			type: 'line',
			source: 'graticule',
			paint: { 'line-color': palette.graticule, 'line-width': 0.8 }
		},
		...borderLayers(palette)
	];
}

/** Borders of states, the demarcation line of 1953 (dotted: it is not yet there in 1950), the 38th parallel. */
function borderLayers(palette: Palette): LayerSpecification[] {
	const state = ['!', ['has', 'c']] as ['!', ['has', string]];
	return [
		{
			id: 'border-halo',
			type: 'line',
			source: 'ground',
			'source-layer': 'borders',
			filter: state,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.borderHalo,
				'line-width': ['interpolate', ['linear'], ['zoom'], 4, 2.2, 9, 5]
			}
		},
		{
			id: 'border',
			type: 'line',
			source: 'ground',
			'source-layer': 'borders',
			filter: state,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.border,
				'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 9, 1.5],
				'line-dasharray': [6, 2, 1, 2]
			}
		},
		{
			id: 'demarcation',
			type: 'line',
			source: 'ground',
			'source-layer': 'borders',
			filter: ['==', ['get', 'c'], 'mdl'],
			layout: { 'line-cap': 'round' },
			paint: {
				'line-color': palette.border,
				'line-width': 0.9,
				'line-dasharray': [0.1, 3],
				'line-opacity': 0.55
			}
		},
		{
			id: 'parallel',
			type: 'line',
			source: 'parallel',
			paint: {
				'line-color': palette.parallel,
				'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.9, 9, 1.5],
				'line-dasharray': [7, 4],
				'line-opacity': 0.8
			}
		}
	];
}
