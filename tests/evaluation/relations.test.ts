import { describe, expect, test } from 'vitest';
import { prepare } from '#core/extract/extract.ts';
import { readGazetteer } from '#store/gazetteer.ts';
import { apartPhrases, readPhrases, scoreClaims, scorePhrases, seedPhrases } from './phrases.ts';

const prepared = prepare(readGazetteer('gazetteer').gazetteer);
const seeds = readPhrases(seedPhrases(), prepared);
const apart = readPhrases(apartPhrases(), prepared);

test.each([...seeds, ...apart].map((text) => [text.document.id, text] as const))(
	'the annotation of %s is of its text',
	(_, { document: { text }, phrases, claims }) => {
		for (const { start, end, phrase, anchors } of phrases) {
			expect(text.slice(start, end)).toBe(phrase);
			expect(anchors.filter((id) => !prepared.places.has(id))).toEqual([]);
		}
		expect(claims.filter(({ form }) => !text.includes(form))).toEqual([]);
	}
);

describe('the phrases of the two telegrams', () => {
	const score = scorePhrases(seeds);

	test('are read as a reader reads them', () => {
		expect(score.right[0], score.differences.join('\n')).toBeGreaterThanOrEqual(13);
		expect(score.bearing[0]).toBe(score.bearing[1]);
		expect(score.km[0]).toBe(score.km[1]);
	});

	test('have mostly the span that a reader gives them', () => {
		const exact = seeds.flatMap(({ phrases, found }) =>
			phrases.filter(({ start, end }) =>
				found.relations.some((other) => other.start === start && other.end === end)
			)
		);
		expect(exact.length).toBeGreaterThanOrEqual(13);
	});
});

describe('the phrases of texts written apart, in five languages', () => {
	const score = scorePhrases(apart);
	const differences = score.differences.join('\n');

	test('are found and read, and hardly any besides', () => {
		expect(score.right[0] / score.right[1], differences).toBeGreaterThanOrEqual(0.95);
		expect(score.extra, differences).toBeLessThanOrEqual(2);
	});

	test('have the right bearings and distances', () => {
		expect(score.bearing[0] / score.bearing[1], differences).toBeGreaterThanOrEqual(0.95);
		expect(score.km[0] / score.km[1], differences).toBeGreaterThanOrEqual(0.95);
	});

	test('say what they rest on', () => {
		const { right, differences } = scoreClaims(apart);
		expect(right[0] / right[1], differences.join('\n')).toBeGreaterThanOrEqual(0.95);
	});
});
