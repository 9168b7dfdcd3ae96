import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, expect, test } from 'vitest';
import { buildStore } from '#store/build.ts';
import { openStore } from '#store/queries.ts';

const folder = mkdtempSync(join(tmpdir(), 'jemulpo-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the database hands out what the phrases denote, by their ids, and the index what anchors them', () => {
	writeFileSync(join(folder, 'a.txt'), 'They moved from Suwon eastward for 25 to 30 kilometers.\n');
	writeFileSync(join(folder, 'b.txt'), 'They advance from Seoul to Suwon.\n');
	const file = join(folder, 'jemulpo.sqlite');
	buildStore({ seedsDir: folder, gazetteerDir: 'gazetteer', file });
	const store = openStore(file);
	const kinds = (ids: number[]) =>
		store.footprints(ids).map((found) => found.map(({ properties }) => properties.kind));
	const { id, anchorsFrom, anchors } = store.index().phrases;
	expect(kinds([...id])).toEqual([['sector'], ['movement']]);
	expect(kinds([id[1]!, 99])).toEqual([['movement'], []]);
	// Suwon; Seoul and Suwon.
	expect([[...anchorsFrom], [...anchors]]).toEqual([
		[0, 1, 3],
		[0, 1, 2]
	]);
});
