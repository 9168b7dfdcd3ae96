import { describe, expect, test } from 'vitest';
import type { Piece } from '#core/documents/formats/format.ts';
import { readTei } from '#core/documents/formats/tei.ts';
import { TeiSplitter } from '#core/documents/formats/tei-splitter.ts';
import { shown } from './shown.ts';

const DOCUMENT = `<div type="document" xml:id="d1" n="1"><head>1. Telegram From the Ambassador (<persName>Muccio</persName>)<note n="1">Repeated to Tokyo.</note></head>
<opener><dateline><placeName>Seoul</placeName>, <date when="1950-06-25">June 25, 1950—10 a.m.</date></dateline></opener>
<p>They entered <placeName ref="#k">Kae<hi>sŏ</hi>ng</placeName><note n="2">Near Seoul.</note> &amp; Ch&#x14F;ngju.<pb n="126"/>
   General <persName>Seoul</persName> was told.</p><fw>126</fw>
<closer><signed>Muccio</signed></closer></div>`;
const VOLUME = `<?xml version="1.0"?>\r\n<!-- <div type="document"> -->
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><title>A volume</title></teiHeader><text><body>
  <div type="chapter"><head>June</head>${DOCUMENT}
  <div type="document" xml:id="d2"><p>They took Suwon.</p></div></div></body></text></TEI>`;

const whole = (text: string): Piece => ({ file: 'vol', text, start: 0, line: 1, column: 1 });
const part = (text: string): Piece => ({ ...whole(text), part: true });

function split(text: string, size: number): Piece[] {
	const splitter = new TeiSplitter('vol');
	const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
		splitter.write(text.slice(i * size, (i + 1) * size))
	);
	return [...pieces.flat(), ...splitter.end()];
}

describe('a document of a volume', () => {
	const document = readTei(part(DOCUMENT)).document!;

	test('is called by its xml:id, and headed by its head and dateline', () => {
		expect(document.id).toBe('d1');
		const { title, moments } = document.header;
		expect(title).toBe('1. Telegram From the Ambassador (Muccio)');
		expect(moments).toMatchObject([{ event: 'dated', value: '1950-06-25' }]);
		const [{ start, end }] = moments as [(typeof moments)[0]];
		expect(DOCUMENT.slice(start, end)).toBe('June 25, 1950—10 a.m.');
	});

	test('is read without its notes, page breaks and running heads', () => {
		expect(shown(document)).toEqual([
			['header', '1. Telegram From the Ambassador (Muccio)'],
			['apparatus', 'Repeated to Tokyo.'],
			['header', 'Seoul, June 25, 1950—10 a.m.'],
			['body', 'They entered Kaesŏng & Chŏngju. General Seoul was told.'],
			['apparatus', 'Near Seoul.'],
			['closing', 'Muccio']
		]);
	});

	test('keeps what it marks as persons and places', () => {
		const marks = document.evidence!.map(({ kind, start, end, ref }) => [
			kind,
			DOCUMENT.slice(start, end),
			ref
		]);
		expect(marks).toEqual([
			['person', 'Muccio', undefined],
			['place', 'Seoul', undefined],
			['place', 'Kae<hi>sŏ</hi>ng', '#k'],
			['person', 'Seoul', undefined]
		]);
	});
});

describe('a volume', () => {
	test.each([1, 7, 64, 100_000])('is cut into its documents, coming %d characters at a time', (size) => {
		const pieces = split(VOLUME, size);
		expect(pieces.map(({ text }) => readTei(part(text)).document!.id)).toEqual(['d1', 'd2']);
		for (const { start, text, line, column } of pieces) {
			expect(VOLUME.slice(start, start + text.length)).toBe(text);
			const lines = VOLUME.slice(0, start).split('\n');
			expect([line, column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
		}
	});

	test('without documents in it is one document', () => {
		const text =
			'<TEI><teiHeader><title>A</title></teiHeader><text><body><p>Seoul fell.</p></body></text></TEI>';
		const pieces = split(text, 10);
		expect(pieces).toEqual([whole(text)]);
		expect(shown(readTei(pieces[0]!).document!)).toEqual([['body', 'Seoul fell.']]);
	});

	test('that is cut off keeps what there is of it, with an issue', () => {
		const pieces = split(VOLUME.slice(0, VOLUME.indexOf('Suwon') + 5), 50);
		const [first, last] = pieces.map((piece) => readTei(piece).document!);
		expect(first!.issues).toEqual([]);
		expect(shown(last!)).toEqual([['body', 'They took Suwon']]);
		expect(last!.issues).toMatchObject([
			{ code: 'malformed-xml', severity: 'warning' },
			{ code: 'malformed-xml', severity: 'warning' }
		]);
	});
});

describe('a teiHeader', () => {
	test('says who wrote to whom, when, and where the paper lies', () => {
		const { document } = readTei(
			whole(`<TEI><teiHeader><fileDesc><titleStmt><title>Letter &amp; copy</title></titleStmt>
			<publicationStmt><date when="2010">2010</date></publicationStmt>
			<sourceDesc><msDesc><msIdentifier><repository>APRF</repository><idno>fond 45</idno></msIdentifier></msDesc></sourceDesc></fileDesc>
			<profileDesc><correspDesc><correspAction type="sent"><persName>Shtykov</persName><date when="1950-09-29"/></correspAction>
			<correspAction type="received"><persName>Stalin</persName><date when="1950-02-30">late</date></correspAction></correspDesc></profileDesc>
			</teiHeader><text><body><p>Seoul fell.</p></body></text></TEI>`)
		);
		expect(document!.header).toMatchObject({
			...{ title: 'Letter & copy', from: 'Shtykov', to: 'Stalin', archive: 'APRF, fond 45' },
			moments: [
				{ event: 'sent', value: '1950-09-29' },
				{ event: 'received', text: '1950-02-30' }
			]
		});
		expect(document!.issues).toMatchObject([{ code: 'doubtful-moment' }]);
	});
});

describe('what XML allows and Jemulpo does not', () => {
	const bomb = `<!DOCTYPE TEI [<!ENTITY a "Seoul Seoul Seoul">${[...'bcdefghij']
		.map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
		.join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;

	test('entities are neither expanded nor fetched', () => {
		const text = `${bomb}<TEI><text><body><p>They took &j; and &x; by Suwon.</p></body></text></TEI>`;
		const { document } = readTei(whole(text));
		expect(shown(document!)).toEqual([['body', 'They took &j; and &x; by Suwon.']]);
		expect(document!.issues.map(({ code }) => code)).toEqual([
			'entities-refused',
			'unknown-entity',
			'unknown-entity'
		]);
	});

	test('what is not well-formed is told, and the rest is read', () => {
		const text = '<TEI><text><body><p>Tea & rice</b> at <hi>Osan.</p><p>Then Suwon.</p></body></text></TEI>';
		const { document } = readTei(whole(text));
		expect(shown(document!).at(-1)).toEqual(['body', 'Then Suwon.']);
		expect(document!.issues.length).toBeGreaterThan(0);
		expect(document!.issues.length).toBeLessThanOrEqual(5);
	});

	test('a CDATA section is text, also where it looks like a tag', () => {
		const { document } = readTei(
			whole('<TEI><text><body><p><![CDATA[<b>Osan</b> & Suwon.]]></p></body></text></TEI>')
		);
		expect(shown(document!)).toEqual([['body', '<b>Osan</b> & Suwon.']]);
	});
});
