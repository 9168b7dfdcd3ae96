import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '#core/documents/formats/formats.ts';
import { readDocument } from '#core/documents/read.ts';
import { FILLER } from '#core/documents/readable.ts';
import { extract, prepare } from '#core/extract/extract.ts';
import type { Document } from '#core/types.ts';
import { readGazetteer } from '#store/gazetteer.ts';

const prepared = prepare(readGazetteer('gazetteer').gazetteer);
const SEED = readFileSync('seeds/000_310cb196d045f78d.txt', 'utf8');

/** Pieces of which odd texts are made. */
const SHARDS = [
	...[
		'Seoul',
		'Ch’ŏngju',
		'[Tsiusiu]',
		'(now Incheon)',
		'北京',
		'평양',
		'Сеул',
		'toward JJYON ',
		'26.9.50',
		'31.2.1950'
	],
	...[
		'9/30/50',
		'8:101 a.m.',
		'Kim ',
		'U.S.',
		'20 km east of ',
		', ',
		' and ',
		'. ',
		'\n',
		'\r\n',
		'\r',
		'\n\n',
		'\t',
		' '
	],
	...[
		'\u200f',
		'\u202e',
		'\ud800',
		'\udc00',
		'😀',
		'\0',
		'\u0301',
		FILLER,
		'\ufeff',
		'\u00ad',
		'-\n',
		'“',
		'"',
		'**'
	],
	...[
		'<p>',
		'</p>',
		'<b>',
		'</div>',
		'<div type="document" xml:id="d">',
		'&amp;',
		'&#0;',
		'&lol;',
		'&',
		'<',
		'<!--',
		']]>'
	],
	...[
		'<placeName>',
		'</placeName>',
		'<persName>',
		'</persName>',
		'<note>',
		'</note>',
		'---\n',
		'title: [',
		'[^1]:',
		'](',
		'!['
	]
];
const shards = fc.array(fc.constantFrom(...SHARDS), { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), shards);

/** The text with a few stretches lost, doubled, or replaced. */
const mutated = fc
	.array(fc.tuple(fc.nat(SEED.length), fc.nat(60), fc.oneof(fc.constant(''), fc.constantFrom(...SHARDS))), {
		minLength: 1,
		maxLength: 12
	})
	.map((changes) =>
		changes.reduce((text, [at, length, insert]) => text.slice(0, at) + insert + text.slice(at + length), SEED)
	);

function check(document: Document): void {
	const { text, readable, passages } = document;
	if (readable !== undefined) expect(readable).toHaveLength(text.length);
	const { mentions, issues, relations } = extract(document, prepared);
	let end = 0;
	for (const mention of mentions) {
		expect(mention.start).toBeGreaterThanOrEqual(end);
		expect(mention.end).toBeGreaterThan(mention.start);
		end = mention.end;
		if (readable === undefined) expect(text.slice(mention.start, mention.end)).toBe(mention.form);
		else {
			const raw = readable.slice(mention.start, mention.end).replaceAll(FILLER, '');
			expect(raw.startsWith(mention.form[0]!) && raw.endsWith(mention.form.at(-1)!)).toBe(true);
		}
	}
	for (const span of [
		...passages,
		...relations,
		...[...issues, ...document.issues].flatMap((i) => i.span ?? [])
	]) {
		expect(span.start).toBeGreaterThanOrEqual(0);
		expect(span.end).toBeGreaterThanOrEqual(span.start);
		expect(span.end).toBeLessThanOrEqual(text.length);
	}
	expect(passages.map(({ index }) => index)).toEqual(passages.map((_, index) => index));
}

describe('any text', () => {
	test('is read, its mentions in order, disjoint, and on their forms', () => {
		fc.assert(
			fc.property(anyText, (text) => check(readDocument('a', text))),
			{ numRuns: 300 }
		);
	});

	test('is read in every format', () => {
		fc.assert(
			fc.property(anyText, fc.constantFrom('.md', '.html', '.xml'), (text, extension) => {
				const piece = { file: 'a', text, start: 0, line: 1, column: 1 };
				check(FORMATS[extension]!.read(piece).document!);
			}),
			{ numRuns: 600 }
		);
	});

	test('of a telegram in tatters is read', () => {
		fc.assert(
			fc.property(mutated, (text) => check(readDocument('a', text))),
			{ numRuns: 40 }
		);
	});

	test('in lines of JSON is read or told', () => {
		const line = fc.oneof(
			shards,
			anyText.map((text) => JSON.stringify({ text }))
		);
		fc.assert(
			fc.property(line, (text) => {
				const read = FORMATS['.jsonl']!.read({ file: 'a', text, start: 0, line: 1, column: 1, part: true });
				if (read.document) check(read.document);
				else expect(read.issues).toHaveLength(1);
			})
		);
	});
});

describe('the time for a text', () => {
	// Of this thread's processor, since others may be at work on the machine; the best of three, and tried again.
	const elapsed = (text: string, extension: string) => {
		const times = [1, 2, 3].map(() => {
			const begun = process.threadCpuUsage();
			const { document } = FORMATS[extension]!.read({ file: 'a', text, start: 0, line: 1, column: 1 });
			extract(document!, prepared);
			const { user, system } = process.threadCpuUsage(begun);
			return (user + system) / 1000;
		});
		return Math.min(...times);
	};

	test.each([
		...[
			'Seoul, ',
			'[Seoul ',
			'Nansen ',
			'toward JJYON [TISEN] ',
			'(',
			'“Seoul ',
			'31.2.50 ',
			'\n\nSeoul',
			'A.',
			'x',
			'\r'
		].map((unit) => ['.txt', unit]),
		...['<p>Seoul', '<div>', '<', '&amp;', '<!--', '<sup>1</sup>'].map((unit) => ['.html', unit]),
		...['<p>Seoul</p>', '<p>', '&lol;', '&', '<placeName>Seoul</placeName> '].map((unit) => ['.xml', unit]),
		...['[Seoul](', '**Seoul', '<!--', '> ', '_a'].map((unit) => ['.md', unit])
	])('in %s grows with its length, of %j too', { retry: 2 }, (extension, unit) => {
		const text = unit.repeat(20_000 / unit.length);
		const one = elapsed(text, extension);
		const four = elapsed(text.repeat(4), extension);
		// Four times as long takes four times the time, sixteen if it were squared; a busy machine doubles it.
		expect(four).toBeLessThan(Math.max(one, 15) * 11);
	});
});
