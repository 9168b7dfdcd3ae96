import { fold } from '../names/fold.ts';
import { rivalsAt, type Index } from './columns.ts';
import { foldedForms } from './find.ts';
import { MentionList } from './mention-list.ts';
import type { PlaceView } from './views.ts';

/** What the documents mean by a spelling: the mentions that bear it and name the same places. */
export interface Spelled {
	/** Absent when they name no known place. */
	place?: PlaceView;
	rivals: PlaceView[];
	/** At least one, in the order of the documents. */
	mentions: MentionList;
}

/**
 * The mentions whose form is the spelling asked for, whatever its case and marks, by what they name: the most frequent
 * reading first.
 */
export function spelled(query: string, { columns, ...directory }: Index): Spelled[] {
	const wanted = fold(query);
	if (wanted === '') return [];
	const bears = Uint8Array.from(foldedForms(columns.forms, fold), (form) => Number(form === wanted));
	const { form, place } = columns;
	const found: number[] = [];
	for (let i = 0; i < columns.length; i++) if (bears[form[i]!] === 1) found.push(i);
	const groups = Map.groupBy(found, (i) => [place[i]!, ...rivalsAt(columns, i)].join());
	return [...groups.values()]
		.map((positions) => {
			const named = directory.places[place[positions[0]!]!];
			return {
				...(named ? { place: named } : {}),
				rivals: Array.from(rivalsAt(columns, positions[0]!), (rival) => directory.places[rival]!),
				mentions: new MentionList(columns, directory, Uint32Array.from(positions))
			};
		})
		.sort((a, b) => b.mentions.length - a.mentions.length);
}
