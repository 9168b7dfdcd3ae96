import type { DatabaseSync } from 'node:sqlite';
import { columnsOf, type Index } from '#core/atlas/columns.ts';
import { phraseColumns } from '#core/atlas/phrase-columns.ts';
import { documentViews } from './documents.ts';
import { anchoredPhrases } from './footprints.ts';
import { mentionedFronts } from './fronts.ts';
import { countMentions, eachMention } from './mentions.ts';
import { mentionedPlaces } from './places.ts';

/** Everything that the explorer filters and counts. */
export function readIndex(db: DatabaseSync): Index {
	const directory = {
		documents: documentViews(db),
		places: mentionedPlaces(db),
		fronts: mentionedFronts(db)
	};
	const columns = columnsOf(directory, eachMention(db), countMentions(db));
	return { ...directory, columns, phrases: phraseColumns(columns, anchoredPhrases(db)) };
}
