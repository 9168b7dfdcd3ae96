import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Tile } from './archive.ts';
import type { Polygon } from './cells.ts';
import { coursesAt, readBorders, readRivers, type Course } from './lines.ts';
import { tilesOf, type WorldPoint } from '#core/geo/mercator.ts';
import { REGION } from './region.ts';
import { readShores, shoresAt } from './shores.ts';
import { sketch } from './sketch.ts';

/** The map can be no further out than the first; from the last on, tiles are stretched. */
const ZOOM_FIRST = 4;
const ZOOM_LAST = 8;
const EXTENT = 4096;
/** Room around a tile, so that wide lines run on over its edge. */
const BUFFER = 64;
/** The version of the Mapbox Vector Tile specification. */
const MVT_VERSION = 2;

/** The layers and their properties, as the archive tells its readers. */
export const LAYERS = [
	{ id: 'sea', fields: {} },
	{ id: 'lakes', fields: {} },
	{ id: 'coast', fields: {} },
	{ id: 'lakeshore', fields: {} },
	{ id: 'rivers', fields: { r: 'Class: 1 major to 4 minor' } },
	{ id: 'borders', fields: { c: '"mdl": a line of 1953' } }
];

type Layers = Record<string, GeoJSON.Feature[]>;

const feature = (
	geometry: GeoJSON.Geometry,
	properties: GeoJSON.GeoJsonProperties = {}
): GeoJSON.Feature => ({
	type: 'Feature',
	properties,
	geometry
});
const polygon = (coordinates: Polygon) => feature({ type: 'Polygon', coordinates });
const line = (coordinates: WorldPoint[], properties = {}) =>
	feature({ type: 'LineString', coordinates }, properties);
const course = ({ points, properties }: Course) => line(points, properties);

/** One archive tile; layers with nothing in it are left out. */
function tileAt(indexes: [string, GeoJSONVT][], zoom: number, [x, y]: WorldPoint): Tile[] {
	const layers: Record<string, GeoJSONVTTile> = {};
	for (const [name, index] of indexes) {
		const tile = index.getTile(zoom, x, y);
		if (tile && tile.features.length > 0) layers[name] = tile;
	}
	const bytes = fromGeojsonVt(layers, { version: MVT_VERSION, extent: EXTENT });
	return bytes.length === 0 ? [] : [{ zoom, x, y, bytes }];
}

/** Cuts the layers of a zoom into its tiles. Everything is thinned already, for this very zoom. */
function cut(layers: Layers, zoom: number): Tile[] {
	const indexes = Object.entries(layers).map(([name, features]): [string, GeoJSONVT] => [
		name,
		new GeoJSONVT(
			{ type: 'FeatureCollection', features },
			{
				...{ maxZoom: zoom, indexMaxZoom: zoom, indexMaxPoints: 0, tolerance: 0 },
				...{ extent: EXTENT, buffer: BUFFER, coordinates: 'unitSquare', wrap: false }
			}
		)
	]);
	return tilesOf(REGION, zoom).flatMap((tile) => tileAt(indexes, zoom, tile));
}

/** All vector tiles: `sea` and `lakes` as areas; `coast`, `lakeshore`, `rivers`, `borders` as lines. */
export function groundTiles(): Tile[] {
	const [bins, rivers, borders] = [readShores(), readRivers(), readBorders()];
	const tiles: Tile[] = [];
	for (let zoom = ZOOM_FIRST; zoom <= ZOOM_LAST; zoom++) {
		const { sea, lakes, coast, lakeshore } = shoresAt(bins, zoom, zoom === ZOOM_LAST);
		const layers: Layers = {
			sea: sea.map(polygon),
			lakes: lakes.map(polygon),
			coast: coast.map((points) => line(points)),
			lakeshore: lakeshore.map((points) => line(points)),
			// Where all of Manchuria is in sight, its brooks are not.
			rivers: coursesAt(
				rivers.filter(({ properties }) => Number(properties['r']) <= zoom - 3),
				zoom
			).map(course),
			borders: coursesAt(borders, zoom).map(course)
		};
		tiles.push(...cut(layers, zoom));
	}
	return tiles;
}

/** Land and sea as few strokes, as an SVG. */
export const groundSketch = (): string => sketch(shoresAt(readShores(), ZOOM_FIRST, false).sea);
