import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { dotId } from './dots.ts';
import { SANS_CJK, SERIF, SERIF_BOLD, SERIF_ITALIC } from './fonts.ts';
import type { Palette } from './palette.ts';

const NAME: ExpressionSpecification = ['get', 'name'];
const NATIVE: ExpressionSpecification = ['get', 'native'];

/** The label that is drawn first: what lies over the ground comes before it. */
export const FIRST_LABEL = 'label-relief';

/** A name and under it, smaller and sans, its native writing. */
function twoLines(name: ExpressionSpecification, colour: string, scale = 0.82): ExpressionSpecification {
	return [
		'format',
		name,
		{},
		['case', ['==', NATIVE, ''], '', '\n'],
		{},
		NATIVE,
		{ 'font-scale': scale, 'text-font': ['literal', SANS_CJK], 'text-color': colour }
	];
}

/** Labels of a class from the zoom of their rank on. Filters see whole zooms only, hence the steps. */
function ofClass(name: string, hidden: string[]): FilterSpecification {
	return [
		'all',
		['==', ['get', 'class'], name],
		['<=', ['get', 'rank'], ['step', ['zoom'], 0, 5, 1, 6, 2, 7, 3, 8, 4, 9, 5]],
		['!', ['in', ['get', 'id'], ['literal', hidden]]]
	];
}

function halo({ halo }: Palette) {
	return { 'text-halo-color': halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.4 };
}

/** Names of what is no point: countries, regions, provinces. */
function areaLabels(palette: Palette, hidden: string[]): LayerSpecification {
	return {
		id: 'label-area',
		type: 'symbol',
		source: 'labels',
		// Nearer, all that is in sight lies in one province.
		maxzoom: 9.5,
		filter: ofClass('area', hidden),
		layout: {
			'text-field': twoLines(['upcase', NAME], palette.area, 0.8),
			'text-font': SERIF,
			'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10, 8, ['-', 16, ['get', 'rank']]],
			'text-letter-spacing': 0.18,
			'text-max-width': 9,
			'symbol-sort-key': ['get', 'rank']
		},
		paint: { 'text-color': palette.area, ...halo(palette) }
	};
}

function reliefLabels(palette: Palette, hidden: string[]): LayerSpecification {
	return {
		id: FIRST_LABEL,
		type: 'symbol',
		source: 'labels',
		minzoom: 7,
		filter: ofClass('relief', hidden),
		layout: {
			'text-field': ['concat', ['match', ['get', 'kind'], 'mountain', '▲ ', ''], NAME],
			'text-font': SERIF_ITALIC,
			'text-size': 11.5,
			'text-letter-spacing': 0.04
		},
		paint: { 'text-color': palette.relief, ...halo(palette) }
	};
}

function waterLabels(palette: Palette, hidden: string[]): LayerSpecification {
	return {
		id: 'label-water',
		type: 'symbol',
		source: 'labels',
		filter: ofClass('water', hidden),
		layout: {
			'text-field': twoLines(NAME, palette.water),
			'text-font': SERIF_ITALIC,
			'text-size': ['match', ['get', 'kind'], 'sea', 15, 'river', 11, 12.5],
			'text-letter-spacing': ['match', ['get', 'kind'], 'river', 0.04, 0.14],
			'text-max-width': 8
		},
		paint: { 'text-color': palette.water, 'text-halo-color': palette.halo, 'text-halo-width': 0.6 }
	};
}

/** A dot by rank; it is placed with its name or not at all, so none is left that nobody can read. */
function dot(palette: Palette): ExpressionSpecification {
	return ['step', ['get', 'rank'], dotId(3.2, palette), 1, dotId(2.6, palette), 3, dotId(2.1, palette)];
}

/** Towns of some ranks: a dot and a name beside it, larger with rank; what a sheet names at any scale is bold. */
function townLabels(id: string, ranks: [from: number, to: number], palette: Palette, hidden: string[]) {
	const [from, to] = ranks;
	const rank = ['get', 'rank'] as ExpressionSpecification;
	const px = (zoomed: number): ExpressionSpecification => ['-', zoomed, ['*', 0.7, rank]];
	const layer: LayerSpecification = {
		id,
		type: 'symbol',
		source: 'labels',
		filter: ['all', ofClass('town', hidden), ['>=', rank, from], ['<=', rank, to]] as FilterSpecification,
		layout: {
			'icon-image': dot(palette),
			'text-field': [
				'step',
				['zoom'],
				NAME,
				7,
				twoLines(NAME, palette.ink2) as unknown as ExpressionSpecification
			],
			'text-font': ['step', rank, ['literal', SERIF_BOLD], 1, ['literal', SERIF]],
			'text-size': ['interpolate', ['linear'], ['zoom'], 5, px(12.5), 10, px(15.5)],
			'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
			'text-radial-offset': 0.55,
			'text-justify': 'auto',
			'text-max-width': 12,
			'text-line-height': 1.1,
			'symbol-sort-key': rank
		},
		paint: { 'text-color': ['step', rank, palette.ink, 2, palette.ink2], ...halo(palette) }
	};
	return layer;
}

/**
 * Labels of the ground. Those that come later are placed first: cities win over provinces, provinces over towns.
 *
 * @param hidden Ids of places that the data names itself.
 */
export function labelLayers(palette: Palette, hidden: string[]): LayerSpecification[] {
	return [
		reliefLabels(palette, hidden),
		townLabels('label-town', [3, 5], palette, hidden),
		waterLabels(palette, hidden),
		areaLabels(palette, hidden),
		townLabels('label-city', [0, 2], palette, hidden),
		{
			id: 'label-parallel',
			type: 'symbol',
			source: 'parallel',
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 420,
				'text-field': [
					'format',
					'38th parallel  ',
					{},
					'三十八度線',
					{ 'font-scale': 0.85, 'text-font': ['literal', SANS_CJK] }
				],
				'text-font': SERIF_ITALIC,
				'text-size': 11,
				'text-letter-spacing': 0.12,
				'text-offset': [0, -0.75]
			},
			paint: { 'text-color': palette.parallel, 'text-halo-color': palette.halo, 'text-halo-width': 1 }
		}
	];
}
