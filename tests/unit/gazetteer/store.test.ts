import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatFile } from '#core/gazetteer/format.ts';
import { checkGazetteer, formatGazetteer, printReadings, writeSchemas } from '#cli/gazetteer.ts';
import { readGazetteer } from '#store/gazetteer.ts';
import { around } from './read-fixture.ts';

let dir: string;
let out = '';
let err = '';
const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
const kyoto = (fields: string) => writeFileSync(join(dir, 'places/japan-2.yaml'), `- id: kyoto\n${fields}`);

beforeEach(() => {
	dir = join(mkdtempSync(join(tmpdir(), 'jemulpo-gazetteer-')), 'gazetteer');
	mkdirSync(join(dir, 'places'), { recursive: true });
	for (const file of around('', '')) {
		const path = join(dir, '..', file.path);
		writeFileSync(path, formatFile(file) ?? '');
	}
	writeSchemas(dir, io);
	out = err = '';
});

afterEach(() => rmSync(join(dir, '..'), { recursive: true }));

test('a missing folder is an issue, and the gazetteer empty', () => {
	const read = readGazetteer(join(dir, 'nowhere'));
	expect(read.gazetteer.places).toEqual([]);
	expect(read.issues).toMatchObject([
		{ code: 'gazetteer-missing', severity: 'error', at: `${dir}/nowhere/places` }
	]);
});

test('a missing file is an issue; the rest comes through', () => {
	rmSync(join(dir, 'fronts.yaml'));
	const read = readGazetteer(dir);
	expect(read.issues).toMatchObject([{ code: 'file-missing', at: `${dir}/fronts.yaml` }]);
	expect(read.gazetteer.places.map(({ id }) => id)).toEqual(['seoul']);
});

test('a binary file and invalid UTF-8 are issues; the rest comes through', () => {
	writeFileSync(join(dir, 'places/a.yaml'), Uint8Array.of(0x2d, 0x20, 0xff, 0xfe, 0x41));
	writeFileSync(join(dir, 'places/b.yaml'), Uint8Array.of(0, 1, 2, 3));
	const read = readGazetteer(dir);
	expect(read.issues.map(({ code, at }) => `${code} ${at}`)).toEqual([
		`invalid-utf8 ${dir}/places/a.yaml`,
		`binary-file ${dir}/places/b.yaml`
	]);
	expect(read.gazetteer.places.map(({ id }) => id)).toEqual(['seoul']);
});

test('a file that would be passed over is named', () => {
	writeFileSync(join(dir, 'places/japan.yml'), '');
	expect(readGazetteer(dir).issues).toMatchObject([{ code: 'file-unread', at: `${dir}/places/japan.yml` }]);
});

test('a folder named like a file is an issue', () => {
	mkdirSync(join(dir, 'places/y.yaml'));
	expect(readGazetteer(dir).issues).toMatchObject([{ code: 'file-unreadable', at: `${dir}/places/y.yaml` }]);
});

test('check prints one line of counts for a sound gazetteer', () => {
	expect(checkGazetteer(dir, io)).toBe(0);
	expect(out).toBe(
		'1 place (0 with a point), 1 fronts, formations, lines and battles, 1 source: 0 errors, 0 warnings\n'
	);
});

test('check names file, line and column, fails, and writes nothing', () => {
	kyoto('  kind: city\n  sources: [geonames]\n');
	expect(checkGazetteer(dir, io)).toBe(1);
	expect(out).toContain(
		`${dir}/places/japan-2.yaml:1:3: error: kyoto: the field "title" is missing. Expected a name.\n`
	);
	expect(out).toContain('1 error, 1 warning\n');
	expect(readFileSync(join(dir, 'places/japan-2.yaml'), 'utf8')).toMatch(/^- id: kyoto\n/);
});

test('format rewrites what check warns of, and nothing a second time', () => {
	kyoto('  sources: [geonames]\n  kind: city\n  title: Kyoto\n');
	expect(checkGazetteer(dir, io)).toBe(0);
	expect(out).toContain('Run "npm run gazetteer:format".');
	out = '';
	expect(formatGazetteer(dir, io)).toBe(0);
	expect(out).toBe(`${dir}/places/japan-2.yaml: rewritten\n`);
	out = '';
	expect(formatGazetteer(dir, io)).toBe(0);
	expect(out).toBe('Nothing to rewrite.\n');
	expect(checkGazetteer(dir, io)).toBe(0);
	expect(out).toContain('0 errors, 0 warnings');
});

test('format leaves a damaged file as it is, and says so', () => {
	kyoto('  hangul: [교토\n  title: Kyoto\n');
	expect(formatGazetteer(dir, io)).toBe(1);
	expect(err).toContain(`${dir}/places/japan-2.yaml: left as it is`);
	expect(readFileSync(join(dir, 'places/japan-2.yaml'), 'utf8')).toContain('[교토\n');
});

test('schema writes what is missing or stale', () => {
	rmSync(join(dir, 'front.schema.json'));
	writeFileSync(join(dir, 'place.schema.json'), '{}');
	expect(writeSchemas(dir, io)).toBe(0);
	expect(out).toBe(`${dir}/place.schema.json: written\n${dir}/front.schema.json: written\n`);
	out = '';
	expect(writeSchemas(dir, io)).toBe(0);
	expect(out).toBe('The schemas are up to date.\n');
});

test('readings are proposed, and what has none says so', () => {
	expect(printReadings(['麗水', 'x'], io)).toBe(0);
	const [name, hangul, kana, ...rest] = out.split('\n').map((line) => line.trim());
	expect([name, hangul]).toEqual(['麗水', 'Hangul  여수, 이수']);
	expect(kana).toContain('レイスイ');
	expect(rest).toEqual(['x', 'Hangul  none known', 'kana    none known', '']);
});
