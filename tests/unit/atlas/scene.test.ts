import { describe, expect, it } from 'vitest';
import { concerns, sceneOf } from '#core/atlas/scene.ts';
import { SAMPLE } from './sample.ts';

describe('the scene of some mentions', () => {
	it('has each place with its count and certainty, and rivals by the other reading', () => {
		expect(sceneOf(SAMPLE.mentions, 'translation')).toEqual({
			marks: [
				{ id: 'incheon', count: 3, look: 'agreed' },
				{ id: 'cheongju', count: 1, look: 'contested' },
				{ id: 'korea', count: 1, look: 'agreed' },
				{ id: 'chungju', count: 1, look: 'rival' }
			],
			pairs: [['cheongju', 'chungju']]
		});
	});

	it('follows the other side of a gloss when asked to', () => {
		const { marks } = sceneOf(SAMPLE.mentions, 'original');
		expect(marks.find(({ id }) => id === 'chungju')).toEqual({ id: 'chungju', count: 1, look: 'contested' });
		expect(marks.at(-1)).toEqual({ id: 'cheongju', count: 1, look: 'rival' });
	});

	it('knows which mentions concern a place', () => {
		expect(SAMPLE.mentions.filter((mention) => concerns(mention, 'chungju')).map(({ form }) => form)).toEqual(
			['Cheongju']
		);
	});
});
