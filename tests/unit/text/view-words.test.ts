import { describe, expect, it } from 'vitest';
import { FIRST_VIEW, type View } from '$lib/state/url.ts';
import { viewInWords } from '$lib/text/view-words.ts';
import { dayOf } from '#core/atlas/days.ts';
import { waysOn } from '$lib/text/ways-on.ts';

const names = { front: (id: string) => `${id} front`, document: (id: string) => `Telegram ${id}` };
const view = (some: Partial<View>): View => ({ ...FIRST_VIEW, ...some });

describe('a view in words', () => {
	it('names its filters, and its reading unless it is the usual one', () => {
		expect(viewInWords(FIRST_VIEW, names)).toBe('all documents');
		expect(
			viewInWords(
				view({ fronts: ['Seoul', 'none'], from: '1950-09-26', to: '1950-09-27', statuses: ['contested'] }),
				names
			)
		).toBe('Seoul front or no front; 26–27 September 1950; contested');
		expect(viewInWords(view({ documents: ['1'], to: '1950-09-27', reading: 'original' }), names)).toBe(
			'“Telegram 1”; until 27 September 1950; contested names as in the original'
		);
	});

	it('says by which clock', () => {
		expect(viewInWords(view({ clock: 'received', to: '1950-09-27T21:10' }), names)).toBe(
			'received until 27 September 1950, 21:10'
		);
		expect(viewInWords(view({ clock: 'sent' }), names)).toBe('all documents');
	});
});

describe('the ways on from nothing', () => {
	const days = { first: dayOf('1950-09-26')!, counts: Int32Array.of(26, 0, 28, 29) };
	const nothing = view({ fronts: ['Seoul'], from: '1950-09-27', to: '1950-09-27' });

	it('widen the dates to the nearest day, or drop one filter, if that leaves something', () => {
		const ways = waysOn(nothing, days, names, ({ fronts, from }) =>
			fronts.length === 0 ? 0 : from === '1950-09-27' ? 3 : 5
		);
		expect(ways).toEqual([
			{ says: 'Back to 26 September 1950', patch: { from: '1950-09-26' }, mentions: 5 },
			{ says: 'On to 28 September 1950', patch: { to: '1950-09-28' }, mentions: 3 },
			{ says: 'Drop the dates', patch: { from: undefined, to: undefined }, mentions: 5 }
		]);
	});

	it('drop all filters, if no single one will do', () => {
		const ways = waysOn(nothing, { first: 0, counts: new Int32Array(0) }, names, ({ fronts, from }) =>
			fronts.length === 0 && from === undefined ? 9 : 0
		);
		expect(ways).toEqual([
			{
				says: 'Drop all filters',
				patch: { fronts: [], from: undefined, to: undefined },
				mentions: 9
			}
		]);
	});
});
