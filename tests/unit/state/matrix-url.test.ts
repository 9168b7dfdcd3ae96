import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATRIX_COLUMNS } from '#core/atlas/matrix-columns.ts';
import { FIRST_MATRIX, parseMatrix, printMatrix } from '$lib/state/matrix-url.ts';

const read = (query: string) => parseMatrix(new URLSearchParams(query));

describe('the address of the table', () => {
	it('is empty for the first view, and falls back where a value is wrong', () => {
		expect(printMatrix(FIRST_MATRIX)).toBe('');
		expect(read('')).toEqual(FIRST_MATRIX);
		expect(read('places=some&sort=-colour')).toEqual(FIRST_MATRIX);
		expect(read('sort=-mr')).toEqual({ ...FIRST_MATRIX, sort: 'mr', descending: true });
	});

	it('gives back every view', () => {
		const views = fc.record({
			places: fc.constantFrom('documents' as const, 'all' as const),
			find: fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => text.isWellFormed()),
			sort: fc.constantFrom('title' as const, 'within' as const, 'mentions' as const, ...MATRIX_COLUMNS),
			descending: fc.boolean()
		});
		fc.assert(
			fc.property(views, (view) => {
				expect(read(printMatrix(view))).toEqual(view);
			})
		);
	});
});
