import type { DatabaseSync } from 'node:sqlite';
import { headingsOf, leavesOf, type Part } from '#core/atlas/leaves.ts';
import type { GlossView, LeafView, ReaderView, Signpost } from '#core/atlas/reader-views.ts';
import { plainOf } from '#core/documents/readable.ts';
import { documentViews } from './documents.ts';
import { footprintsBetween } from './footprints.ts';
import { mentionsOf } from './mentions.ts';
import { passagesBetween } from './passages.ts';
import { placeViews } from './places.ts';
import { rows } from './rows.ts';

interface DocumentRow {
	n: number;
	header: string;
}

const documentRow = (db: DatabaseSync, id: string): DocumentRow | undefined =>
	rows<DocumentRow>(db, 'SELECT n, header FROM documents WHERE id = ?', id)[0];

const partsOf = (db: DatabaseSync, document: number): Part[] =>
	rows<Part>(db, 'SELECT section, start, "end" FROM passages WHERE document = ? ORDER BY n', document);

function titleOf(db: DatabaseSync, document: number, passage: number): string {
	const sql = 'SELECT text FROM passages WHERE document = ? AND n = ?';
	const [row] = rows<{ text: string }>(db, sql, document, passage);
	return plainOf(row?.text ?? '')
		.text.replace(/\s+/g, ' ')
		.trim();
}

/** A document to read, without its text. */
export function readerView(db: DatabaseSync, id: string): ReaderView | undefined {
	const found = documentRow(db, id);
	if (!found) return undefined;
	const parts = partsOf(db, found.n);
	const mentions = mentionsOf(db, found.n).map(
		({ start, end, passage, form, place, alternatives, status }): Signpost => ({
			...{ start, end, passage, form, alternatives, status },
			...(place !== undefined && { place })
		})
	);
	const issues = 'SELECT issue FROM issues WHERE document = ? ORDER BY n';
	const glosses = 'SELECT "outer", "inner" FROM glosses WHERE document = ? ORDER BY "outer", "inner"';
	return {
		document: documentViews(db)[found.n]!,
		header: JSON.parse(found.header),
		issues: rows<{ issue: string }>(db, issues, found.n).map(({ issue }) => JSON.parse(issue)),
		places: placeViews(db, [
			...new Set(mentions.flatMap(({ place, alternatives }) => [place ?? [], alternatives].flat()))
		]),
		mentions,
		glosses: rows<GlossView>(db, glosses, found.n).map((gloss) => ({ ...gloss })),
		leaves: leavesOf(parts),
		headings: headingsOf(parts).map((at) => {
			const { start, end } = parts[at]!;
			return { start, end, title: titleOf(db, found.n, at) };
		})
	};
}

/** The text of one leaf of a document. */
export function leafView(db: DatabaseSync, id: string, n: number): LeafView | undefined {
	const found = documentRow(db, id);
	const leaf = found && leavesOf(partsOf(db, found.n))[n];
	if (!leaf) return undefined;
	return {
		passages: passagesBetween(db, found.n, leaf.from, leaf.until),
		footprints: footprintsBetween(db, found.n, leaf)
	};
}
