import { describe, expect, test } from 'vitest';
import { readHtml } from '#core/documents/formats/html.ts';
import { shown } from './shown.ts';

const PAGE = `<!doctype html>
<html><head><title>Telegram from Shtykov | Some Archive</title>
<meta name="DC.date" content="1950-09-30"><style>p { color: red }</style><script>var Seoul = "<p>Busan</p>";</script></head>
<body><nav><a href="/">Home</a> <a href="/seoul">Seoul collection</a></nav>
<header class="site-header"><h1>The Archive</h1></header>
<main><h1>Telegram to Moscow &amp; others</h1>
<p>The troops at In<i>ch</i>on<sup><a href="#fn1">1</a></sup> moved toward
   Ch&#x14F;ngju&nbsp;[Tsiusiu] at night.</p>
<p hidden>Wonsan</p><p>They’re near <b>Seoul</b>.<br>They stay.</p>
<div class="footnotes"><p>1. See Busan.</p></div></main>
<aside>Related: Washington</aside><footer>Contact: Tokyo</footer></body></html>`;

describe('a saved page', () => {
	const page = readHtml('a', PAGE);

	test('is told apart into text, notes and what stands around it', () => {
		expect(shown(page)).toEqual([
			['apparatus', 'Home Seoul collection'],
			['apparatus', 'The Archive'],
			['header', 'Telegram to Moscow & others'],
			['body', 'The troops at Inchon moved toward Chŏngju [Tsiusiu] at night.'],
			['body', 'They’re near Seoul. They stay.'],
			['apparatus', '1. See Busan.'],
			['apparatus', 'Related: Washington'],
			['apparatus', 'Contact: Tokyo']
		]);
	});

	test('keeps the stored text, and a readable one of the same length', () => {
		expect(page.text).toBe(PAGE);
		expect(page.readable).toHaveLength(PAGE.length);
	});

	test('has the heading of its text as title, and the date that it states of itself', () => {
		expect(page.header).toMatchObject({
			title: 'Telegram to Moscow & others',
			moments: [{ event: 'dated', value: '1950-09-30', text: '1950-09-30', start: 0, end: 0 }]
		});
	});

	test('is dated by its own lines before anything else', () => {
		const dated = PAGE.replace('<p>The troops', '<p>Sent September 29, 1950 at 8:10 a.m.</p><p>The troops');
		expect(readHtml('a', dated).header.moments).toMatchObject([{ event: 'sent', value: '1950-09-29T08:10' }]);
	});
});

test('a page without head, body or end tags is read all the same', () => {
	const { passages, issues } = readHtml('a', '<p>They took Suwon.<p>Then Osan <b>fell');
	expect(passages.map(({ section }) => section)).toEqual(['body', 'body']);
	expect(issues).toEqual([]);
});

test('a page whose text says that a date is none keeps it with an issue', () => {
	const page = readHtml('a', '<meta name="date" content="1950-02-30"><p>They took Suwon.</p>');
	expect(page.header.moments).toMatchObject([{ event: 'dated', text: '1950-02-30' }]);
	expect(page.header.moments[0]).not.toHaveProperty('value');
	expect(page.issues).toMatchObject([{ code: 'doubtful-moment', severity: 'warning', at: 'a' }]);
});

test('line breaks in preformatted text are those of the text', () => {
	const page = readHtml(
		'a',
		'<pre>From: Shtykov\nTo: Stalin\n\nThe enemy took Suwon &lt;yesterday&gt;.</pre>'
	);
	expect(page.header).toMatchObject({ from: 'Shtykov', to: 'Stalin' });
	expect(shown(page).at(-1)).toEqual(['body', 'The enemy took Suwon <yesterday>.']);
});
