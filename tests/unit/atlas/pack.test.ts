import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnReader, ColumnWriter, fromSteps, steps } from '#core/atlas/bytes.ts';
import { indexOf, mentionAt } from '#core/atlas/columns.ts';
import { pack, unpack } from '#core/atlas/pack.ts';
import { atlases } from './atlases.ts';
import { SAMPLE } from './sample.ts';

const number = fc.oneof(fc.nat(300), fc.nat(70_000), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const numbers = fc.array(number).map((list) => Uint32Array.from(list));

describe('columns as bytes', () => {
	it('come back as they were', () => {
		fc.assert(
			fc.property(numbers, numbers, (one, two) => {
				const writer = new ColumnWriter();
				for (const column of [one, two]) writer.column(column);
				const reader = new ColumnReader(writer.end());
				expect([reader.column(), reader.column()]).toEqual([one, two]);
				reader.end();
			})
		);
	});

	it('as steps too', () => {
		fc.assert(
			fc.property(numbers, (list) => {
				expect(fromSteps(steps(list))).toEqual(list);
			})
		);
	});
});

describe('an index that travels', () => {
	it('has every document, place, front, mention and phrase when it arrives', () => {
		fc.assert(
			fc.property(atlases, numbers, numbers, numbers, (atlas, id, anchorsFrom, anchors) => {
				const sent = { ...indexOf(atlas), phrases: { id, anchorsFrom, anchors } };
				const { columns, phrases, ...directory } = unpack(pack(sent));
				expect(phrases).toEqual(sent.phrases);
				const mentions = Array.from({ length: columns.length }, (_, i) => mentionAt(columns, directory, i));
				expect({ ...directory, mentions }).toEqual(atlas);
			}),
			{ numRuns: 300 }
		);
	});

	it('is the same bytes for the same atlas', () => {
		expect(pack(unpack(pack(indexOf(SAMPLE))))).toEqual(pack(indexOf(SAMPLE)));
	});

	it('is refused when it is of another version, cut off, or followed by something', () => {
		const bytes = pack(indexOf(SAMPLE));
		expect(() => unpack(Uint8Array.from([9, ...bytes.subarray(1)]))).toThrow('got an index of version 9');
		expect(() => unpack(bytes.subarray(0, -1))).toThrow('cut off');
		expect(() => unpack(Uint8Array.from([...bytes, 0]))).toThrow('1 bytes more');
	});
});
