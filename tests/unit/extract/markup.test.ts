import { describe, expect, test } from 'vitest';
import { readHtml } from '#core/documents/formats/html.ts';
import { readTei } from '#core/documents/formats/tei.ts';
import { extract, prepare } from '#core/extract/extract.ts';
import { readGazetteer } from '#store/gazetteer.ts';

const prepared = prepare(readGazetteer('gazetteer').gazetteer);

const tei = (paragraph: string) => {
	const text = `<TEI><text><body><p>${paragraph}</p></body></text></TEI>`;
	const { document } = readTei({ file: 'a', text, start: 0, line: 1, column: 1 });
	return extract(document!, prepared);
};

describe('names in mark-up', () => {
	test('are read as a person reads them, and stand where they are stored', () => {
		const html = '<p>From In<b>ch</b>on [Chemulp&rsquo;o<sup>1</sup>] toward Ch&#x14F;ngju by 30.2.50.</p>';
		const { mentions, glosses, issues } = extract(readHtml('a', html), prepared);
		expect(mentions.map(({ form, start, end, place }) => [form, html.slice(start, end), place])).toEqual([
			['Inchon', 'In<b>ch</b>on', 'incheon'],
			['Chemulp’o', 'Chemulp&rsquo;o', 'incheon'],
			['Chŏngju', 'Ch&#x14F;ngju', 'jeongju']
		]);
		expect(glosses).toEqual([{ document: 'a', outer: mentions[0]!.start, inner: mentions[1]!.start }]);
		const [{ span, at }] = issues as [(typeof issues)[0]];
		expect(html.slice(span!.start, span!.end)).toBe('30.2.50');
		expect(at).toBe(`a:1:${span!.start + 1}`);
	});

	test('make phrases over tags', () => {
		const { relations } = tei('They went 20<hi> km </hi>east of<lb/> Su<hi>won</hi>.');
		expect(relations).toMatchObject([{ phrase: '20 km east of\n Suwon', anchors: ['suwon'] }]);
	});
});

describe('what a document marks', () => {
	test('a person is no place, whatever the name', () => {
		const { mentions, refusals } = tei(
			'General <persName>Suwon</persName> left <placeName>Suwon</placeName>.'
		);
		expect(mentions).toHaveLength(1);
		expect(mentions[0]!.reasons.map(({ code }) => code)).toContain('markup-place');
		expect(refusals).toMatchObject([{ form: 'Suwon', reason: { code: 'markup-person' } }]);
	});

	test('a place is one, where rules would doubt it', () => {
		const refused = tei('The word was Sinking.');
		expect(refused.mentions).toEqual([]);
		expect(tei('The word was <placeName>Sinking</placeName>.').mentions).toHaveLength(1);
	});

	test('a place that the gazetteer lacks is unresolved', () => {
		expect(
			tei('He saw <placeName>Foobar</placeName>, the <placeName>town</placeName>.').mentions
		).toMatchObject([
			{ form: 'Foobar', status: 'unresolved', reasons: [{ code: 'unknown-name' }, { code: 'markup-place' }] }
		]);
	});
});
