import { brotliCompressSync, constants } from 'node:zlib';
import { indexOf, type Index } from '#core/atlas/columns.ts';
import { pack, unpack } from '#core/atlas/pack.ts';
import { NO_FILTERS, prepare, select, type Filters } from '#core/atlas/select.ts';
import { makeAtlas } from './atlas.ts';
import { median, processorMs } from './measure.ts';
import { figure, printTable } from './table.ts';

const PLACES = 3000;
/** As the server compresses it: src/routes/atlas.bin. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** Changes of filters as a reader makes them, one after the other. */
const CHANGES: Partial<Filters>[] = [
	{},
	{ fronts: ['front1'] },
	{ fronts: ['front1', 'front2'], from: '1950-09-15' },
	{ from: '1950-09-15', to: '1950-10-25' },
	{ kinds: ['city', 'town'] },
	{ statuses: ['contested'] },
	{ clock: 'received', to: '1950-09-27T21:10' },
	{ roles: ['literal'], claims: ['ordered'] }
];

function selecting(index: Index, rounds: number): string[] {
	const prepared = prepare(index);
	const times = CHANGES.map((change) =>
		processorMs(rounds, () => select(prepared, { ...NO_FILTERS, ...change }))
	);
	return [times[0]!, median(times), Math.max(...times)].map(figure);
}

function travelling(index: Index): string[] {
	const bytes = pack(index);
	const sizes = [bytes.length, brotliCompressSync(bytes, BROTLI).length].map((size) => figure(size / 1e6));
	return [...sizes, figure(processorMs(1, () => prepare(unpack(bytes))))];
}

/**
 * Measures what a change of filters costs: places, list, timeline and the counts of all facets; and how the index travels
 * that a page needs for it.
 *
 * @param sizes numbers of mentions
 */
export function measureSelecting(sizes: number[], rounds: number): void {
	const rows = sizes.map((size) => {
		const index = indexOf(makeAtlas(size, PLACES));
		const name = size.toLocaleString('en');
		return { selecting: [name, ...selecting(index, rounds)], travelling: [name, ...travelling(index)] };
	});
	printTable(
		`A change of filters over mentions of ${PLACES.toLocaleString('en')} places, ms of processor time`,
		['mentions', 'no filter', `median of ${CHANGES.length}`, 'slowest'],
		rows.map((row) => row.selecting)
	);
	printTable(
		'The index of the same mentions on its way to a page',
		['mentions', 'MB', 'MB by brotli', 'ms to read and prepare it'],
		rows.map((row) => row.travelling)
	);
}
