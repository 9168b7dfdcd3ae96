import type { DatabaseSync } from 'node:sqlite';
import type { PassageKey } from '#core/atlas/place-passages.ts';
import type { MarkView, PassageView } from '#core/atlas/views.ts';
import { documentsOf } from './documents.ts';
import { markViews } from './mentions.ts';
import { groupBy, rows } from './rows.ts';

interface PassageRow {
	document: number;
	n: number;
	section: PassageView['section'];
	start: number;
	end: number;
	text: string;
}

const SELECT = 'SELECT p.document, p.n, p.section, p.start, p."end", p.text FROM passages AS p';

function views(
	db: DatabaseSync,
	found: PassageRow[],
	marksOf: (row: PassageRow) => MarkView[]
): PassageView[] {
	const documents = documentsOf(
		db,
		found.map(({ document }) => document)
	);
	return found.map((row) => {
		const { document, n, section, start, end, text } = row;
		return { document: documents.get(document)!, index: n, section, start, end, text, marks: marksOf(row) };
	});
}

const withMarks = (db: DatabaseSync, found: PassageRow[]) =>
	views(db, found, ({ document, n }) => markViews(db, document, [n, n + 1]));

/** The passages at these positions of documents, in the order given; what is not there is left out. */
export function passagesAt(db: DatabaseSync, keys: PassageKey[]): PassageView[] {
	const statement = db.prepare(`${SELECT} WHERE p.document = ? AND p.n = ?`);
	const found = keys.flatMap(({ document, passage }) => statement.all(document, passage));
	return withMarks(db, found as unknown as PassageRow[]);
}

/**
 * Passages that hold all words of the question, the best first. Case and marks do not count; the last word may be
 * unfinished.
 *
 * @param question as typed; nothing in it is an operator
 * @param limit default 50
 */
export function searchPassages(db: DatabaseSync, question: string, limit = 50): PassageView[] {
	// A word without letters, digits or ideographs is no word to SQLite either, and would be a syntax error.
	const words = question.match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];
	if (words.length === 0) return [];
	const query = `${words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' ')}*`;
	const sql = `${SELECT} JOIN passages_text AS t ON t.rowid = p.id WHERE passages_text MATCH ? ORDER BY t.rank, p.id LIMIT ?`;
	return withMarks(db, rows<PassageRow>(db, sql, query, limit));
}

/** The passages of a document from one position until another, in order. */
export function passagesBetween(
	db: DatabaseSync,
	document: number,
	from: number,
	until: number
): PassageView[] {
	const sql = `${SELECT} WHERE p.document = ? AND p.n >= ? AND p.n < ? ORDER BY p.id`;
	const marks = groupBy(markViews(db, document, [from, until]), ({ passage }) => passage);
	return views(db, rows<PassageRow>(db, sql, document, from, until), ({ n }) => marks.get(n) ?? []);
}
