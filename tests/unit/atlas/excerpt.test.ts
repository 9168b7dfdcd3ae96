import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, pieces } from '#core/atlas/excerpt.ts';

describe('pieces of a marked text', () => {
	it('cut at the marks, whose offsets count in the document', () => {
		expect(
			pieces('to JEMULPO (Incheon).', 100, [
				{ start: 103, end: 110 },
				{ start: 112, end: 119 }
			]).map(({ text, mark }) => [text, mark])
		).toEqual([
			['to ', undefined],
			['JEMULPO', 0],
			[' (', undefined],
			['Incheon', 1],
			[').', undefined]
		]);
	});

	it('cut off what reaches over the passage', () => {
		expect(pieces('of North', 0, [{ start: 3, end: 15 }]).map(({ text }) => text)).toEqual(['of ', 'North']);
		expect(pieces('Korea', 10, [{ start: 3, end: 15 }])).toEqual([
			{ start: 10, end: 15, text: 'Korea', mark: 0 }
		]);
	});

	it('are together the text', () => {
		const disjoint = fc
			.uniqueArray(fc.nat(60), { maxLength: 8 })
			.map((cuts) => cuts.toSorted((a, b) => a - b))
			.map((cuts) =>
				cuts.flatMap((start, i) => (i % 2 === 0 && cuts[i + 1] ? [{ start, end: cuts[i + 1]! }] : []))
			);
		fc.assert(
			fc.property(fc.string({ maxLength: 50 }), disjoint, (text, marks) => {
				expect(
					pieces(text, 5, marks)
						.map((piece) => piece.text)
						.join('')
				).toBe(text);
			})
		);
	});
});

describe('an excerpt', () => {
	const text = 'One came. Two came to Seoul in haste. Three left. Four stayed. Five slept.';
	const seoul = { start: text.indexOf('Seoul'), end: text.indexOf('Seoul') + 5 };
	const cut = (room: number) => {
		const { start, end } = excerpt(text, [seoul], room);
		return text.slice(start, end);
	};

	it('is the whole of a short passage', () => {
		expect(cut(100)).toBe(text);
	});

	it('consists of whole sentences when they fit', () => {
		expect(cut(20)).toBe('Two came to Seoul in haste. ');
	});

	it('cuts no word', () => {
		expect(cut(7)).toBe('to Seoul in haste. ');
	});
});
