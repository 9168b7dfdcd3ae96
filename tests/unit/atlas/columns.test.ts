import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, mentionAt } from '#core/atlas/columns.ts';
import { atlases } from './atlases.ts';
import { SAMPLE } from './sample.ts';

describe('mentions as columns', () => {
	it('lose nothing', () => {
		fc.assert(
			fc.property(atlases, (atlas) => {
				const columns = columnsOf(atlas, atlas.mentions, atlas.mentions.length);
				expect(atlas.mentions.map((_, i) => mentionAt(columns, atlas, i))).toEqual(atlas.mentions);
			})
		);
	});

	it('refuse what the atlas does not list', () => {
		expect(() => columnsOf({ ...SAMPLE, fronts: [] }, SAMPLE.mentions, SAMPLE.mentions.length)).toThrow(
			'got “western”'
		);
		expect(() => columnsOf({ ...SAMPLE, places: [] }, SAMPLE.mentions, SAMPLE.mentions.length)).toThrow(
			'got “incheon”'
		);
	});
});
