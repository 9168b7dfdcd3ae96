import { describe, expect, test } from 'vitest';
import { readMarkdown } from '#core/documents/formats/markdown.ts';
import { shown } from './shown.ts';

const FRONT = `---
title: "A telegram"
date: 1950-09-30
from: Shtykov
to: Stalin
number: 600301
archive: APRF, fond 45
---
`;

describe('front matter', () => {
	test('is the header, and no part of the text', () => {
		const document = readMarkdown('a', `${FRONT}They took Suwon.\n`);
		expect(document.header).toMatchObject({
			...{ title: 'A telegram', from: 'Shtykov', to: 'Stalin', number: '600301', archive: 'APRF, fond 45' },
			moments: [{ event: 'dated', value: '1950-09-30', text: '1950-09-30' }]
		});
		const [{ start, end }] = document.header.moments as [(typeof document.header.moments)[0]];
		expect(document.text.slice(start, end)).toBe('1950-09-30');
		expect(shown(document)).toEqual([['body', 'They took Suwon.']]);
		expect(document.issues).toEqual([]);
	});

	test.each([
		['that is not YAML', '---\ntitle: [a\nb: c: d\n---\nThey took Suwon.\n', 'a:3:1'],
		['that is a list', '---\n- a\n---\nThey took Suwon.\n', 'a:2:1'],
		['of tabs', '---\n\ttitle: a\n---\nThey took Suwon.\n', expect.stringMatching(/^a:2:/)]
	])('%s is told with its line, and read as text', (_, text, at) => {
		const document = readMarkdown('a', text);
		expect(document.issues).toMatchObject([{ code: 'bad-front-matter', severity: 'warning', at }]);
		expect(shown(document).at(-1)![1]).toContain('They took Suwon.');
	});

	test.each([
		['a date that cannot be', 'date: 1950-02-30', 'doubtful-moment'],
		['a field that is a list', 'title: [a, b]', 'bad-front-matter'],
		['a nest of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\ntitle: *b', 'bad-front-matter']
	])('%s is told, and the rest holds', (_, line, code) => {
		const document = readMarkdown('a', `---\nfrom: Shtykov\n${line}\n---\nThey took Suwon.\n`);
		expect(document.issues).toMatchObject([{ code, severity: 'warning' }]);
		expect(document.header.from).toBe('Shtykov');
	});

	test('is none when it does not end', () => {
		expect(readMarkdown('a', '---\nThey took Suwon.\n').issues).toEqual([]);
	});
});

test('the mark-up of a text is nothing to its reader', () => {
	const text =
		'# Orders\n\nThe **Seoul** group moved from [Incheon](http://x.y/z) to *Su*won [Suigen] and \\[sic\\] x_y_z[^1].\n\n' +
		'> At 2 * 3 km ![map](a.png)<!-- Busan --> was <b>Osan</b>.\n\n[^1]: See Tokyo.\n';
	expect(shown(readMarkdown('a', text))).toEqual([
		['header', 'Orders'],
		['body', 'The Seoul group moved from Incheon to Suwon [Suigen] and [sic] x_y_z.'],
		['body', 'At 2 * 3 km was Osan.'],
		['apparatus', '[^1]: See Tokyo.']
	]);
});
