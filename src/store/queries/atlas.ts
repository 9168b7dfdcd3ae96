import type { DatabaseSync } from 'node:sqlite';
import type { Atlas } from '#core/atlas/views.ts';
import { documentViews } from './documents.ts';
import { mentionedFronts } from './fronts.ts';
import { mentionViews } from './mentions.ts';
import { mentionedPlaces } from './places.ts';

/** Everything that the explorer filters and counts. */
export function readAtlas(db: DatabaseSync): Atlas {
	return {
		documents: documentViews(db),
		places: mentionedPlaces(db),
		fronts: mentionedFronts(db),
		mentions: mentionViews(db)
	};
}
