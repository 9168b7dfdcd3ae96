import { addProtocol } from 'maplibre-gl';
import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { BASEMAP_BOUNDS } from './camera.ts';

let topology: Promise<Topology> | undefined;

/** `topo://<path>#<object>` gives one object of a TopoJSON file as GeoJSON; the file is fetched once. */
function addTopoProtocol() {
	addProtocol('topo', async ({ url }) => {
		const [path = '', object = ''] = url.slice('topo://'.length).split('#');
		topology ??= fetch(path).then((response) => {
			if (!response.ok) throw new Error(`${path}: got ${response.status}, expected the basemap`);
			return response.json();
		});
		const topo = await topology;
		const geometry = topo.objects[object];
		if (!geometry) throw new Error(`${path}: got no object "${object}"`);
		return { data: feature(topo, geometry) };
	});
}

const archives = new Map<string, PMTiles>();

/** `pmtiles://<path>/<z>/<x>/<y>` gives one tile of an archive; over the open sea there is none. */
function addTileProtocol() {
	addProtocol('pmtiles', async ({ url }, { signal }) => {
		const [, path = '', z, x, y] = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
		const archive = archives.get(path) ?? new PMTiles(path);
		archives.set(path, archive);
		const tile = await archive.getZxy(Number(z), Number(x), Number(y), signal);
		return { data: tile?.data ?? new ArrayBuffer(0) };
	});
}

let registered = false;

/** Teaches MapLibre to read the basemap's files. Safe to call for each map. */
export function registerProtocols(): void {
	if (registered) return;
	registered = true;
	addTopoProtocol();
	addTileProtocol();
}

/** Grey tiles: MapLibre reads the grey as a height, and a layer gives it the colours of the theme. */
function grey(base: string, name: string): SourceSpecification {
	return {
		type: 'raster-dem',
		tiles: [`pmtiles://${base}${name}.pmtiles/{z}/{x}/{y}`],
		bounds: BASEMAP_BOUNDS,
		minzoom: 4,
		maxzoom: 6,
		tileSize: 512,
		encoding: 'custom',
		redFactor: 1,
		greenFactor: 0,
		blueFactor: 0,
		baseShift: 0
	};
}

function line(coordinates: [number, number][], properties: GeoJSON.GeoJsonProperties = {}): GeoJSON.Feature {
	return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

/** Meridians and parallels every two degrees. */
function graticule(): GeoJSON.FeatureCollection {
	const [west, south, east, north] = BASEMAP_BOUNDS;
	const features: GeoJSON.Feature[] = [];
	for (let lng = west; lng <= east; lng += 2) {
		features.push(
			line([
				[lng, south],
				[lng, north]
			])
		);
	}
	for (let lat = south + 1; lat <= north; lat += 2) {
		features.push(
			line([
				[west, lat],
				[east, lat]
			])
		);
	}
	return { type: 'FeatureCollection', features };
}

/** The line drawn across Korea in 1945, from the Yellow Sea to the Sea of Japan. */
const PARALLEL = line([
	[123.2, 38],
	[130.2, 38]
]);

/**
 * The sources of the basemap.
 *
 * @param base Address of `static/basemap/`, absolute, with a slash at the end.
 * @param labels Address of the labels as GeoJSON.
 */
export function basemapSources(base: string, labels: string): Record<string, SourceSpecification> {
	const topo = (object: string): GeoJSONSourceSpecification => ({
		type: 'geojson',
		data: `topo://${new URL(base).pathname}basemap.topo.json#${object}`,
		maxzoom: 12,
		tolerance: 0.3
	});
	return {
		land: topo('land'),
		sea: topo('sea'),
		water: topo('water'),
		rivers: topo('rivers'),
		borders: topo('borders'),
		elevation: grey(base, 'elev'),
		shade: grey(base, 'shade'),
		graticule: { type: 'geojson', data: graticule() },
		parallel: { type: 'geojson', data: PARALLEL },
		labels: { type: 'geojson', data: labels }
	};
}
