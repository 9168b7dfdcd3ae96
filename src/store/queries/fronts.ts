import type { DatabaseSync } from 'node:sqlite';
import type { FrontView } from '#core/atlas/views.ts';
import { frontExtent } from '#core/geo/front-extent.ts';
import type { Front } from '#core/types.ts';
import { placeViews } from './places.ts';
import { rows } from './rows.ts';

/** The fronts on which some mention stands, with their reach, in ascending order of id. */
export function mentionedFronts(db: DatabaseSync): FrontView[] {
	const sql = 'SELECT front FROM fronts WHERE id IN (SELECT front FROM mentions) ORDER BY id';
	return rows<{ front: string }>(db, sql).map(({ front: json }) => {
		const front = JSON.parse(json) as Front;
		const { id, title, start, end } = front;
		const places = new Map(placeViews(db, front.extent).map((place) => [place.id, place]));
		const extent = frontExtent(front, places);
		return {
			...{ id, title },
			...(start !== undefined && { start }),
			...(end !== undefined && { end }),
			...(extent && { extent })
		};
	});
}
