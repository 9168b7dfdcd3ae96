import { buildStore } from '#store/build.ts';
import { databaseFile } from '#store/paths.ts';
import type { Io } from './io.ts';
import { hasErrors, reportIssues } from './issues.ts';
import { showProgress } from './progress.ts';

/** What `jemulpo build` is asked for. */
export interface BuildCommandOptions {
	seeds: string;
	gazetteer: string;
	/** The folder for the database. */
	data: string;
}

const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/**
 * `jemulpo build`: fills the database that the pages read.
 *
 * @returns the exit code: 1 when the database is there but something could not be read into it, otherwise 0
 * @throws when the database cannot be written
 */
export function build({ seeds, gazetteer, data }: BuildCommandOptions, io: Io): number {
	const file = databaseFile(data);
	const options = { seedsDir: seeds, gazetteerDir: gazetteer, file, onProgress: showProgress(io) };
	const { written, documents, read, issues } = buildStore(options);
	reportIssues(issues, io);
	const done = written ? `${read} read, ${documents - read} unchanged` : 'up to date';
	io.out(`${file}: ${plural(documents, 'document')}, ${done}\n`);
	return hasErrors(issues) ? 1 : 0;
}
