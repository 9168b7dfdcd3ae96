import { addProtocol } from 'maplibre-gl';
import type { SourceSpecification } from 'maplibre-gl';
import { Archive, webRange } from './archive.ts';
import { BASEMAP_BOUNDS } from './camera.ts';

const archives = new Map<string, Archive>();

let registered = false;

/**
 * Teaches MapLibre to read the basemap's archives: `pmtiles://<address>/<z>/<x>/<y>` gives one tile; over the open sea
 * there is no relief. Safe to call for each map.
 */
export function registerProtocol(): void {
	if (registered) return;
	registered = true;
	addProtocol('pmtiles', async ({ url }, { signal }) => {
		const [, path = '', z, x, y] = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
		const archive = archives.get(path) ?? new Archive(webRange(path));
		archives.set(path, archive);
		const tile = await archive.tile(Number(z), Number(x), Number(y), signal);
		return { data: tile ?? new ArrayBuffer(0) };
	});
}

/** Shores, rivers and borders: up to the last zoom of the archive, then stretched. */
function ground(base: string): SourceSpecification {
	return {
		type: 'vector',
		tiles: [`pmtiles://${base}ground.pmtiles/{z}/{x}/{y}`],
		bounds: BASEMAP_BOUNDS,
		minzoom: 4,
		maxzoom: 8
	};
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
	return {
		ground: ground(base),
		elevation: grey(base, 'elevation'),
		shade: grey(base, 'shade'),
		graticule: { type: 'geojson', data: graticule() },
		parallel: { type: 'geojson', data: PARALLEL },
		labels: { type: 'geojson', data: labels }
	};
}
