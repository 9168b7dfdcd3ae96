import type { DatabaseSync } from 'node:sqlite';
import type { DocumentView } from '#core/atlas/views.ts';
import { present, rows } from './rows.ts';

/** All documents, in ascending order of id; the index is the number by which other rows name them. */
export function documentViews(db: DatabaseSync): DocumentView[] {
	const sql =
		'SELECT id, title, sent, received, deciphered, archive, mentions, issues FROM documents ORDER BY n';
	return rows<object>(db, sql).map((row) => present<DocumentView>(row));
}
