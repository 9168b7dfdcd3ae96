/**
 * Measures Jemulpo beside other programs, all in one run, and prints tables.
 * `npm run bench`, or `npm run bench -- MEGABYTES ROUNDS`; `npm run bench -- jobs DOCUMENTS ROUNDS` only measures how
 * corpora are read by several threads.
 */
import { availableParallelism, loadavg } from 'node:os';
import { readGazetteer } from '#store/gazetteer.ts';
import { measureExplaining } from './explaining.ts';
import { measureJobs } from './jobs.ts';
import { measureScanning } from './scanning.ts';
import { measureSelecting } from './selecting.ts';

const MEGABYTES = 32;
const ROUNDS = 3;
const DOCUMENTS = 20_000;
const MENTIONS = [100_000, 1_000_000];
/** A selection is short: more of them make an average. */
const SELECTIONS = 20;

const args = process.argv.slice(2);
const onlyJobs = args[0] === 'jobs';
const numbers = args.slice(onlyJobs ? 1 : 0).map(Number);
const [size = onlyJobs ? DOCUMENTS : MEGABYTES, rounds = ROUNDS] = numbers;
const { gazetteer } = readGazetteer('gazetteer');
const load = loadavg()[0]!.toFixed(1);
console.log(
	`Node ${process.versions.node}, ${availableParallelism()} processors, load ${load}; medians of ${rounds}; one thread but for --jobs`
);
await measureJobs(gazetteer, onlyJobs ? size : DOCUMENTS, rounds);
if (!onlyJobs) {
	measureExplaining(gazetteer, rounds);
	measureSelecting(MENTIONS, SELECTIONS);
	measureScanning(gazetteer, size, rounds);
}
