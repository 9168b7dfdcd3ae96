import { expect, test } from 'vitest';
import { namedInPassing } from '#core/atlas/passing.ts';
import { NO_FILTERS, prepare, select } from '#core/atlas/select.ts';
import { mention, SAMPLE } from './sample.ts';

const passing = (filters = {}, atlas = SAMPLE) => {
	const { mentions, places } = select(prepare(atlas), { ...NO_FILTERS, ...filters });
	const ids = namedInPassing(mentions);
	return places.map(({ place }) => place.id).filter((id) => ids.has(id));
};

test('a place that only a dateline or another name bears is named in passing', () => {
	expect(passing()).toEqual(['korea']);
	const more = [...SAMPLE.mentions, mention(40, 'Korean group', { place: 'korea', role: 'associative' })];
	expect(passing({}, { ...SAMPLE, mentions: more })).toEqual(['korea']);
});

test('what the filters leave decides', () => {
	const heading = mention(9, 'Incheon', {
		place: 'incheon',
		role: 'summary',
		date: SAMPLE.mentions[4]!.date!
	});
	const atlas = { ...SAMPLE, mentions: [...SAMPLE.mentions.slice(0, 4), heading] };
	expect(passing({ from: '1950-09-29' }, atlas)).toEqual(['incheon']);
	expect(passing({}, atlas)).toEqual(['korea']);
});

test('a place that a mention may name is no passing one', () => {
	const { mentions } = select(prepare(SAMPLE), NO_FILTERS);
	expect(namedInPassing(mentions).has('chungju')).toBe(false);
});
