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
	const progress = showProgress(io);
	const options = { seedsDir: seeds, gazetteerDir: gazetteer, file, onProgress: progress.show };
	const { written, documents, read, issues } = buildStore(options);
	progress.end();
	// Doubts about passages are shown beside them on the pages; here they would hide what the builder must know.
	const doubts = issues.filter(({ span, severity }) => span && severity !== 'error');
	reportIssues(
		issues.filter((issue) => !doubts.includes(issue)),
		io
	);
	const done = written ? `${read} read, ${documents - read} unchanged` : 'up to date';
	io.out(`${file}: ${plural(documents, 'document')}, ${done}\n`);
	if (doubts.length > 0) {
		io.err(
			`${plural(doubts.length, 'doubt')} about the texts: "jemulpo extract --what issues" lists them.\n`
		);
	}
	return hasErrors(issues) ? 1 : 0;
}
