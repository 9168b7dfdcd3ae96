import type {
	CircleLayerSpecification,
	ExpressionSpecification,
	FillLayerSpecification,
	LineLayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { FrontExtent } from '#core/geo/front-extent.ts';
import { SERIF_ITALIC } from './fonts.ts';
import type { Palette } from './palette.ts';

type Paint<L extends { paint?: object }> = NonNullable<L['paint']>;

/** A front's reach, with the words that the map writes at it. */
export interface Reach {
	extent: FrontExtent;
	/** The dates between which the sources speak of it, in words; empty when they tell none. */
	dates: string;
}

export const isOf = (type: 'Polygon' | 'LineString' | 'Point'): ExpressionSpecification => [
	'==',
	['geometry-type'],
	type
];

/** Reaches of fronts as GeoJSON. */
export function reachFeatures(reaches: Reach[]): GeoJSON.FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: reaches.map(({ extent: { id, geometry, properties }, dates }) => ({
			...{ type: 'Feature', geometry },
			properties: { id, title: properties.title, dates }
		}))
	};
}

export const reachFill = (palette: Palette): Paint<FillLayerSpecification> => ({
	'fill-color': palette.markInk,
	'fill-opacity': 0.1
});

/** Wide apart and round: a border that nobody drew so. */
export const reachEdge = (palette: Palette): Paint<LineLayerSpecification> => ({
	'line-color': palette.markInk,
	'line-width': 2.25,
	'line-dasharray': [0.1, 2.4],
	'line-opacity': 0.75
});

export const reachSpot = (palette: Palette): Paint<CircleLayerSpecification> => ({
	'circle-radius': 26,
	'circle-color': palette.markInk,
	'circle-opacity': 0.07,
	'circle-stroke-color': palette.markInk,
	'circle-stroke-opacity': 0.6,
	'circle-stroke-width': 1
});

export const REACH_NAME: NonNullable<SymbolLayerSpecification['layout']> = {
	'text-field': [
		'format',
		['get', 'title'],
		{},
		['case', ['==', ['get', 'dates'], ''], '', ['concat', '\n', ['get', 'dates']]],
		{ 'font-scale': 0.85 }
	],
	'text-font': SERIF_ITALIC,
	'text-size': 14,
	'text-max-width': 12,
	'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
	'text-radial-offset': 1.5
};

export const reachName = (palette: Palette): Paint<SymbolLayerSpecification> => ({
	'text-color': palette.ink,
	'text-halo-color': palette.halo,
	'text-halo-width': 1.8
});
