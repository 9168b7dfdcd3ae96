import { NO_FILTERS, prepare, select, type Filters } from '#core/atlas/select.ts';
import { makeAtlas } from './atlas.ts';
import { median, processorMs } from './measure.ts';
import { figure, printTable } from './table.ts';

const PLACES = 3000;
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

/** Measures what a change of filters costs: places, list, timeline and the counts of all facets. */
export function measureSelecting(sizes: number[], rounds: number): void {
	const rows = sizes.map((size) => {
		const prepared = prepare(makeAtlas(size, PLACES));
		const run = (change: Partial<Filters>) => select(prepared, { ...NO_FILTERS, ...change });
		const times = CHANGES.map((change) => processorMs(rounds, () => run(change)));
		return [size.toLocaleString('en'), figure(times[0]!), figure(median(times)), figure(Math.max(...times))];
	});
	printTable(
		`A change of filters over mentions of ${PLACES.toLocaleString('en')} places, ms of processor time`,
		['mentions', 'no filter', `median of ${CHANGES.length}`, 'slowest'],
		rows
	);
}
