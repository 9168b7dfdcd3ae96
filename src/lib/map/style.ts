import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { fontFaces } from './fonts.ts';
import { groundLayers } from './layers-ground.ts';
import { labelLayers } from './layers-labels.ts';
import { OVERLAY, overlayLayer, overlaySource, type Tiles } from './overlays.ts';
import type { Palette } from './palette.ts';
import { basemapSources } from './sources.ts';

const overlayLayers = (overlay: Tiles | undefined): LayerSpecification[] =>
	overlay ? [overlayLayer(overlay)] : [];
const overlaySources = (overlay: Tiles | undefined) => (overlay ? { [OVERLAY]: overlaySource(overlay) } : {});

/**
 * The whole basemap as a style; everything it names lies on the own origin, but a sheet that the reader laid over it.
 *
 * @param options.base Address of `static/basemap/`, absolute, with a slash at the end.
 * @param options.labels Address of the labels as GeoJSON, absolute.
 * @param options.hidden Ids of labels to leave out, because the data names those places itself.
 */
export function basemapStyle(options: {
	palette: Palette;
	base: string;
	labels: string;
	hidden: string[];
	overlay?: Tiles | undefined;
}): StyleSpecification {
	const { palette, base, labels, hidden, overlay } = options;
	return {
		version: 8,
		name: 'Jemulpo',
		'font-faces': fontFaces(base),
		sources: { ...basemapSources(base, labels), ...overlaySources(overlay) },
		layers: [...groundLayers(palette), ...overlayLayers(overlay), ...labelLayers(palette, hidden)]
	};
}

/** A style from elsewhere as ground: with the fonts that the data is named in, and the sheet over it. */
export function framed(
	style: StyleSpecification,
	base: string,
	overlay: Tiles | undefined
): StyleSpecification {
	return {
		...style,
		'font-faces': { ...style['font-faces'], ...fontFaces(base) },
		sources: { ...style.sources, ...overlaySources(overlay) },
		layers: [...style.layers, ...overlayLayers(overlay)]
	};
}
