import type { DatabaseSync } from 'node:sqlite';
import { headingsOf, leavesOf, type Part } from '#core/atlas/leaves.ts';
import { printOutline } from '#core/atlas/outline.ts';
import type { GlossView, LeafView, ReaderView, Signpost } from '#core/atlas/reader-views.ts';
import { plainOf } from '#core/documents/readable.ts';
import { documentsOf } from './documents.ts';
import { footprintsBetween } from './footprints.ts';
import { passagesBetween } from './passages.ts';
import { placeViews } from './places.ts';
import { groupBy, rows } from './rows.ts';

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

interface SignpostRow extends Omit<Signpost, 'place' | 'alternatives'> {
	id: number;
	place: string | null;
}

/** The mentions of a document without evidence: of a long text there are many. */
function signposts(db: DatabaseSync, document: number): Signpost[] {
	const sql = 'SELECT id, start, "end", passage, place, status FROM mentions WHERE document = ? ORDER BY id';
	const rivals = `
		SELECT a.mention, a.place FROM alternatives AS a JOIN mentions AS m ON m.id = a.mention
		WHERE m.document = ? ORDER BY a.mention, a.n`;
	const named = groupBy(
		rows<{ mention: number; place: string }>(db, rivals, document),
		({ mention }) => mention
	);
	return rows<SignpostRow>(db, sql, document).map(({ id, place, start, end, passage, status }) => ({
		...{ start, end, passage, status, alternatives: named.get(id)?.map((rival) => rival.place) ?? [] },
		...(place !== null && { place })
	}));
}

/** A document to read, without its text. */
export function readerView(db: DatabaseSync, id: string): ReaderView | undefined {
	const found = documentRow(db, id);
	if (!found) return undefined;
	const parts = partsOf(db, found.n);
	const mentions = signposts(db, found.n);
	const ids = new Set(mentions.flatMap(({ place, alternatives }) => [place ?? [], alternatives].flat()));
	const places = placeViews(db, [...ids]);
	const issues = 'SELECT issue FROM issues WHERE document = ? ORDER BY n';
	const glosses = 'SELECT "outer", "inner" FROM glosses WHERE document = ? ORDER BY "outer", "inner"';
	return {
		document: documentsOf(db, [found.n]).get(found.n)!,
		header: JSON.parse(found.header),
		issues: rows<{ issue: string }>(db, issues, found.n).map(({ issue }) => JSON.parse(issue)),
		places,
		outline: printOutline(mentions, places),
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
