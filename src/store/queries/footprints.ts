import type { DatabaseSync } from 'node:sqlite';
import type { AnchoredPhrase } from '#core/atlas/phrase-columns.ts';
import type { Footprint } from '#core/geo/footprint.ts';
import type { Relation, Span } from '#core/types.ts';
import { rows } from './rows.ts';

const features = (found: { footprints: string }[]) =>
	found.flatMap(({ footprints }) => JSON.parse(footprints) as Footprint[]);

/** The phrases that denote something, in the order of documents and texts. */
export function* anchoredPhrases(db: DatabaseSync): Generator<AnchoredPhrase> {
	const sql = `SELECT id, document, relation FROM relations WHERE footprints <> '[]' ORDER BY id`;
	const found = db.prepare(sql).iterate() as Iterable<{ id: number; document: number; relation: string }>;
	for (const { id, document, relation } of found) {
		yield { id, document, starts: (JSON.parse(relation) as Relation).anchorStarts };
	}
}

/** What the phrases of these ids denote, one list for each, in the order given; empty for an unknown one. */
export function footprintsOf(db: DatabaseSync, ids: number[]): Footprint[][] {
	const statement = db.prepare('SELECT footprints FROM relations WHERE id = ?');
	return ids.map((id) => features(statement.all(id) as { footprints: string }[]));
}

/** The footprints of the phrases that begin in a stretch of a document, in order. */
export function footprintsBetween(db: DatabaseSync, document: number, { start, end }: Span): Footprint[] {
	const sql = 'SELECT footprints FROM relations WHERE document = ? AND start >= ? AND start < ? ORDER BY id';
	return features(rows(db, sql, document, start, end));
}
