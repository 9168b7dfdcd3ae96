import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { MarkView, MentionView, PlaceView } from '#core/atlas/views.ts';
import type { Claim, DateBasis, FrontBasis, Reason, Role, Status } from '#core/types.ts';
import { placeViews } from './places.ts';
import { groupBy, rows } from './rows.ts';

interface MentionRow {
	id: number;
	document: number;
	passage: number;
	start: number;
	end: number;
	form: string;
	place: string | null;
	status: Status;
	role: Role;
	front: string | null;
	front_basis: FrontBasis | null;
	edtf: string | null;
	date_basis: DateBasis | null;
	claim: Claim | null;
	reasons: string;
}

interface RivalRow {
	mention: number;
	place: string;
	reasons: string;
}

const NONE: RivalRow[] = [];

function view(row: MentionRow, rivals: RivalRow[]): MentionView {
	const { document, passage, start, end, form, place, status, role, front, edtf, claim } = row;
	return {
		...{ document, passage, start, end, form, status, role },
		alternatives: rivals.map((rival) => rival.place),
		...(place !== null && { place }),
		...(front !== null && { front: { id: front, basis: row.front_basis! } }),
		...(edtf !== null && { date: { edtf, basis: row.date_basis! } }),
		...(claim !== null && { claim })
	};
}

const rivalsOf = (db: DatabaseSync, where: string, values: SQLInputValue[]): Map<number, RivalRow[]> => {
	const sql = `
		SELECT a.mention, a.place, a.reasons FROM alternatives AS a
		JOIN mentions AS m ON m.id = a.mention WHERE ${where} ORDER BY a.mention, a.n`;
	return groupBy(rows<RivalRow>(db, sql, ...values), ({ mention }) => mention);
};

export const countMentions = (db: DatabaseSync): number =>
	rows<{ n: number }>(db, 'SELECT count(*) AS n FROM mentions')[0]!.n;

/** All mentions, in the order of documents and texts, one after the other: there may be too many to hold. */
export function* eachMention(db: DatabaseSync): Generator<MentionView> {
	const sql = `
		SELECT id, document, passage, start, "end", form, place, status, role, front, front_basis, edtf, date_basis, claim
		FROM mentions ORDER BY id`;
	const rivals = rivalsOf(db, 'TRUE', []);
	const all = db.prepare(sql).iterate() as Iterable<unknown> as Iterable<MentionRow>;
	for (const row of all) yield view(row, rivals.get(row.id) ?? NONE);
}

/** The mentions in passages of a document, from one position until another, as their reader sees them. */
export function markViews(
	db: DatabaseSync,
	document: number,
	[from, until]: [from: number, until: number]
): MarkView[] {
	const where = 'm.document = ? AND m.passage >= ? AND m.passage < ?';
	const values = [document, from, until];
	const sql = `SELECT m.* FROM mentions AS m WHERE ${where} ORDER BY m.id`;
	const rivals = rivalsOf(db, where, values);
	const found = rows<MentionRow>(db, sql, ...values).map((row) => ({
		row,
		rivals: rivals.get(row.id) ?? []
	}));
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
