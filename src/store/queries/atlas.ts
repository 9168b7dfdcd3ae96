import type { DatabaseSync } from 'node:sqlite';
import type { Atlas, FrontView } from '#core/atlas/views.ts';
import { documentViews } from './documents.ts';
import { mentionViews } from './mentions.ts';
import { mentionedPlaces } from './places.ts';
import { present, rows } from './rows.ts';

/** Everything that the explorer filters and counts; fronts are those on which some mention stands, by id. */
export function readAtlas(db: DatabaseSync): Atlas {
	const fronts = 'SELECT id, title FROM fronts WHERE id IN (SELECT front FROM mentions) ORDER BY id';
	return {
		documents: documentViews(db),
		places: mentionedPlaces(db),
		fronts: rows<object>(db, fronts).map((row) => present<FrontView>(row)),
		mentions: mentionViews(db)
	};
}
