/** `npm run basemap`: makes everything in `static/basemap` anew, from Debian packages and the gazetteer. */
import { writeFileSync } from 'node:fs';
import { readGazetteer } from '#store/gazetteer.ts';
import { writeArchive, type ArchiveOptions, type Tile } from './archive.ts';
import { charactersOf, subset, type Script } from './fonts.ts';
import { groundSketch, groundTiles, LAYERS } from './ground.ts';
import { readHeights } from './heights.ts';
import { REGION } from './region.ts';
import { reliefTiles } from './relief.ts';
import { missingPackages } from './tools.ts';

const TO = 'static/basemap';

function write(name: string, bytes: Uint8Array) {
	writeFileSync(`${TO}/${name}`, bytes);
	console.log(`${TO}/${name}: ${(bytes.length / 1000).toFixed(0)} kB`);
}

function archive(name: string, tiles: Tile[], type: ArchiveOptions['type'], metadata: object) {
	write(`${name}.pmtiles`, writeArchive(tiles, { type, box: REGION, metadata: { name, ...metadata } }));
}

function make() {
	archive('ground', groundTiles(), 'mvt', {
		vector_layers: LAYERS,
		attribution: 'GSHHG and WDB II (P. Wessel, W. H. F. Smith; LGPL)'
	});
	write('sketch.svg', Buffer.from(groundSketch()));
	const { elevation, shade } = reliefTiles(readHeights());
	const attribution = 'SRTM and GTOPO30 (NASA, USGS; public domain)';
	archive('elevation', elevation, 'webp', { attribution });
	archive('shade', shade, 'webp', { attribution });

	const { gazetteer } = readGazetteer('gazetteer');
	for (const [script, characters] of Object.entries(charactersOf(gazetteer.places)) as [Script, string][])
		write(`fonts/noto-sans-kr-${script}.woff2`, subset(characters));
}

const missing = missingPackages();
if (missing.length === 0) make();
else {
	process.exitCode = 1;
	console.error(
		'The basemap is made with Debian packages that are missing here. As root:\n\n' +
			`  apt-get install --no-install-recommends ${missing.join(' ')}\n`
	);
}
