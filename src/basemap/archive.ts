import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { tileId } from '#core/geo/tile-id.ts';
import type { Box } from './region.ts';

export interface Tile {
	zoom: number;
	x: number;
	y: number;
	bytes: Uint8Array;
}

export interface ArchiveOptions {
	/** `mvt` tiles are stored gzipped, pictures as they are. */
	type: 'mvt' | 'webp';
	box: Box;
	/** What readers are told: layers, source, licence. */
	metadata: Record<string, unknown>;
}

const HEADER_BYTES = 127;
/** Readers fetch the header and the directory with one request of this size. */
const FIRST_READ_BYTES = 16_384;
const GZIP = 2;
const NO_COMPRESSION = 1;
const TILE_TYPES = { mvt: 1, webp: 4 };

interface Entry {
	id: number;
	run: number;
	offset: number;
	length: number;
}

function varint(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
	return [...bytes, rest];
}

/** A directory by columns: ids as steps, runs, lengths, offsets (0: right after the entry before). */
function directory(entries: Entry[]): Buffer {
	const before = (index: number) => entries[index - 1];
	const columns = [
		entries.map(({ id }, index) => id - (before(index)?.id ?? 0)),
		entries.map(({ run }) => run),
		entries.map(({ length }) => length),
		entries.map(({ offset }, index) => {
			const last = before(index);
			return last && offset === last.offset + last.length ? 0 : offset + 1;
		})
	];
	return gzipSync(Buffer.from([entries.length, ...columns.flat()].flatMap(varint)), { level: 9 });
}

/** Lays tiles out by number; equal tiles are stored once, and equal neighbours share an entry. */
function layOut(tiles: { id: number; bytes: Uint8Array }[]): { entries: Entry[]; contents: Uint8Array[] } {
	const entries: Entry[] = [];
	const contents: Uint8Array[] = [];
	const known = new Map<string, { offset: number; length: number }>();
	let end = 0;
	for (const { id, bytes } of tiles) {
		const hash = createHash('sha256').update(bytes).digest('hex');
		let place = known.get(hash);
		if (!place) {
			place = { offset: end, length: bytes.length };
			known.set(hash, place);
			contents.push(bytes);
			end += bytes.length;
		}
		const last = entries.at(-1);
		if (last && last.offset === place.offset && last.id + last.run === id) last.run++;
		else entries.push({ id, run: 1, ...place });
	}
	return { entries, contents };
}

/**
 * Writes a PMTiles archive, version 3, with all tiles in one root directory.
 *
 * @param tiles In any order; the same tiles give the same bytes.
 * @throws When the directory does not fit into the first read.
 */
export function writeArchive(tiles: Tile[], { type, box, metadata }: ArchiveOptions): Buffer {
	const stored = tiles
		.map(({ zoom, x, y, bytes }) => ({
			id: tileId(zoom, x, y),
			bytes: type === 'mvt' ? gzipSync(bytes, { level: 9 }) : bytes
		}))
		.sort((a, b) => a.id - b.id);
	const { entries, contents } = layOut(stored);
	const root = directory(entries);
	if (HEADER_BYTES + root.length > FIRST_READ_BYTES)
		throw new Error(
			`Expected a directory of at most ${FIRST_READ_BYTES - HEADER_BYTES} bytes, got ${root.length}.`
		);
	const about = gzipSync(JSON.stringify(metadata), { level: 9 });
	const data = Buffer.concat(contents);
	const zooms = tiles.map(({ zoom }) => zoom);
	const [west, south, east, north] = box;

	const header = Buffer.alloc(HEADER_BYTES);
	header.write('PMTiles');
	header[7] = 3;
	const aboutAt = HEADER_BYTES + root.length;
	const dataAt = aboutAt + about.length;
	const numbers = [
		...[HEADER_BYTES, root.length, aboutAt, about.length, dataAt, 0, dataAt, data.length],
		...[tiles.length, entries.length, contents.length]
	];
	for (const [index, value] of numbers.entries()) header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
	// Tiles lie in the order of their numbers.
	header[96] = 1;
	header[97] = GZIP;
	header[98] = type === 'mvt' ? GZIP : NO_COMPRESSION;
	header[99] = TILE_TYPES[type];
	header[100] = Math.min(...zooms);
	header[101] = Math.max(...zooms);
	const degrees = [west, south, east, north];
	for (const [index, value] of degrees.entries())
		header.writeInt32LE(Math.round(value * 1e7), 102 + index * 4);
	header[118] = Math.min(...zooms);
	header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119);
	header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123);
	return Buffer.concat([header, root, about, data]);
}
