/** How `jemulpo extract` reads large corpora with one thread and with several, each run a process of its own. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { Gazetteer } from '#core/types.ts';
import { cliEnv } from '../../src/setup/steps.js';
import { makeCorpus, usualNames } from './corpus.ts';
import { median } from './measure.ts';
import { figure, printTable } from './table.ts';
import type { Usage } from './usage.ts';

const MAKING = { every: 200, like: 'telegrams' } as const;
/** As much text as this is made; a corpus repeats it under other ids. */
const DIFFERENT_BYTES = 10e6;
/** So many paragraphs are a document of the volume. */
const PARAGRAPHS = 5;
/** A volume has one document for so many lines of the other corpus. */
const LINES_PER_DOCUMENT = 20;

interface Run extends Usage {
	seconds: number;
	/** Of what was written. */
	digest: string;
}

/** JSON Lines, a paragraph each. */
function* jsonLines(paragraphs: string[], documents: number): Generator<string> {
	for (let n = 0; n < documents; n++) {
		const text = paragraphs[n % paragraphs.length];
		yield `${JSON.stringify({ id: `r${n}`, title: `Report ${n}`, date: `1950-09-${10 + (n % 20)}`, text })}\n`;
	}
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;' };

/** A volume in TEI. */
function* volume(paragraphs: string[], documents: number): Generator<string> {
	yield '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>\n';
	for (let n = 0; n < documents; n++) {
		yield `<div type="document" xml:id="d${n}"><head>${n}. Telegram</head>\n`;
		for (let p = 0; p < PARAGRAPHS; p++) {
			const text = paragraphs[(n * PARAGRAPHS + p) % paragraphs.length]!;
			yield `<p>${text.replace(/[&<]/g, (sign) => ESCAPES[sign]!)}</p>\n`;
		}
		yield '</div>\n';
	}
	yield '</body></text></TEI>\n';
}

async function extract(file: string, jobs: number, out: string): Promise<Run> {
	const start = performance.now();
	const child = spawn(
		process.execPath,
		[
			...['--import', './tests/bench/usage.ts', 'src/cli/main.ts'],
			...['extract', file, '--jobs', String(jobs), '--out', out]
		],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'], env: cliEnv() }
	);
	const usage = await text(child.stdio[3] as Readable);
	const seconds = (performance.now() - start) / 1000;
	const digest = createHash('sha256').update(readFileSync(out)).digest('hex');
	return { ...(JSON.parse(usage) as Usage), seconds, digest };
}

/** Runs with each number of threads in turn, so that a busy minute of the machine meets all alike. */
async function measureFile(heading: string, file: string, numbers: number[], rounds: number): Promise<void> {
	const runs = numbers.map((): Run[] => []);
	for (let round = 0; round < rounds; round++) {
		for (const [at, jobs] of numbers.entries()) runs[at]!.push(await extract(file, jobs, `${file}.out`));
	}
	if (new Set(runs.flat().map(({ digest }) => digest)).size > 1) {
		throw new Error('Expected the same bytes with any number of threads.');
	}
	const of = (all: Run[], field: Exclude<keyof Run, 'digest'>) => median(all.map((run) => run[field]));
	const [single] = runs as [Run[], ...Run[][]];
	printTable(
		heading,
		['', 's', 'times as fast', 'processor, s', 'main thread, s', 'most memory, MB'],
		runs.map((all, at) => [
			`--jobs ${numbers[at]}`,
			figure(of(all, 'seconds')),
			figure(of(single, 'seconds') / of(all, 'seconds')),
			figure(of(all, 'processorS')),
			figure(of(all, 'mainS')),
			Math.max(...all.map(({ peakMb }) => peakMb)).toFixed(0)
		])
	);
}

/**
 * Prints a table for JSON Lines, and one for a TEI volume.
 *
 * @param documents how many lines
 */
export async function measureJobs(gazetteer: Gazetteer, documents: number, rounds: number): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'jemulpo-bench-'));
	const texts = makeCorpus(DIFFERENT_BYTES, usualNames(gazetteer), MAKING);
	const paragraphs = texts.flatMap((text) => text.split('\n\n').slice(2));
	const numbers = [...new Set([1, availableParallelism()])];
	const corpora: [name: string, extension: string, parts: Iterable<string>][] = [
		[`${documents} documents, a line each`, 'jsonl', jsonLines(paragraphs, documents)],
		['A volume', 'xml', volume(paragraphs, Math.ceil(documents / LINES_PER_DOCUMENT))]
	];
	try {
		for (const [name, extension, parts] of corpora) {
			const file = join(folder, `corpus.${extension}`);
			await writeFile(file, parts);
			const megabytes = (statSync(file).size / 1e6).toFixed(0);
			await measureFile(`${name}, ${megabytes} MB of ${extension}`, file, numbers, rounds);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
