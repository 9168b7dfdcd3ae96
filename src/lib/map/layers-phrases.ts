import type {
	ExpressionSpecification,
	FillLayerSpecification,
	LineLayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { onlyThese } from './layers-data.ts';
import type { Palette } from './palette.ts';

type FillPaint = NonNullable<FillLayerSpecification['paint']>;
type LinePaint = NonNullable<LineLayerSpecification['paint']>;
type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>;
type SymbolPaint = NonNullable<SymbolLayerSpecification['paint']>;

/** The layers in which a pointer finds a phrase, the most exact first. */
export const PHRASE_LAYERS = ['phrase-course', 'phrase-area', 'phrase-axis', 'phrase-band', 'phrase-fade'];

export const HATCH_IMAGE = 'hatch';
export const TIP_IMAGE = 'tip';

const OTHER: ExpressionSpecification = ['get', 'other'];

/** The filter of a part of what phrases denote. */
export const partOf = (part: string): ExpressionSpecification => ['==', ['get', 'part'], part];
/** Strips of uncertain width: arrows, which grow more certain, or lines. */
export const stripOf = (arrow: boolean): ExpressionSpecification => [
	'all',
	partOf('line'),
	['==', ['get', 'arrow'], arrow],
	['>', ['get', 'widthKm'], 0]
];
export const and = (a: ExpressionSpecification, b: ExpressionSpecification): ExpressionSpecification => [
	'all',
	a,
	b
];
export const OTHERS: ExpressionSpecification = ['==', OTHER, true];
export const FOLLOWED: ExpressionSpecification = ['==', OTHER, false];

/** How strong something is drawn: faint for the other reading; what is pointed at is strong, and all else steps back. */
function strength(
	pointed: string | undefined,
	[followed, other, strong]: [number, number, number]
): ExpressionSpecification {
	if (pointed === undefined) return ['case', OTHER, other, followed];
	return ['case', isPhrase(pointed), ['case', OTHER, followed, strong], other];
}

/** Seen from near, strips fill the map, one over the other: there they step back, so that the ground is seen. */
const fromNear = (far: ExpressionSpecification, near: ExpressionSpecification): ExpressionSpecification => [
	'interpolate',
	['linear'],
	['zoom'],
	7,
	far,
	9.5,
	near
];

const isPhrase = (id: string) => onlyThese([id]) as ExpressionSpecification;

/** Of the earth at the latitude of the theatre: what a pixel of zoom 0 spans, in km. */
const KM_PER_PIXEL = (40_075 * Math.cos((37 * Math.PI) / 180)) / 512;
const ZOOM_MAX = 22;

/** A width in km, whatever the zoom. */
const GROUND_WIDTH: ExpressionSpecification = [
	'interpolate',
	['exponential', 2],
	['zoom'],
	0,
	['/', ['get', 'widthKm'], KM_PER_PIXEL],
	ZOOM_MAX,
	['/', ['*', ['get', 'widthKm'], 2 ** ZOOM_MAX], KM_PER_PIXEL]
];

/** One of the areas that make a fading one. */
export const fadePaint = (palette: Palette, pointed?: string): FillPaint => ({
	'fill-color': palette.phrase,
	'fill-opacity': strength(pointed, [0.02, 0.008, 0.05]),
	'fill-antialias': false
});

export const areaPaint = (palette: Palette, pointed?: string): FillPaint => ({
	'fill-color': palette.phrase,
	'fill-opacity': strength(pointed, [0.1, 0.04, 0.26])
});

export const hatchPaint = (pointed?: string): FillPaint => ({
	'fill-pattern': HATCH_IMAGE,
	'fill-opacity': strength(pointed, [0.6, 0.25, 1])
});

export const edgePaint = (palette: Palette, pointed?: string): LinePaint => ({
	'line-color': palette.phrase,
	'line-width': 1.5,
	'line-dasharray': [3, 2],
	'line-opacity': strength(pointed, [0.75, 0.3, 1])
});

/** The strip in which a line may run. */
export const bandPaint = (palette: Palette, pointed?: string): LinePaint => ({
	'line-color': palette.phrase,
	'line-width': GROUND_WIDTH,
	'line-opacity': fromNear(strength(pointed, [0.1, 0.05, 0.26]), strength(pointed, [0.04, 0.02, 0.16]))
});

/** The strip of an axis: it is its goal that the text knows, not its start. */
export const axisPaint = (palette: Palette, pointed?: string): LinePaint => ({
	'line-width': GROUND_WIDTH,
	'line-opacity': fromNear(strength(pointed, [0.2, 0.09, 0.5]), strength(pointed, [0.08, 0.04, 0.3])),
	'line-gradient': ['interpolate', ['linear'], ['line-progress'], 0, 'transparent', 1, palette.phrase]
});

export const coursePaint = (palette: Palette, pointed?: string): LinePaint => ({
	'line-color': palette.phrase,
	'line-width': ['case', OTHER, 1.25, 1.75],
	'line-dasharray': [5, 3],
	'line-opacity': strength(pointed, [0.75, 0.4, 1])
});

export const TIP_LAYOUT: SymbolLayout = {
	'icon-image': TIP_IMAGE,
	'icon-rotate': ['get', 'bearing'],
	'icon-rotation-alignment': 'map',
	'icon-anchor': 'top',
	// Back along the arrow, so that the mark of the goal does not hide it.
	'icon-offset': [0, 14],
	'icon-overlap': 'always',
	'icon-ignore-placement': true,
	'icon-size': ['case', OTHER, 0.8, 1]
};

export const tipPaint = (palette: Palette, pointed?: string): SymbolPaint => ({
	'icon-color': palette.phrase,
	'icon-opacity': strength(pointed, [1, 0.5, 1])
});

interface Pixels {
	width: number;
	height: number;
	data: Uint8Array;
}

const HATCH_PX = 16;
const HATCH_LINE_PX = 2.2;

/** Slanting lines, drawn at twice their size for fine screens; the tile joins itself on all sides. */
export function hatchImage(palette: Palette): Pixels {
	const [r, g, b] = [1, 3, 5].map((at) => parseInt(palette.phrase.slice(at, at + 2), 16));
	const data = new Uint8Array(4 * HATCH_PX * HATCH_PX);
	for (let y = 0; y < HATCH_PX; y += 1) {
		for (let x = 0; x < HATCH_PX; x += 1) {
			const away = Math.abs(((x + y) % HATCH_PX) - HATCH_PX / 2) / Math.SQRT2;
			const alpha = Math.max(0, Math.min(1, HATCH_LINE_PX / 2 + 0.5 - away));
			data.set([r!, g!, b!, Math.round(alpha * 170)], 4 * (y * HATCH_PX + x));
		}
	}
	return { width: HATCH_PX, height: HATCH_PX, data };
}

const TIP_PX = 32;

/** The head of an arrow that points north, with its tip in the middle of the upper edge; to be coloured. */
export function tipImage(): Pixels {
	const data = new Uint8Array(4 * TIP_PX * TIP_PX);
	for (let y = 0; y < TIP_PX; y += 1) {
		for (let x = 0; x < TIP_PX; x += 1) {
			const half = (y / TIP_PX) * (TIP_PX * 0.34);
			const inside = half - Math.abs(x + 0.5 - TIP_PX / 2);
			data[4 * (y * TIP_PX + x) + 3] = Math.round(255 * Math.max(0, Math.min(1, inside + 0.5)));
		}
	}
	return { width: TIP_PX, height: TIP_PX, data };
}
