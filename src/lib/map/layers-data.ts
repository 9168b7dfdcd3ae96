import type {
	CircleLayerSpecification,
	ExpressionSpecification,
	FilterSpecification,
	LineLayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { SANS_CJK, SERIF_BOLD } from './fonts.ts';
import type { Palette } from './palette.ts';

type CircleLayout = NonNullable<CircleLayerSpecification['layout']>;
type CirclePaint = NonNullable<CircleLayerSpecification['paint']>;
type LinePaint = NonNullable<LineLayerSpecification['paint']>;
type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>;
type SymbolPaint = NonNullable<SymbolLayerSpecification['paint']>;

const state = (key: string, otherwise: number | string | boolean): ExpressionSpecification => [
	'coalesce',
	['feature-state', key],
	otherwise
];
const CHOSEN = state('chosen', false);
const HOVERED = state('hovered', false);
const LOOK = state('look', 'agreed');
const RADIUS = state('radius', 5);
const PASSING = state('passing', false);
const AREA: ExpressionSpecification = ['get', 'area'];
/** What is beside the matter for now. */
const FAINT = state('faint', false);

const FAINT_OPACITY = 0.35;
const FAINT_NAME_OPACITY = 0.55;

/** A size that grows a little with the zoom: marks must not bury a country seen from afar. */
const zoomed = (size: ExpressionSpecification): ExpressionSpecification => [
	'interpolate',
	['linear'],
	['zoom'],
	5,
	['*', 0.7, size],
	8,
	size
];

/** Only the places of these ids; `match` looks them up by hash, however many there are. */
export function onlyThese(ids: string[]): FilterSpecification {
	return ids.length === 0
		? ['boolean', false]
		: (['match', ['get', 'id'], ids, true, false] as unknown as FilterSpecification);
}

/** The ring around the chosen or hovered place. */
export function ringPaint(palette: Palette): CirclePaint {
	return {
		'circle-radius': zoomed(['+', RADIUS, 6]),
		'circle-color': 'transparent',
		'circle-stroke-color': palette.markInk,
		'circle-stroke-width': ['case', CHOSEN, 2, HOVERED, 1.25, 0],
		'circle-stroke-opacity': ['case', CHOSEN, 0.95, 0.6]
	};
}

/** The small lie on the large. */
export const MARK_LAYOUT: CircleLayout = { 'circle-sort-key': ['get', 'order'] };

/** The colour of a mark by its look. */
const colourOf = ({ certain, contested, sideA, sideB, markInk }: Palette): ExpressionSpecification => [
	'match',
	LOOK,
	'agreed',
	certain,
	'a',
	sideA,
	'b',
	sideB,
	'both',
	markInk,
	contested
];
/** Of one document of two. */
const ONE_SIDED: ExpressionSpecification = ['in', LOOK, ['literal', ['a', 'b']]];
const FULL: ExpressionSpecification = ['in', LOOK, ['literal', ['agreed', 'both']]];

/** What is larger than a dot has no edge: a soft spot behind its mark. */
export function areaPaint(palette: Palette): CirclePaint {
	return {
		'circle-radius': zoomed(['*', 2.1, RADIUS]),
		'circle-color': colourOf(palette),
		'circle-blur': 0.85,
		'circle-opacity': ['case', ['!', AREA], 0, FAINT, 0.5 * FAINT_OPACITY, 0.5]
	};
}

/**
 * Certain: full; hollow where the place is only named in passing. Contested: a thick ring with a core. Rival: a thin
 * ring, half seen through. Areas: only the spot behind, with a fine ring. Of two documents compared in both: full; in one:
 * a ring, of which another layer fills one half.
 */
export function markPaint(palette: Palette): CirclePaint {
	const ring: ExpressionSpecification = ['any', AREA, PASSING, ['!', FULL]];
	return {
		'circle-radius': zoomed(['case', AREA, ['*', 0.8, RADIUS], RADIUS]),
		'circle-color': ['case', ['all', FULL, ['!', PASSING]], colourOf(palette), palette.paper],
		'circle-opacity': ['case', AREA, 0, FAINT, FAINT_OPACITY, ['==', LOOK, 'rival'], 0.55, FULL, 0.9, 0.95],
		'circle-stroke-opacity': ['case', FAINT, FAINT_OPACITY, 1],
		'circle-stroke-color': ['case', ring, colourOf(palette), palette.paper],
		'circle-stroke-width': [
			'case',
			AREA,
			1,
			['any', ['==', LOOK, 'contested'], ONE_SIDED],
			2.5,
			['==', LOOK, 'rival'],
			1.5,
			PASSING,
			2,
			1.25
		]
	};
}

/** The core of a contested mark: a pattern that tells it apart without colour. */
export function corePaint(palette: Palette): CirclePaint {
	return {
		'circle-radius': zoomed(['*', RADIUS, 0.4]),
		'circle-color': palette.contested,
		'circle-opacity': ['case', ['any', AREA, ['!=', LOOK, 'contested']], 0, FAINT, FAINT_OPACITY, 1]
	};
}

export function pairPaint(palette: Palette): LinePaint {
	return {
		'line-color': palette.contested,
		'line-width': 2,
		'line-dasharray': [2, 1.5],
		'line-opacity': 0.85
	};
}

const NAME_PX = 13;

export const NAME_LAYOUT: SymbolLayout = {
	'text-field': [
		'format',
		['get', 'title'],
		{},
		['case', ['==', ['get', 'native'], ''], '', '\n'],
		{},
		['get', 'native'],
		{ 'font-scale': 0.82, 'text-font': ['literal', SANS_CJK] }
	],
	'text-font': SERIF_BOLD,
	'text-size': ['interpolate', ['linear'], ['zoom'], 5, NAME_PX - 0.5, 9, NAME_PX + 2],
	'text-variable-anchor': [
		'left',
		'right',
		'bottom',
		'top',
		'bottom-left',
		'top-left',
		'bottom-right',
		'top-right'
	],
	'text-radial-offset': ['interpolate', ['linear'], ['zoom'], 5, offset(0.7), 8, offset(1)],
	'text-justify': 'auto',
	'text-line-height': 1.1,
	'text-padding': 2,
	'symbol-sort-key': ['get', 'order']
};

/** From the middle of a mark to its name, in ems. */
function offset(scale: number): ExpressionSpecification {
	return ['/', ['+', ['*', scale, ['get', 'reach']], 4], NAME_PX];
}

/** The id of an empty image, by which marks take their room before names are placed. */
export const ROOM_IMAGE = 'room';
export const ROOM_PX = 16;

/** Nothing to see: only the room that the mark of a place takes, so that no name lies on it. */
export const ROOM_LAYOUT: SymbolLayout = {
	'icon-image': ROOM_IMAGE,
	'icon-size': [
		'interpolate',
		['linear'],
		['zoom'],
		5,
		['/', ['*', 1.2, ['get', 'reach']], ROOM_PX],
		8,
		['/', ['*', 1.7, ['get', 'reach']], ROOM_PX]
	],
	'icon-overlap': 'always',
	'icon-padding': [0]
};

export function namePaint(palette: Palette): SymbolPaint {
	return {
		'text-color': ['match', LOOK, ['contested', 'rival'], palette.contested, palette.ink],
		'text-halo-color': palette.halo,
		'text-halo-width': 1.8,
		'text-halo-blur': 0.3,
		'text-opacity': ['case', FAINT, FAINT_NAME_OPACITY, 1]
	};
}
