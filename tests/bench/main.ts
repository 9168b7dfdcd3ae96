/**
 * Measures Jemulpo beside other programs, all in one run, and prints tables.
 * `npm run bench`, or `npm run bench -- MEGABYTES ROUNDS`.
 */
import { availableParallelism, loadavg } from 'node:os';
import { readGazetteer } from '#store/gazetteer.ts';
import { measureExplaining } from './explaining.ts';
import { measureScanning } from './scanning.ts';
import { measureSelecting } from './selecting.ts';

const MEGABYTES = 32;
const ROUNDS = 3;
const MENTIONS = [100_000, 1_000_000];
/** A selection is short: more of them make an average. */
const SELECTIONS = 20;

const [megabytes = MEGABYTES, rounds = ROUNDS] = process.argv.slice(2).map(Number);
const { gazetteer } = readGazetteer('gazetteer');
const load = loadavg()[0]!.toFixed(1);
console.log(
	`Node ${process.versions.node}, ${availableParallelism()} processors, load ${load}; one thread, medians of ${rounds}`
);
measureExplaining(gazetteer, rounds);
measureSelecting(MENTIONS, SELECTIONS);
measureScanning(gazetteer, megabytes, rounds);
