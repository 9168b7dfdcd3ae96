/**
 * Measures Jemulpo beside other programs, all in one run, and prints tables.
 * `npm run bench`, or `npm run bench -- MEGABYTES ROUNDS`; `npm run bench -- jobs DOCUMENTS ROUNDS` only measures how
 * corpora are read by several threads, `npm run bench -- texts FOLDER ROUNDS` how the text files of a folder are.
 */
import { availableParallelism, loadavg } from 'node:os';
import { readGazetteer } from '#store/gazetteer.ts';
import { measureExplaining } from './explaining.ts';
import { measureJobs } from './jobs.ts';
import { measureScanning, measureTexts } from './scanning.ts';
import { measureSelecting } from './selecting.ts';

const MEGABYTES = 32;
const ROUNDS = 3;
const DOCUMENTS = 20_000;
const MENTIONS = [100_000, 1_000_000];
/** A selection is short: more of them make an average. */
const SELECTIONS = 20;

const [first, ...rest] = process.argv.slice(2);
const { gazetteer } = readGazetteer('gazetteer');

/** Says what is measured by, and gives the rounds. */
function introduce(rounds = ROUNDS): number {
	const load = loadavg()[0]!.toFixed(1);
	console.log(
		`Node ${process.versions.node}, ${availableParallelism()} processors, load ${load}; medians of ${rounds}; one thread but for --jobs`
	);
	return rounds;
}

const number = (word: string | undefined) => (word === undefined ? undefined : Number(word));

if (first === 'jobs') {
	const [documents, rounds] = rest.map(Number);
	await measureJobs(gazetteer, documents ?? DOCUMENTS, introduce(rounds));
} else if (first === 'texts') {
	const [folder, rounds] = rest;
	if (folder === undefined) throw new Error('Expected a folder: npm run bench -- texts FOLDER [ROUNDS]');
	measureTexts(gazetteer, folder, introduce(number(rounds)));
} else {
	const rounds = introduce(number(rest[0]));
	await measureJobs(gazetteer, DOCUMENTS, rounds);
	measureExplaining(gazetteer, rounds);
	measureSelecting(MENTIONS, SELECTIONS);
	measureScanning(gazetteer, number(first) ?? MEGABYTES, rounds);
}
