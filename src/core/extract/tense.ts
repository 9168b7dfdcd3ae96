import type { Span } from '../types.ts';

/** Verbs of the present, and words for it: `is meeting`, `has been withdrawn`, `at present`, `now`. */
const PRESENT =
	/\b(?:is|are|has|have|now|presently|currently|at present)\b|(?<!\p{L})(?:сейчас|теперь|ныне|находится|находятся|продолжает|продолжают|является)(?!\p{L})/iu;
/** `was`, `had`, `did`: then the sentence goes on telling. */
const PAST = /\b(?:was|were|had|did|then)\b/i;

/** Whether a sentence tells how things are, not what happened: it speaks of the day of its document. */
export function speaksOfNow(text: string, { start, end }: Span): boolean {
	const sentence = text.slice(start, end);
	return PRESENT.test(sentence) && !PAST.test(sentence);
}
