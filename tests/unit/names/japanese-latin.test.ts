import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toKatakana } from 'wanakana';
import { hepburn, kunrei } from '#core/names/hepburn.ts';
import { moras } from '#core/names/kana.ts';

/** On-readings as Sino-Japanese names are made of them. */
const READINGS = `
	カ カイ カン キ キュウ キョウ キン ク グン ケイ ケン コ コウ コク ゴ サ サイ サン シ シャ シュウ ショウ シン ジョウ スイ セイ セン ソ タイ タン
	チ チュウ チョウ チン テイ テン トウ ドウ ナ ナイ ナン ニ ネイ ハ ハク フ フウ ブン ヘイ ホ ホウ ホク マ マン ム メイ モク ヤ ユウ ヨウ ライ
	リ リュウ リョウ リン レイ ロウ ワ
`
	.trim()
	.split(/\s+/);

const reading = fc
	.array(fc.constantFrom(...READINGS), { minLength: 1, maxLength: 4 })
	.map((parts) => parts.join(''));

describe('Hepburn', () => {
	test.each([
		['チュウシュウ', 'chūshū'],
		['ケイジョウ', 'keijō'],
		['チンナンポ', 'chinnanpo'],
		['バッチョウ', 'batchō'],
		['シンエイ', "shin'ei"],
		['コオリ', 'kōri'],
		['チイサン', 'chiisan']
	])('writes %s as %s', (kana, latin) => {
		expect(hepburn(kana)).toBe(latin);
	});

	test('writes long vowels as asked', () => {
		expect(hepburn('シュウコウ', { long: 'bare' })).toBe('shuko');
		expect(hepburn('シュウコウ', { long: 'doubled' })).toBe('shuukou');
		expect(hepburn('シュウコウ', { long: 'circumflex' })).toBe('shûkô');
	});

	test('writes m before b, m and p in its traditional form', () => {
		expect(hepburn('チンナンポ', { labialM: true })).toBe('chinnampo');
	});

	test('comes back to the kana, long vowels doubled', () => {
		fc.assert(
			fc.property(reading, (kana) => {
				expect(toKatakana(hepburn(kana, { long: 'doubled' })!)).toBe(kana);
			})
		);
	});

	test.each(['', '忠州', 'chūshū'])('says nothing of %j, which is not kana', (text) => {
		expect(hepburn(text)).toBeUndefined();
	});
});

describe('Kunrei-shiki', () => {
	test.each([
		['チョウセン', 'tyôsen'],
		['シャレイ', 'syarei'],
		['ジンセン', 'zinsen'],
		['フザン', 'huzan'],
		['ツウセン', 'tûsen'],
		['モッポ', 'moppo']
	])('writes %s as %s', (kana, latin) => {
		expect(kunrei(kana)).toBe(latin);
	});
});

describe('moras', () => {
	test('lose no kana', () => {
		fc.assert(
			fc.property(reading, (kana) => {
				expect(
					moras(kana)!
						.map((mora) => mora.kana)
						.join('')
				).toBe(kana);
			})
		);
	});
});
