import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkFormat, formatFile } from '#core/gazetteer/format.ts';
import { readGazetteer } from '#store/gazetteer.ts';

const LINE = '# yaml-language-server: $schema=../place.schema.json\n\n';
const format = (text: string) => formatFile({ path: 'gazetteer/places/x.yaml', text });

test('entries are sorted by id, fields as the schema has them, with an empty line between entries', () => {
	expect(format('- {title: Suwon, id: suwon}\n- {kind: city, id: incheon, title: Incheon}\n')).toBe(
		`${LINE}- id: incheon\n  title: Incheon\n  kind: city\n\n- id: suwon\n  title: Suwon\n`
	);
});

test('lists of names stand on one line, forms one a line', () => {
	expect(
		format('- id: a\n  kana:\n    - ジンセン\n    - ニンセン\n  forms: [{form: B}, {source: s, form: C}]\n')
	).toBe(
		`${LINE}- id: a\n  kana: [ジンセン, ニンセン]\n  forms:\n    - form: B\n    - form: C\n      source: s\n`
	);
});

test('fields left empty go', () => {
	expect(format('- id: a\n  title:\n  note:\n')).toBe(`${LINE}- id: a\n`);
});

test('a note becomes a folded block, in which nothing needs quotes', () => {
	const note = `A colon: here, a # there. ${'word '.repeat(30)}`.trim();
	const text = format(`- id: a\n  note: ${JSON.stringify(note)}\n`);
	expect(text).toContain('  note: >-\n    A colon: here, a # there.');
	expect(Math.max(...(text ?? '').split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
	expect(format(text ?? '')).toBe(text);
});

test('a bare year keeps the quotes that make it a date', () => {
	const text = formatFile({
		path: 'gazetteer/fronts.yaml',
		text: "- id: a\n  start: '1950'\n  end: 1950-09\n"
	});
	expect(text).toContain('  start: "1950"\n  end: 1950-09\n');
});

test('comments move with the entry below them', () => {
	const text = format(
		'# head\n\n# about b\n- id: b # at b\n# about a\n- id: a\n  # about the title\n  title: A\n'
	);
	expect(text).toBe(
		'# yaml-language-server: $schema=../place.schema.json\n\n# head\n\n' +
			'# about a\n- id: a\n  # about the title\n  title: A\n\n# about b\n- id: b # at b\n'
	);
	expect(format(text ?? '')).toBe(text);
});

test('the line that names the schema is put right wherever it stands', () => {
	expect(format('# yaml-language-server: $schema=old.json\n# about b\n- id: b\n- id: a\n')).toBe(
		`${LINE}- id: a\n\n# about b\n- id: b\n`
	);
});

test('a damaged file is left alone', () => {
	expect(format('- id: a\n  hangul: [인천\n  kind: city\n')).toBeUndefined();
	expect(format('id: a\n')).toBeUndefined();
});

test('the check names the first line that is not as it should be', () => {
	const file = { path: 'gazetteer/places/x.yaml', text: `${LINE}- id: b\n\n- id: a\n` };
	expect(checkFormat([file])).toMatchObject([{ severity: 'warning', at: 'gazetteer/places/x.yaml:3:1' }]);
	expect(checkFormat([{ ...file, text: `${LINE}- id: a\n\n- id: b\n` }])).toEqual([]);
});

test('the check notices a missing line break at the end', () => {
	const file = { path: 'gazetteer/places/x.yaml', text: `${LINE}- id: a` };
	expect(checkFormat([file])).toMatchObject([{ at: 'gazetteer/places/x.yaml:3:1' }]);
});

test('format restores every committed file from its entries in reverse, fields and all', () => {
	for (const { path, text } of readGazetteer('gazetteer').files) {
		const entries = parse(text) as Record<string, unknown>[];
		const turned = entries.reverse().map((entry) => Object.fromEntries(Object.entries(entry).reverse()));
		for (const { forms } of turned as { forms?: { form: string; source?: string }[] }[])
			forms?.forEach((form, i) => (forms[i] = form.source ? { source: form.source, form: form.form } : form));
		const restored = formatFile({ path, text: stringify(turned, { lineWidth: 0, collectionStyle: 'flow' }) });
		expect(restored, path).toBe(text);
	}
});
