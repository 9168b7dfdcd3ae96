import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineSplitter, readJsonLine } from '#core/documents/formats/jsonl.ts';

const read = (text: string, line = 1) =>
	readJsonLine({ file: 'bulk', text, start: 0, line, column: 1, part: true });

describe('a line', () => {
	test('is a document with the header that it states', () => {
		const { document, issues } = read(
			'{"id":"x","title":"Report","date":"1950-09-30","from":"Shtykov","text":"They took Suwon.\\n\\nThen \\uc11c\\uc6b8."}'
		);
		expect(issues).toEqual([]);
		expect(document).toMatchObject({
			...{ id: 'x', text: 'They took Suwon.\n\nThen 서울.' },
			header: { title: 'Report', from: 'Shtykov', moments: [{ event: 'dated', value: '1950-09-30' }] }
		});
	});

	test('without an id is called by its file and number', () => {
		expect(read('{"text":"Seoul."}', 12).document!.id).toBe('bulk-12');
		expect(read('{"id":7,"text":"Seoul."}', 12).document!.id).toBe('7');
	});

	test.each([
		['that is no JSON', 'Seoul', /no JSON/],
		['that is cut off', '{"id":"a","text":"Se', /no JSON/],
		['that is no object', '[1]', /object/],
		['without a text', '{"id":"a"}', /"text"/],
		['whose text is none', '{"id":"a","text":12}', /"text"/]
	])('%s is no document, and told', (_, line, message) => {
		const { document, issues } = read(line);
		expect(document).toBeUndefined();
		expect(issues).toMatchObject([
			{ code: 'bad-line', severity: 'error', message: expect.stringMatching(message) }
		]);
	});

	test.each([
		['a date that cannot be', '"date":"1950-13-01"', 'doubtful-moment'],
		['a title that is none', '"title":{}', 'bad-field']
	])('with %s is a document all the same', (_, field, code) => {
		const { document } = read(`{"text":"They took Suwon.",${field}}`);
		expect(document!.issues).toMatchObject([{ code, severity: 'warning' }]);
	});

	test('may hold lone surrogates and zeros', () => {
		expect(read('{"text":"\\ud800 Seoul \\u0000."}').document!.text).toBe('\ud800 Seoul \0.');
	});
});

test('lines are the same however the text comes, with their numbers', () => {
	const lines = fc.array(fc.stringMatching(/^[ab {}"\r]{0,6}$/), { maxLength: 12 });
	fc.assert(
		fc.property(lines, fc.integer({ min: 1, max: 9 }), (content, size) => {
			const text = content.join('\n');
			const splitter = new LineSplitter('f');
			const pieces = [];
			for (let at = 0; at < text.length; at += size)
				pieces.push(...splitter.write(text.slice(at, at + size)));
			pieces.push(...splitter.end());
			const expected = content.flatMap((line, i) => (line.trim() === '' ? [] : [[i + 1, line]]));
			expect(pieces.map(({ line, text: own }) => [line, own])).toEqual(expected);
			for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
		})
	);
});
