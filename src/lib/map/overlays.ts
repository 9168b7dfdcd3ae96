import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';

/** Raster tiles that lie over the ground and under all names. */
export interface Tiles {
	/** Address with `{z}`, `{x}` and `{y}`, absolute. */
	url: string;
	/** 0 to 1. */
	opacity: number;
}

export const OVERLAY = 'overlay';
const TILE_PX = 256;

/** Whether an address is one of tiles; any other is read as a georeference annotation. */
export const isTiles = (url: string): boolean => ['{z}', '{x}', '{y}'].every((part) => url.includes(part));

/** The whole of an address with places to fill in, which may be written from another; as it is when it is none. */
export const fullTemplate = (url: string, base: string): string =>
	(URL.parse(url, base)?.href ?? url).replaceAll('%7B', '{').replaceAll('%7D', '}');

export function overlaySource({ url }: Tiles): SourceSpecification {
	return {
		type: 'raster',
		tiles: [url],
		tileSize: TILE_PX
	};
}

export function overlayLayer({ opacity }: Tiles): LayerSpecification {
	return { id: OVERLAY, type: 'raster', source: OVERLAY, paint: { 'raster-opacity': opacity } };
}
