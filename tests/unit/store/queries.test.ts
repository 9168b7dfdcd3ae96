import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mentionAt } from '#core/atlas/columns.ts';
import { parseOutline } from '#core/atlas/outline.ts';
import { passageOf, PlacePassages } from '#core/atlas/place-passages.ts';
import { NO_FILTERS, prepare, select } from '#core/atlas/select.ts';
import type { PassageView } from '#core/atlas/views.ts';
import { writeDatabase } from '#store/database.ts';
import { openStore } from '#store/queries.ts';
import type { Store } from '#store/queries.ts';
import { sample } from './sample.ts';

let folder: string;
let store: Store;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'jemulpo-queries-'));
	writeDatabase(join(folder, 'jemulpo.sqlite'), sample());
	store = openStore(join(folder, 'jemulpo.sqlite'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every passage that names the place or may name it. */
function passagesOf(place: string): PassageView[] {
	const { mentions } = select(prepare(store.index()), NO_FILTERS);
	const found = new PlacePassages(mentions.about(place));
	return store.passages(found.first(found.passages).map((lead) => passageOf(mentions.columns, lead)));
}

const where = (passages: PassageView[]) => passages.map(({ document, index }) => `${document.id}:${index}`);

describe('atlas', () => {
	test('lists documents with their own dates and counts', () => {
		expect(store.index().documents).toEqual([
			{ id: 'a', title: 'A telegram', sent: '1950-09-26', mentions: 4, issues: 1 },
			{ id: 'b', title: 'b', mentions: 4, issues: 1 }
		]);
	});

	test('lists the places that are named or may be, and only those', () => {
		expect(store.index().places.map(({ id }) => id)).toEqual(['cheongju', 'chungju', 'incheon', 'uljin']);
		expect(store.index().places.at(-1)).toEqual({
			id: 'uljin',
			title: 'Uljin',
			kind: 'city',
			hangul: 'Uljin-hangul'
		});
	});

	test('lists the fronts on which something happens', () => {
		expect(store.index().fronts).toEqual([{ id: 'seoul', title: 'Western (Seoul) front' }]);
	});

	test('gives each mention its passage, and nothing that is absent', () => {
		const { columns, ...directory } = store.index();
		const mentions = Array.from({ length: columns.length }, (_, i) => mentionAt(columns, directory, i));
		expect(mentions).toHaveLength(8);
		expect(mentions[0]).toEqual({
			...{ document: 0, passage: 0, start: 3, end: 10, form: 'Jemulpo', place: 'incheon', alternatives: [] },
			...{ status: 'agreed', role: 'literal', front: { id: 'seoul', basis: 'named' } },
			date: { edtf: '1950-09-26', basis: 'sent' }
		});
		expect(mentions[1]).toMatchObject({ passage: 1, place: 'chungju', alternatives: ['cheongju'] });
		expect(mentions[7]).not.toHaveProperty('place');
	});
});

describe('passages', () => {
	test('gives the passages of every document that names the place', () => {
		expect(where(passagesOf('incheon'))).toEqual(['a:0', 'b:0']);
	});

	test('gives the passages in which the place is only a rival', () => {
		const [passage] = passagesOf('cheongju');
		expect(passage?.marks.map(({ form }) => form)).toEqual(['Cheongju', 'Tsiusiu', 'Uljin']);
		expect(passage?.marks[0]?.candidates).toMatchObject([
			{ id: 'chungju', title: 'Chungju', reasons: [{ code: 'gloss-contested' }] },
			{ id: 'cheongju', point: [127.49, 36.64], reasons: [{ code: 'translation' }] }
		]);
	});

	test('marks stand where the text says the form', () => {
		for (const { text, start, marks } of [...passagesOf('incheon'), ...passagesOf('chungju')]) {
			for (const mark of marks) expect(text.slice(mark.start - start, mark.end - start)).toBe(mark.form);
		}
	});

	test('come in the order asked for, without those that are not there', () => {
		const keys = [
			{ document: 1, passage: 0 },
			{ document: 7, passage: 0 },
			{ document: 0, passage: 1 }
		];
		expect(where(store.passages(keys))).toEqual(['b:0', 'a:1']);
	});

	test('gives none for a place that nobody names', () => {
		expect(passagesOf('nowhere')).toEqual([]);
	});
});

describe('reader', () => {
	test('gives what is needed to move in a document, without its text', () => {
		const reader = store.reader('a')!;
		expect(reader.leaves).toEqual([{ start: 0, end: 65, from: 0, until: 2 }]);
		const mentions = parseOutline(reader.outline, reader.places);
		expect(mentions.map(({ start, passage }) => [start, passage])).toEqual([
			[3, 0],
			[36, 1],
			[46, 1],
			[59, 1]
		]);
		expect(mentions[1]).toMatchObject({ place: 'chungju', alternatives: ['cheongju'] });
		expect(reader.glosses).toEqual([{ outer: mentions[1]!.start, inner: mentions[2]!.start }]);
		expect(reader.headings).toEqual([]);
		expect(reader.places.map(({ id }) => id)).toEqual(['cheongju', 'chungju', 'incheon', 'uljin']);
		expect(reader.issues.map(({ code }) => code)).toEqual(['doubtful-date']);
		expect(reader.header.title).toBe('A telegram');
	});

	test('gives the text leaf by leaf, each mention with its evidence', () => {
		const leaf = store.leaf('a', 0)!;
		expect(leaf.passages.map(({ text }) => text)).toEqual([
			'At Jemulpo they landed.',
			'The line of Cheongju [Tsiusiu] and Uljin.'
		]);
		expect(leaf.passages[1]!.marks[0]!.candidates.map(({ id }) => id)).toEqual(['chungju', 'cheongju']);
		expect(store.leaf('a', 1)).toBeUndefined();
		expect(store.leaf('c', 0)).toBeUndefined();
	});

	test('knows no document of another name', () => {
		expect(store.reader('c')).toBeUndefined();
	});
});

describe('search', () => {
	test('finds words without regard to case, order and marks, the last one unfinished', () => {
		expect(where(store.search('LANDED jemul'))).toEqual(['a:0']);
		expect(where(store.search('Chémulpo'))).toEqual(['b:0']);
	});

	test.each(['', '  ', '"', '*', 'NOT', 'a AND (', "'; DROP", 'text:x', '-', '仁川', '\0'])(
		'takes %j for words, not for syntax',
		(question) => {
			expect(store.search(question)).toEqual([]);
		}
	);
});

describe('places', () => {
	test('gives what is known, in order of id, and leaves out the rest', () => {
		expect(store.places(['uljin', 'nowhere', 'incheon']).map(({ id }) => id)).toEqual(['incheon', 'uljin']);
		expect(store.place('nowhere')).toBeUndefined();
		expect(store.place('incheon')).toEqual(sample().gazetteer.places[2]);
	});

	test('attests the forms, the most frequent first', () => {
		expect(store.attestations('incheon')).toEqual([
			{ form: 'Jemulpo', count: 3, first: { document: 'a', start: 3 } },
			{ form: 'Chemulpo', count: 1, first: { document: 'b', start: 26 } }
		]);
	});

	test('gives back the gazetteer as it was', () => {
		const { places, fronts, sources } = sample().gazetteer;
		expect(store.gazetteer()).toEqual({ places, sources, fronts: fronts.toReversed() });
	});
});

describe('openStore', () => {
	test('hands out the same store while the file is the same, and a new one for a new file', () => {
		const file = join(folder, 'other.sqlite');
		writeDatabase(file, sample());
		const first = openStore(file);
		expect(openStore(file)).toBe(first);
		writeDatabase(file, { ...sample(), key: 'changed', documents: [] });
		expect(openStore(file).version).toBe('changed');
		expect(openStore(file).index().columns.length).toBe(0);
	});

	test('says what to do when there is no database, or none of ours', () => {
		expect(() => openStore(join(folder, 'none.sqlite'))).toThrow('npm start');
		writeFileSync(
			join(folder, 'text.sqlite'),
			'This is no database, but long enough to be read as one. '.repeat(40)
		);
		expect(() => openStore(join(folder, 'text.sqlite'))).toThrow('no database of Jemulpo');
	});
});
