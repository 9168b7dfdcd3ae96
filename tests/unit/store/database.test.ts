import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDatabase } from '#store/database.ts';
import { parseReading, readEarlier } from '#store/readings.ts';
import { sample } from './sample.ts';

let folder: string;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'jemulpo-database-'));
	file = join(folder, 'inner', 'jemulpo.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeDatabase', () => {
	test('writes the same bytes for the same content, whatever stood there before', () => {
		writeDatabase(file, sample());
		const first = readFileSync(file);
		writeDatabase(file, { ...sample(), documents: [] });
		expect(readFileSync(file).equals(first)).toBe(false);
		writeDatabase(file, sample());
		expect(readFileSync(file).equals(first)).toBe(true);
	});

	test('leaves nothing beside the database, even when it fails', () => {
		writeDatabase(file, sample());
		const twice = sample().documents[0]!;
		expect(() => writeDatabase(file, { ...sample(), documents: [twice, twice] })).toThrow('UNIQUE');
		expect(readdirSync(join(folder, 'inner'))).toEqual(['jemulpo.sqlite']);
		expect(readEarlier(file)?.documents).toBe(2);
	});

	test('writes a database that SQLite finds sound', () => {
		writeDatabase(file, sample());
		const db = new DatabaseSync(file, { readOnly: true });
		expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
		expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
		db.close();
	});
});

describe('readEarlier', () => {
	test('gives back readings and issues as they were', () => {
		writeDatabase(file, sample());
		const earlier = readEarlier(file)!;
		const [first] = sample().documents;
		expect(earlier.key).toBe('key of all');
		expect(earlier.issues.map(({ at }) => at)).toEqual(['seeds/c.txt:1:1', 'a:1:1', 'b:1:1']);
		expect(parseReading(earlier.readings.get('key of a')!, first!.extraction.document)).toEqual(
			first!.extraction
		);
	});

	test('knows nothing when there is no database, or a damaged one', () => {
		expect(readEarlier(file)).toBeUndefined();
		writeDatabase(file, sample());
		const db = new DatabaseSync(file);
		db.exec('DROP TABLE readings');
		db.close();
		expect(readEarlier(file)).toBeUndefined();
	});
});
