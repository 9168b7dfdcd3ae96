import { readFileSync } from 'node:fs';
import type { GazetteerFile } from '#core/gazetteer/files.ts';

const SOURCES = '- {id: geonames, title: GeoNames, licence: CC BY 4.0, where: geonames.org}\n';
const PLACES = '- {id: seoul, title: Seoul, kind: city, sources: [geonames]}\n';
const FRONTS = '- {id: western, title: Western front, kind: front, sources: [geonames]}\n';

/** A small gazetteer without fault, in which a fixture takes the place of the file of its kind. */
export function around(name: string, text: string): GazetteerFile[] {
	const kind = name.split('-')[0];
	return [
		{ path: 'gazetteer/places/x.yaml', text: kind === 'place' ? text : PLACES },
		{ path: 'gazetteer/fronts.yaml', text: kind === 'front' ? text : FRONTS },
		{ path: 'gazetteer/sources.yaml', text: kind === 'source' ? text : SOURCES }
	];
}

/**
 * A fixture ends with what it should yield: `#! LINE:COLUMN severity code: message` for each issue, and `#= ids` for
 * the entries that come through.
 */
export function readFixture(url: URL): { text: string; issues: string[]; ids: string[] } {
	const text = readFileSync(url, 'utf8');
	const lines = text.split('\n');
	const after = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(3));
	return { text, issues: after('#! '), ids: after('#= ').flatMap((line) => line.split(' ')) };
}
