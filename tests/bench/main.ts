/**
 * Measures Jemulpo beside other programs, all in one run, and prints tables.
 * `npm run bench`, or `npm run bench -- MEGABYTES ROUNDS`.
 */
import { availableParallelism, loadavg } from 'node:os';
import { readGazetteer } from '#store/gazetteer.ts';
import { measureExplaining } from './explaining.ts';
import { measureScanning } from './scanning.ts';

const MEGABYTES = 32;
const ROUNDS = 3;

const [megabytes = MEGABYTES, rounds = ROUNDS] = process.argv.slice(2).map(Number);
const { gazetteer } = readGazetteer('gazetteer');
const load = loadavg()[0]!.toFixed(1);
console.log(
	`Node ${process.versions.node}, ${availableParallelism()} processors, load ${load}; one thread, medians of ${rounds}`
);
measureExplaining(gazetteer, rounds);
measureScanning(gazetteer, megabytes, rounds);
