import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseOutline, printOutline } from '#core/atlas/outline.ts';
import { atlases } from './atlases.ts';

it('the outline of a document has every mention when it arrives', () => {
	fc.assert(
		fc.property(atlases, ({ mentions, places }) => {
			const signposts = mentions
				.filter(({ document }) => document === 0)
				.map(({ start, end, passage, place, alternatives, status }) => ({
					...{ start, end, passage, status, alternatives },
					...(place !== undefined && { place })
				}));
			expect(parseOutline(printOutline(signposts, places), places)).toEqual(signposts);
		})
	);
});
