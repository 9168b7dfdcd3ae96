import type { DatabaseSync } from 'node:sqlite';
import type { Footprint } from '#core/geo/footprint.ts';
import type { Span } from '#core/types.ts';
import { rows } from './rows.ts';

const features = (found: { footprints: string }[]) =>
	found.flatMap(({ footprints }) => JSON.parse(footprints) as Footprint[]);

/** The footprints of all documents, or of the one with this id, in the order of documents and texts. */
export function footprintsOf(db: DatabaseSync, document?: string): Footprint[] {
	const of = document === undefined ? '' : 'WHERE document = (SELECT n FROM documents WHERE id = ?)';
	const sql = `SELECT footprints FROM relations ${of} ORDER BY id`;
	return features(rows(db, sql, ...(document === undefined ? [] : [document])));
}

/** The footprints of the phrases that begin in a stretch of a document, in order. */
export function footprintsBetween(db: DatabaseSync, document: number, { start, end }: Span): Footprint[] {
	const sql = 'SELECT footprints FROM relations WHERE document = ? AND start >= ? AND start < ? ORDER BY id';
	return features(rows(db, sql, document, start, end));
}
