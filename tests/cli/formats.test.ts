import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jemulpo } from './command.ts';
import { temporaryFolder } from './folder.ts';

const document = (id: string, text: string) =>
	`<div type="document" xml:id="${id}"><head>${id}</head><p>${text}</p></div>\n`;
const volume = (...documents: string[]) => `<TEI><text><body>\n${documents.join('')}</body></text></TEI>`;

const formsOf = (lines: Record<string, unknown>[]) => lines.map(({ document: id, form }) => [id, form]);

describe('jemulpo extract, given many formats', () => {
	test('reads all of a folder, and names each document', async () => {
		const folder = temporaryFolder();
		folder.put('a.txt', 'They landed at Incheon.\n');
		folder.put('b.md', '---\ntitle: B\n---\nThey took **Su**won.\n');
		folder.put('c.html', '<nav>Seoul</nav><p>They took Osan.</p>');
		folder.put('d.xml', volume(document('d1', 'They took Taejon.'), document('d2', 'They took Taegu.')));
		folder.put('e.jsonl', '{"id":"e1","text":"They took Wonsan."}\n{"text":"They took Masan."}\n');
		folder.put('f.png', 'Seoul');
		const { lines, err, code } = await jemulpo(['extract', folder.path]);
		expect({ err, code }).toEqual({ err: '', code: 0 });
		expect(formsOf(lines())).toEqual([
			...[
				['a', 'Incheon'],
				['b', 'Suwon'],
				['c', 'Osan'],
				['d1', 'Taejon'],
				['d2', 'Taegu']
			],
			...[
				['e1', 'Wonsan'],
				['e-2', 'Masan']
			]
		]);
	});

	test('counts in the file, where a file holds many documents', async () => {
		const path = temporaryFolder().put(
			'v.xml',
			volume(document('d1', 'At Osan.'), document('d2', 'At <b>Su</b>won.'))
		);
		const { lines } = await jemulpo(['extract', path]);
		const text = readFileSync(path, 'utf8');
		expect(lines().map(({ start, end }) => text.slice(start as number, end as number))).toEqual([
			'Osan',
			'Su</b>won'
		]);
	});

	test('keeps documents apart that two volumes call alike', async () => {
		const folder = temporaryFolder();
		folder.put('v1.xml', volume(document('d1', 'At Osan.')));
		folder.put('v2.xml', volume(document('d1', 'At Suwon.')));
		const { lines, code } = await jemulpo(['extract', folder.path]);
		expect(formsOf(lines())).toEqual([
			['d1', 'Osan'],
			['v2-d1', 'Suwon']
		]);
		expect(code).toBe(0);
	});

	test('tells bad lines with their numbers, and reads the others', async () => {
		const path = temporaryFolder().put(
			'a.jsonl',
			Buffer.concat([
				Buffer.from('{"id":"1","text":"At Osan."}\nno JSON\n\n{"id":"2","text":"At '),
				Buffer.from([0xe9]),
				Buffer.from('"}\n{"id":"1","text":"At Seoul."}\n{"id":"3","text":"At Suwon on 31.2.1950."}')
			])
		);
		const { lines, err, code } = await jemulpo(['extract', path]);
		expect(formsOf(lines())).toEqual([
			['1', 'Osan'],
			['3', 'Suwon']
		]);
		for (const line of ['2: error', '4:22: error', '5: error', '6: warning'])
			expect(err).toContain(`${path}:${line}`);
		expect(code).toBe(1);
	});

	test('tells where a volume is cut off, and reads what there is', async () => {
		const text = volume(document('d1', 'At Osan.'), document('d2', 'At Suwon &x; and'));
		const path = temporaryFolder().put('v.xml', text.slice(0, text.indexOf(' and')));
		const { lines, err } = await jemulpo(['extract', path]);
		expect(formsOf(lines())).toEqual([
			['d1', 'Osan'],
			['d2', 'Suwon']
		]);
		expect(err).toContain(`${path}:3:`);
	});

	test('a gloss in one document makes a spelling doubtful in those before it', async () => {
		const folder = temporaryFolder();
		folder.put(
			'a.jsonl',
			'{"id":"1","text":"They hold Cheongju."}\n{"id":"2","text":"Toward Cheongju [Tsiusiu]."}\n'
		);
		const { lines } = await jemulpo(['extract', folder.path]);
		expect(lines()[0]).toMatchObject({ document: '1', form: 'Cheongju', status: 'contested' });
	});

	test('shows what was refused, as a result or beside it', async () => {
		const path = temporaryFolder().put('a.txt', 'Comrade Seoul went\nto Osan.\n');
		const verbose = await jemulpo(['extract', path, '--verbose']);
		expect(verbose.err).toMatch(`${path}:1:9: refused: “Seoul”: `);
		expect(formsOf(verbose.lines())).toEqual([['a', 'Osan']]);
		const asked = await jemulpo(['extract', path, '--what', 'refusals']);
		expect(asked.lines()).toMatchObject([{ document: 'a', start: 8, end: 13, form: 'Seoul', reason: {} }]);
	});
});
