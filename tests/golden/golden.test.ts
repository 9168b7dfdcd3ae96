import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#core/documents/read.ts';
import { extract, prepare } from '#core/extract/extract.ts';
import { readGazetteer } from '#store/gazetteer.ts';

const FOLDER = 'tests/golden';
const prepared = prepare(readGazetteer('gazetteer').gazetteer);

/** What the pass makes of a text, one line for each mention and each doubt; the wording of reasons is left out. */
function summary(text: string): string {
	const { document, mentions, issues } = extract(readDocument('golden', text), prepared);
	const lines = mentions.map((m) =>
		[
			`${m.start}-${m.end}`,
			m.form.replace(/\s+/g, ' '),
			[m.place ?? '?', ...m.alternatives.map(({ place }) => place)].join(' | '),
			m.status,
			m.role,
			m.date ? `${m.date.edtf} ${m.date.basis}` : '-',
			m.front ? `${m.front.id} ${m.front.basis}` : '-',
			m.claim ?? '-'
		].join('\t')
	);
	const doubts = [...document.issues, ...issues].map(
		({ at, code, severity }) => `# ${at} ${severity} ${code}`
	);
	return [...lines, ...doubts, ''].join('\n');
}

const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('each text is read as its expectation says', () => {
	test.each(cases.map(({ name }) => name))('%s', (name) => {
		const expected = `${FOLDER}/${name}/expected.tsv`;
		expect(existsSync(expected), `${expected} is missing: write down by hand what a reader finds`).toBe(true);
		expect(summary(readFileSync(`${FOLDER}/${name}/input.txt`, 'utf8'))).toBe(readFileSync(expected, 'utf8'));
	});
});
