import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '#core/documents/read.ts';
import { inheritDoubts } from '#core/extract/corpus.ts';
import { extract, prepare } from '#core/extract/extract.ts';
import { readGazetteer } from '#store/gazetteer.ts';
import { f1, readAnnotations, score } from './score.ts';

const prepared = prepare(readGazetteer('gazetteer').gazetteer);
const extractions = inheritDoubts(
	readdirSync('seeds')
		.filter((name) => name.endsWith('.txt'))
		.map((name) => extract(readDocument(name.slice(0, -4), readFileSync(`seeds/${name}`, 'utf8')), prepared)),
	prepared.places
);
const result = score(
	readAnnotations('tests/evaluation/annotations'),
	extractions.flatMap(({ mentions }) => mentions)
);
const share = ([right, of]: [number, number]) => right / of;

test('the pass finds the mentions that a reader of the two telegrams finds', () => {
	expect(f1(result), result.differences.join('\n')).toBeGreaterThanOrEqual(0.99);
});

test('the pass names the places that a reader names', () => {
	expect(result.place, result.differences.join('\n')).toEqual([68, 68]);
});

test('both sides of every contested reading are offered, and little else is contested', () => {
	expect(share(result.contested), result.differences.join('\n')).toBe(1);
	expect(result.overclaimed).toBeLessThanOrEqual(3);
});

test('dates and fronts are those of the text', () => {
	expect(share(result.date), result.differences.join('\n')).toBe(1);
	expect(share(result.front), result.differences.join('\n')).toBe(1);
});

test('every mention is the text at its span, and mentions do not overlap', () => {
	for (const { document, mentions } of extractions) {
		let last = 0;
		for (const { start, end, form } of mentions) {
			expect(document.text.slice(start, end)).toBe(form);
			expect(start).toBeGreaterThanOrEqual(last);
			last = end;
		}
	}
});
