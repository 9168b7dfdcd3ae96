import type { DatabaseSync } from 'node:sqlite';
import type { Footprint } from '#core/geo/footprint.ts';
import { rows } from './rows.ts';

/** The footprints of all documents, or of the one with this id, in the order of documents and texts. */
export function footprintsOf(db: DatabaseSync, document?: string): Footprint[] {
	const of = document === undefined ? '' : 'WHERE document = (SELECT n FROM documents WHERE id = ?)';
	const sql = `SELECT footprints FROM relations ${of} ORDER BY id`;
	const found = rows<{ footprints: string }>(db, sql, ...(document === undefined ? [] : [document]));
	return found.flatMap(({ footprints }) => JSON.parse(footprints) as Footprint[]);
}
