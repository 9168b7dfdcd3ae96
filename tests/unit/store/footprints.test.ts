import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, expect, test } from 'vitest';
import { buildStore } from '#store/build.ts';
import { openStore } from '#store/queries.ts';

const folder = mkdtempSync(join(tmpdir(), 'jemulpo-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the database hands out what the phrases of a document denote', () => {
	writeFileSync(join(folder, 'a.txt'), 'They moved from Suwon eastward for 25 to 30 kilometers.\n');
	writeFileSync(join(folder, 'b.txt'), 'They advance from Seoul to Suwon.\n');
	const file = join(folder, 'jemulpo.sqlite');
	buildStore({ seedsDir: folder, gazetteerDir: 'gazetteer', file });
	const store = openStore(file);
	const kinds = (document?: string) => store.footprints(document).map(({ properties }) => properties.kind);
	expect(kinds()).toEqual(['sector', 'movement']);
	expect(kinds('b')).toEqual(['movement']);
	expect(kinds('c')).toEqual([]);
});
