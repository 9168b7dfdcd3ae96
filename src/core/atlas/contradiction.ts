import { ROLES, type ExplainedPlace } from '../types.ts';
import type { Spelled } from './spelled.ts';
import type { Directory, DocumentView, PlaceView } from './views.ts';

/** A document takes a spelling for one place, by the rules of spelling it is another. */
export interface Contradiction {
	document: DocumentView;
	/** As the document spells it. */
	form: string;
	/** Whether the document equates the two in so many words: `Cheongju [Tsiusiu]`. */
	glossed: boolean;
	/** The document's place. */
	told: PlaceView;
	/** The place by rule. */
	byRule: { id: string; title: string };
}

/** More documents than these that contradict a rule in the same way tell nothing new. */
const TOLD_MAX = 12;

/**
 * The contradictions between what documents mean by a spelling and what it is by rule, one for each document and place; of a place at most a
 * dozen.
 *
 * @param readings what the documents mean by it
 * @param answers what it is by rule, best first; guesses contradict nobody
 */
export function contradictions(
	readings: Spelled[],
	answers: ExplainedPlace[],
	{ documents }: Directory
): Contradiction[] {
	const [best] = answers;
	if (!best || best.certainty === 'guess') return [];
	const byRule = new Set(answers.filter(({ certainty }) => certainty !== 'guess').map(({ place }) => place));
	return readings.flatMap(({ place: told, mentions }): Contradiction[] => {
		if (!told || byRule.has(told.id)) return [];
		const { columns, positions } = mentions;
		const byDocument = Map.groupBy(positions, (i) => columns.document[i]!);
		return [...byDocument].slice(0, TOLD_MAX).map(([document, all]) => ({
			document: documents[document]!,
			form: columns.forms[columns.form[all[0]!]!]!.replace(/\s+/g, ' '),
			glossed: all.some((i) => ROLES[columns.role[i]!] === 'gloss'),
			told,
			byRule: { id: best.place, title: best.title }
		}));
	});
}
