import { checkFormat } from '#core/gazetteer/format.ts';
import { compareIssues } from '#core/gazetteer/order.ts';
import { checkRules } from '#core/gazetteer/rules/check-rules.ts';
import { proposeReadings } from '#core/names/hanja.ts';
import type { Issue } from '#core/types.ts';
import { formatGazetteerFiles, readGazetteer, writeGazetteerSchemas } from '#store/gazetteer.ts';
import type { Io } from './io.ts';
import { issueLine } from './issues.ts';

const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/**
 * `jemulpo gazetteer check`: prints each issue with file, line and column, then one line of counts. Never writes.
 *
 * @param dir the gazetteer's folder
 * @returns the exit code: 1 when an entry or file had to be left out, otherwise 0
 */
export function checkGazetteer(dir: string, io: Io): number {
	const { gazetteer, files, issues } = readGazetteer(dir);
	const all = [...issues, ...checkRules(files), ...checkFormat(files)].sort(compareIssues);
	for (const issue of all) io.out(issueLine(issue));
	const { places, fronts, sources } = gazetteer;
	const located = places.filter(({ point }) => point).length;
	const count = (severity: Issue['severity']) => all.filter((issue) => issue.severity === severity).length;
	const verdict = `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}`;
	io.out(
		`${plural(places.length, 'place')} (${located} with a point), ` +
			`${fronts.length} fronts, formations, lines and battles, ` +
			`${plural(sources.length, 'source')}: ${verdict}\n`
	);
	return count('error') > 0 ? 1 : 0;
}

/**
 * `jemulpo gazetteer format`: puts the files into canonical order and layout, and says which it rewrote.
 *
 * @param dir the gazetteer's folder
 * @returns the exit code: 1 when a file could not be read or its YAML is damaged, otherwise 0
 */
export function formatGazetteer(dir: string, io: Io): number {
	const { changed, refused, issues } = formatGazetteerFiles(dir);
	for (const issue of issues) io.err(issueLine(issue));
	for (const path of refused) io.err(`${path}: left as it is; "npm run gazetteer:check" says why.\n`);
	for (const path of changed) io.out(`${path}: rewritten\n`);
	if (changed.length === 0) io.out('Nothing to rewrite.\n');
	return refused.length > 0 || issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/**
 * `jemulpo gazetteer schema`: writes the JSON Schemas by which editors help with the YAML files.
 *
 * @param dir the gazetteer's folder
 * @returns the exit code, always 0
 */
export function writeSchemas(dir: string, io: Io): number {
	const written = writeGazetteerSchemas(dir);
	for (const path of written) io.out(`${path}: written\n`);
	if (written.length === 0) io.out('The schemas are up to date.\n');
	return 0;
}

/**
 * `jemulpo gazetteer readings`: proposes how names in Chinese characters may be read, for a curator to choose from.
 *
 * @param names in Chinese characters, in any variant
 * @returns the exit code, always 0: a character without a known reading is an answer too
 */
export function printReadings(names: string[], io: Io): number {
	for (const name of names) {
		const { hangul, kana } = proposeReadings(name);
		const line = (readings: string[]) => (readings.length > 0 ? readings.join(', ') : 'none known');
		io.out(`${name}\n  Hangul  ${line(hangul)}\n  kana    ${line(kana)}\n`);
	}
	return 0;
}
