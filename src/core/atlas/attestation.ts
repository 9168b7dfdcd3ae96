import { STATUSES } from '../types.ts';
import type { Index } from './columns.ts';
import { MentionList } from './mention-list.ts';
import type { DocumentView } from './views.ts';

/** Where a document bears a form. */
export interface AttestedIn {
	document: DocumentView;
	mentions: number;
	/** Where the first of them start. */
	starts: number[];
}

/** A form by which mentions name a place, and where. */
export interface FormInDocuments {
	form: string;
	mentions: number;
	/** Whether any of them is contested. */
	contested: boolean;
	/** How many documents bear it. */
	documents: number;
	/** The first of these. */
	first: AttestedIn[];
}

/** The mentions that name a place, and those that name another and may name it; each in the order of the documents. */
export function mentionsOf(id: string, index: Index): { mentions: MentionList; doubtful: MentionList } {
	const { columns, ...directory } = index;
	const all = new MentionList(
		columns,
		directory,
		Uint32Array.from({ length: columns.length }, (_, i) => i)
	);
	const about = all.about(id);
	const code = directory.places.findIndex((place) => place.id === id);
	const only = (wanted: boolean) =>
		new MentionList(
			columns,
			directory,
			about.positions.filter((i) => (columns.place[i] === code) === wanted)
		);
	return { mentions: only(true), doubtful: only(false) };
}

/** More than these are read on the map. */
const DOCUMENTS_MAX = 12;
const SPOTS_MAX = 12;

/**
 * The forms that mentions bear, the most frequent first, each with the first documents and spots where it stands.
 * Spellings that differ only in blanks are one.
 */
export function formsInDocuments({ columns, positions, directory }: MentionList): FormInDocuments[] {
	const { form, document, start, status } = columns;
	const forms = columns.forms.map((one) => one.replace(/\s+/g, ' '));
	const groups = Map.groupBy(positions, (i) => forms[form[i]!]!);
	return [...groups]
		.map(([name, all]) => {
			const byDocument = Map.groupBy(all, (i) => document[i]!);
			return {
				form: name,
				mentions: all.length,
				contested: all.some((i) => STATUSES[status[i]!] === 'contested'),
				documents: byDocument.size,
				first: [...byDocument].slice(0, DOCUMENTS_MAX).map(([at, here]) => ({
					document: directory.documents[at]!,
					mentions: here.length,
					starts: here.slice(0, SPOTS_MAX).map((i) => start[i]!)
				}))
			};
		})
		.sort((a, b) => b.mentions - a.mentions);
}
