import type { Span } from '../types.ts';
import { endsIn } from './endings.ts';

/** Verbs of the present, and words for it: `is meeting`, `has been withdrawn`, `I ask that`, `at present`, `now`. */
const PRESENT =
	/\b(?:is|are|has|have|now|presently|currently|at present|maintenant|actuellement|derzeit|jetzt|zur Zeit|holds|continues|go(?:es)? on|occupies|defends|remains(?! of)|asks?|(?<!\b(?:the|his|her|its|their|our|my|your|an?|this|that|at|on|by|of) )(?:requests?|needs?)|please|awaits?|expects?|considers?|believes?)\b|(?<!\p{L})(?:сейчас|теперь|ныне|находится|находятся|продолжает|продолжают|является|ведёт|ведет|ведут|строится|строятся|удерживает|удерживают|обороняет|обороняется|остаётся|остается|остаются|связи нет|нет связи|прошу|просит)(?!\p{L})/iu;
/** `was`, `had`, `did`: then the sentence goes on telling. */
const PAST = /\b(?:was|were|had|did|then)\b/i;

/** Words after which a sentence goes on with how things are. */
const NOW = /\b(?:now|at present|maintenant|jetzt)\b|(?<!\p{L})(?:сейчас|теперь|ныне)(?!\p{L})/iu;

/** `the regiment, now at Kaesong, attacks at dawn of the 13th` */
const NOW_THERE = endsIn('\\bnow\\s+(?:at|in|near|on|around|before)\\s+(?:the\\s+)?', 'i');
const REACH = 24;

/** Whether the words right before a name say that it speaks of now. */
export function isNowAt(text: string, start: number): boolean {
	return NOW_THERE.test(text.slice(Math.max(0, start - REACH), start));
}

/** Whether a stretch of a sentence comes from what happened to how things are. */
export function comesToNow(text: string, start: number, end: number): boolean {
	return NOW.test(text.slice(start, end));
}

/** Whether a sentence tells how things are, not what happened: it speaks of the day of its document. */
export function speaksOfNow(text: string, { start, end }: Span): boolean {
	const sentence = text.slice(start, end);
	return PRESENT.test(sentence) && !PAST.test(sentence);
}
