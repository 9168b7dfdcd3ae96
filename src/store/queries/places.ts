import type { DatabaseSync } from 'node:sqlite';
import type { Attestation, PlaceView } from '#core/atlas/views.ts';
import type { Gazetteer, LngLat, Place } from '#core/types.ts';
import { present, rows } from './rows.ts';

interface PlaceRow {
	lng: number | null;
	lat: number | null;
}

const SELECT = 'SELECT id, title, kind, lng, lat, hangul, hanja, within FROM places';

function view({ lng, lat, ...row }: PlaceRow): PlaceView {
	const point: LngLat | null = lng === null || lat === null ? null : [lng, lat];
	return present<PlaceView>({ ...row, point });
}

/** The places with these ids, in ascending order of id; unknown ids are left out. */
export function placeViews(db: DatabaseSync, ids: string[]): PlaceView[] {
	const list = JSON.stringify(ids);
	return rows<PlaceRow>(db, `${SELECT} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`, list).map(
		view
	);
}

/** The places that some mention names or may name, in ascending order of id. */
export function mentionedPlaces(db: DatabaseSync): PlaceView[] {
	const named = 'SELECT place FROM mentions UNION SELECT place FROM alternatives';
	return rows<PlaceRow>(db, `${SELECT} WHERE id IN (${named}) ORDER BY id`).map(view);
}

/** The forms by which the corpus names a place, the most frequent first, then in order of the form. */
export function attestations(db: DatabaseSync, place: string): Attestation[] {
	const sql = `
		SELECT form, count(*) AS count, min(m.id) AS first FROM mentions AS m
		WHERE place = ? GROUP BY form ORDER BY count DESC, form`;
	return rows<{ form: string; count: number; first: number }>(db, sql, place).map(
		({ form, count, first }) => {
			const where =
				'SELECT d.id AS document, start FROM mentions JOIN documents AS d ON d.n = document WHERE mentions.id = ?';
			return { form, count, first: { ...rows<Attestation['first']>(db, where, first)[0]! } };
		}
	);
}

/** One place with all that the gazetteer knows of it. */
export function placeOf(db: DatabaseSync, id: string): Place | undefined {
	const [row] = rows<{ place: string }>(db, 'SELECT place FROM places WHERE id = ?', id);
	return row && JSON.parse(row.place);
}

/** The gazetteer from which the database was built. */
export function gazetteerOf(db: DatabaseSync): Gazetteer {
	const parsed = <T>(column: string, table: string): T[] =>
		rows<{ json: string }>(db, `SELECT ${column} AS json FROM ${table} ORDER BY id`).map(({ json }) =>
			JSON.parse(json)
		);
	return {
		places: parsed('place', 'places'),
		fronts: parsed('front', 'fronts'),
		sources: parsed('source', 'sources')
	};
}
