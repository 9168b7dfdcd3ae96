import { tileId } from '#core/geo/tile-id.ts';

/** The header, and in our archives the whole directory after it, come with one request of this size. */
const FIRST_READ_BYTES = 16_384;
const GZIP = 2;

/** Gives the bytes of a file from an offset on. */
export type ReadRange = (offset: number, length: number, signal?: AbortSignal) => Promise<ArrayBuffer>;

/** Reads from a file on the web by ranges; from a server that knows no ranges, the whole file each time. */
export const webRange =
	(url: string): ReadRange =>
	async (offset, length, signal) => {
		const range = `bytes=${offset}-${offset + length - 1}`;
		const response = await fetch(url, { headers: { range }, ...(signal && { signal }) });
		if (!response.ok) throw new Error(`got ${response.status} for ${url}, expected a part of it`);
		const bytes = await response.arrayBuffer();
		return response.status === 206 ? bytes : bytes.slice(offset, offset + length);
	};

/** Where tiles lie, by ascending number: a run of them has the same bytes. */
interface Directory {
	ids: number[];
	runs: number[];
	lengths: number[];
	offsets: number[];
	zipped: boolean;
}

const gunzip = (bytes: ArrayBuffer): Promise<ArrayBuffer> =>
	new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();

/** The numbers that follow one another, seven bits a byte. */
function varints(bytes: Uint8Array): () => number {
	let at = 0;
	return () => {
		let [value, weight] = [0, 1];
		for (; bytes[at]! >= 0x80; weight *= 0x80) value += (bytes[at++]! & 0x7f) * weight;
		return value + bytes[at++]! * weight;
	};
}

function parseDirectory(bytes: Uint8Array, tilesAt: number, zipped: boolean): Directory {
	const next = varints(bytes);
	const count = next();
	const column = () => Array.from({ length: count }, next);
	let id = 0;
	const ids = column().map((step) => (id += step));
	const [runs, lengths] = [column(), column()];
	let end = 0;
	// 0: right after the tile before.
	const offsets = column().map((offset, i) => {
		const from = offset === 0 ? end : offset - 1;
		end = from + lengths[i]!;
		return tilesAt + from;
	});
	return { ids, runs, lengths, offsets, zipped };
}

/**
 * An archive of tiles as `npm run basemap` writes it: PMTiles 3 with one directory, no longer than the first 16 kB. What
 * reads all that PMTiles may be weighs a tenth of the page.
 */
export class Archive {
	readonly #read: ReadRange;
	#directory: Promise<Directory> | undefined;

	constructor(read: ReadRange) {
		this.#read = read;
	}

	async #open(): Promise<Directory> {
		const bytes = await this.#read(0, FIRST_READ_BYTES);
		const view = new DataView(bytes);
		const number = (at: number) => Number(view.getBigUint64(at, true));
		const root = bytes.slice(number(8), number(8) + number(16));
		const plain = view.getUint8(97) === GZIP ? await gunzip(root) : root;
		return parseDirectory(new Uint8Array(plain), number(56), view.getUint8(98) === GZIP);
	}

	/** The bytes of a tile; `undefined` when the archive has none there. */
	async tile(zoom: number, x: number, y: number, signal?: AbortSignal): Promise<ArrayBuffer | undefined> {
		this.#directory ??= this.#open();
		// A request that failed must not stand for all that follow.
		this.#directory.catch(() => (this.#directory = undefined));
		const { ids, runs, lengths, offsets, zipped } = await this.#directory;
		const id = tileId(zoom, x, y);
		const at = ids.findLastIndex((first) => first <= id);
		if (at === -1 || id >= ids[at]! + runs[at]!) return undefined;
		const bytes = await this.#read(offsets[at]!, lengths[at]!, signal);
		return zipped ? gunzip(bytes) : bytes;
	}
}
