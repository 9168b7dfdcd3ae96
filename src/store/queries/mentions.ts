import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { MarkView, MentionView, PlaceView } from '#core/atlas/views.ts';
import type { Reason } from '#core/types.ts';
import { placeViews } from './places.ts';
import { groupBy, present, rows } from './rows.ts';

interface MentionRow {
	id: number;
	document: number;
	passage: number;
	start: number;
	end: number;
	form: string;
	place: string | null;
	status: string;
	role: string;
	front: string | null;
	front_basis: string | null;
	edtf: string | null;
	date_basis: string | null;
	claim: string | null;
	reasons: string;
}

interface RivalRow {
	mention: number;
	place: string;
	reasons: string;
}

function view(row: MentionRow, rivals: RivalRow[]): MentionView {
	const { document, passage, start, end, form, place, status, role } = row;
	return present<MentionView>({
		...{ document, passage, start, end, form, place, status, role },
		alternatives: rivals.map((rival) => rival.place),
		front: row.front === null ? null : { id: row.front, basis: row.front_basis },
		date: row.edtf === null ? null : { edtf: row.edtf, basis: row.date_basis },
		claim: row.claim
	});
}

/** Mentions with their rivals, in the order of documents and texts. `where` is about the table `m`. */
function select<T>(
	db: DatabaseSync,
	where: string,
	values: SQLInputValue[],
	map: (row: MentionRow, rivals: RivalRow[]) => T
): T[] {
	const found = rows<MentionRow>(db, `SELECT m.* FROM mentions AS m WHERE ${where} ORDER BY m.id`, ...values);
	const sql = `
		SELECT a.mention, a.place, a.reasons FROM alternatives AS a
		JOIN mentions AS m ON m.id = a.mention WHERE ${where} ORDER BY a.mention, a.n`;
	const rivals = groupBy(rows<RivalRow>(db, sql, ...values), ({ mention }) => mention);
	return found.map((row) => map(row, rivals.get(row.id) ?? []));
}

/** All mentions, in the order of documents and texts. */
export const mentionViews = (db: DatabaseSync): MentionView[] => select(db, 'TRUE', [], view);

/** The mentions in passages of a document, from one position until another, as their reader sees them. */
export function markViews(
	db: DatabaseSync,
	document: number,
	[from, until]: [from: number, until: number]
): MarkView[] {
	const where = 'm.document = ? AND m.passage >= ? AND m.passage < ?';
	const found = select(db, where, [document, from, until], (row, rivals) => ({ row, rivals }));
	const ids = found.flatMap(({ row, rivals }) => [row.place ?? [], rivals.map(({ place }) => place)].flat());
	const places = new Map(placeViews(db, ids).map((place) => [place.id, place]));
	return found.map(({ row, rivals }) => {
		const reasons = JSON.parse(row.reasons) as Reason[];
		const named = [
			...(row.place === null ? [] : [{ id: row.place, reasons }]),
			...rivals.map((rival) => ({ id: rival.place, reasons: JSON.parse(rival.reasons) as Reason[] }))
		];
		const candidates = named.flatMap(({ id, reasons: why }): (PlaceView & { reasons: Reason[] })[] => {
			const place = places.get(id);
			return place ? [{ ...place, reasons: why }] : [];
		});
		return { ...view(row, rivals), reasons, candidates };
	});
}
