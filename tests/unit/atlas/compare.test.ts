import { describe, expect, it } from 'vitest';
import { compareMentions } from '#core/atlas/compare.ts';
import { mention } from './sample.ts';

const FIRST = [
	mention(0, 'Seoul', { place: 'seoul' }),
	mention(10, 'SEOUL', { place: 'seoul' }),
	mention(20, 'Seoul', { place: 'seoul' }),
	mention(30, 'Cheongju', { place: 'cheongju', alternatives: ['chungju'], status: 'contested' }),
	mention(40, 'JJYON', { status: 'unresolved' })
];
const SECOND = [mention(5, 'Keijō', { place: 'seoul' }), mention(15, 'Ch’ungju', { place: 'chungju' })];

describe('two documents compared', () => {
	it('share places however each spells them, with every passage', () => {
		const { shared, onlyA, onlyB } = compareMentions(FIRST, SECOND, 'translation');
		expect(shared).toEqual([
			{
				id: 'seoul',
				a: {
					mentions: 3,
					contested: 0,
					spellings: [
						{ form: 'Seoul', starts: [0, 20] },
						{ form: 'SEOUL', starts: [10] }
					]
				},
				b: { mentions: 1, contested: 0, spellings: [{ form: 'Keijō', starts: [5] }] }
			}
		]);
		expect(onlyA).toEqual([
			{ id: 'cheongju', a: { mentions: 1, contested: 1, spellings: [{ form: 'Cheongju', starts: [30] }] } }
		]);
		expect(onlyB.map(({ id }) => id)).toEqual(['chungju']);
	});

	it('share another place when the original is followed', () => {
		const { shared, onlyA, onlyB } = compareMentions(FIRST, SECOND, 'original');
		expect([shared, onlyA, onlyB].map((list) => list.map(({ id }) => id))).toEqual([
			['seoul', 'chungju'],
			[],
			[]
		]);
	});

	it('may have nothing in common', () => {
		expect(compareMentions([], [], 'translation')).toEqual({ shared: [], onlyA: [], onlyB: [] });
	});
});
