import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '#core/documents/read.ts';
import { extract, prepare } from '#core/extract/extract.ts';
import { relationRecord } from '#core/formats/relation-record.ts';
import { readGazetteer } from '#store/gazetteer.ts';

/** One annotated phrase: `anchors` are ids with a space between, `bearing` and `km` are `from-to`. */
interface Row extends Record<string, string> {
	document: string;
	start: string;
	end: string;
	phrase: string;
}

const [head, ...lines] = readFileSync('tests/evaluation/relations/seeds.tsv', 'utf8').trimEnd().split('\n');
const annotated = lines.map((line) => {
	const cells = line.split('\t');
	return Object.fromEntries(head!.split('\t').map((column, i) => [column, cells[i] ?? ''])) as Row;
});

const prepared = prepare(readGazetteer('gazetteer').gazetteer);
const found = [...new Set(annotated.map(({ document }) => document))].flatMap((id) =>
	extract(readDocument(id, readFileSync(`seeds/${id}.txt`, 'utf8')), prepared).relations.map(relationRecord)
);

const said = annotated.map(({ kind, anchors, bearing, km }) => [kind, anchors, bearing, km].join('|'));
const read = annotated.map((row) => {
	const over = found.find(
		({ document, start, end }) =>
			document === row.document && start < Number(row.end) && Number(row.start) < end
	);
	if (!over) return 'nothing';
	return [over.kind, over.anchors.join(' '), over.bearing?.join('-') ?? '', over.km?.join('-') ?? ''].join(
		'|'
	);
});

test('the annotation is of the text', () => {
	for (const { document, start, end, phrase } of annotated) {
		const text = readFileSync(`seeds/${document}.txt`, 'utf8').slice(Number(start), Number(end));
		expect(text.replaceAll('\n', '\\n')).toBe(phrase);
	}
});

test('the phrases of the two telegrams are read as a reader reads them', () => {
	const right = said.filter((phrase, i) => read[i] === phrase).length;
	expect(right, said.map((phrase, i) => `${phrase} → ${read[i]}`).join('\n')).toBeGreaterThanOrEqual(13);
});

test('most phrases have exactly the span that a reader gives them', () => {
	const exact = annotated.filter(({ document, start, end }) =>
		found.some(
			(other) => other.document === document && other.start === Number(start) && other.end === Number(end)
		)
	);
	expect(exact.length).toBeGreaterThanOrEqual(13);
});
