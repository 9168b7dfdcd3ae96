import type { StyleSpecification } from 'maplibre-gl';
import { fontFaces } from './fonts.ts';
import { groundLayers } from './layers-ground.ts';
import { labelLayers } from './layers-labels.ts';
import type { Palette } from './palette.ts';
import { basemapSources } from './sources.ts';

/**
 * The whole basemap as a style; everything it names lies on the own origin.
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
}): StyleSpecification {
	const { palette, base, labels, hidden } = options;
	return {
		version: 8,
		name: 'Jemulpo',
		'font-faces': fontFaces(base),
		sources: basemapSources(base, labels),
		layers: [...groundLayers(palette), ...labelLayers(palette, hidden)]
	};
}
