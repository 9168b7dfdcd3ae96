import type { DatabaseSync } from 'node:sqlite';
import type { DocumentView } from '#core/atlas/views.ts';
import { present, rows } from './rows.ts';

const SELECT = 'SELECT id, title, sent, received, deciphered, archive, mentions, issues FROM documents';

/** All documents, in ascending order of id; the index is the number by which other rows name them. */
export function documentViews(db: DatabaseSync): DocumentView[] {
	return rows<object>(db, `${SELECT} ORDER BY n`).map((row) => present<DocumentView>(row));
}

/** The documents of these numbers, by their number. */
export function documentsOf(db: DatabaseSync, numbers: Iterable<number>): Map<number, DocumentView> {
	const statement = db.prepare(`${SELECT} WHERE n = ?`);
	return new Map(
		[...new Set(numbers)].flatMap((n): [number, DocumentView][] => {
			const row = statement.get(n);
			return row ? [[n, present<DocumentView>(row)]] : [];
		})
	);
}
