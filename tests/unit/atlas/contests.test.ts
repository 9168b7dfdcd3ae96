import { describe, expect, it } from 'vitest';
import { indexOf } from '#core/atlas/columns.ts';
import { contestsOf } from '#core/atlas/contests.ts';
import { contradictions } from '#core/atlas/contradiction.ts';
import { lookAlikes } from '#core/atlas/look-alikes.ts';
import { spelled } from '#core/atlas/spelled.ts';
import { spotsOf } from '#core/atlas/spots.ts';
import type { MarkView, PassageView } from '#core/atlas/views.ts';
import { buildNameIndex } from '#core/names/name-index.ts';
import type { ExplainedPlace, Place } from '#core/types.ts';
import { contradictionInWords } from '$lib/text/contradiction.ts';
import { mention, SAMPLE } from './sample.ts';

describe('contests of a place', () => {
	it('are known to both sides', () => {
		const names = (id: string) =>
			contestsOf(id, indexOf(SAMPLE)).map(({ rival, mentions }) => [
				rival.id,
				[...mentions].map(({ form }) => form)
			]);
		expect(names('cheongju')).toEqual([['chungju', ['Cheongju']]]);
		expect(names('chungju')).toEqual([['cheongju', ['Cheongju']]]);
		expect(names('incheon')).toEqual([]);
	});
});

describe('a document that contradicts the rules of spelling', () => {
	const gloss = mention(40, 'Tsiusiu', {
		place: 'cheongju',
		alternatives: ['chungju'],
		status: 'contested',
		role: 'gloss'
	});
	const documents = [
		{ id: 'first', title: 'Ciphered Telegram', sent: '1950-09-26T08:10', mentions: 5, issues: 0 },
		SAMPLE.documents[1]!
	];
	const atlas = { ...SAMPLE, documents, mentions: [...SAMPLE.mentions, gloss] };
	const answer = (place: string, title: string, certainty: ExplainedPlace['certainty']): ExplainedPlace => ({
		...{ place, title, certainty },
		chain: [],
		reasons: []
	});
	const said = (...answers: ExplainedPlace[]) =>
		contradictions(spelled('Tsiusiu', indexOf(atlas)), answers, atlas).map(contradictionInWords);

	it('is told in words', () => {
		expect(said(answer('chungju', 'Chungju', 'certain'))).toEqual([
			'The telegram of 26 September equates Tsiusiu with Cheongju; by rule it is Chungju.'
		]);
	});

	it('is no contradiction where a rule gives the place too, or there are guesses only', () => {
		expect(said(answer('chungju', 'Chungju', 'certain'), answer('cheongju', 'Cheongju', 'likely'))).toEqual(
			[]
		);
		expect(said(answer('chungju', 'Chungju', 'guess'))).toEqual([]);
		expect(said()).toEqual([]);
	});
});

describe('look-alikes', () => {
	const place = (id: string, hangul: string, kana: string): Place => ({
		...{ id, title: id, kind: 'city', hangul: [hangul], hanja: [], kana: [kana] },
		...{ within: 'korea', forms: [], links: {}, sources: [] }
	});
	const places = [
		place('cheongju', '청주', 'セイシュウ'),
		place('jeongju', '정주', 'テイシュウ'),
		place('ulsan', '울산', 'ウルサン')
	];
	const found = (at: number) => lookAlikes(places[at]!, buildNameIndex(places));

	it('are the places that share a spelling, with the spellings', () => {
		expect(found(0).map((one) => one.place.id)).toEqual(['jeongju']);
		expect(found(0)[0]!.spellings).toContain("Ch'ŏngju / Chŏngju");
		expect(found(1).map((one) => one.place.id)).toEqual(['cheongju']);
	});

	it('are none for a name of its own', () => {
		expect(found(2)).toEqual([]);
	});
});

describe('spots', () => {
	it('are excerpts around the mentions wanted, with all marks in them', () => {
		const text = `${'Long before. '.repeat(20)}From Seoul to Incheon and on. ${'Long after. '.repeat(20)}`;
		const mark = (form: string): MarkView => ({
			...mention(100 + text.indexOf(form), form, { place: form.toLowerCase() }),
			reasons: [],
			candidates: []
		});
		const passage: PassageView = {
			document: SAMPLE.documents[0]!,
			...{ index: 0, section: 'body', start: 100, end: 100 + text.length, text },
			marks: [mark('Seoul'), mark('Incheon')]
		};
		const [spot, ...others] = spotsOf([passage], ({ place }) => place === 'incheon');
		expect(others).toEqual([]);
		expect(spot!.text).toContain('From Seoul to Incheon and on.');
		expect(spot!.text.length).toBeLessThan(260);
		expect(spot!.text.slice(spot!.start - spot!.offset)).toMatch(/^Incheon/);
		expect([spot!.cut, spot!.marks.length]).toEqual([[true, true], 2]);
	});
});
