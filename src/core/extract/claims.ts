import { firstNot } from '../search.ts';
import type { Claim, Span } from '../types.ts';
import type { ClaimWords } from './claims/claim-words.ts';
import { EASTERN } from './claims/eastern.ts';
import { ENGLISH } from './claims/english.ts';
import { RUSSIAN } from './claims/russian.ts';
import { Cues } from './cues.ts';
import { scriptAt } from './script.ts';
import { wordSet } from './word-set.ts';
import type { Words } from './words.ts';

/**
 * Words by which a sentence says what its statement rests on; the first kind that applies is taken, of those of one
 * language.
 */
const CLAIMS: ClaimWords[] = [...ENGLISH, ...RUSSIAN, ...EASTERN];

const CUES = new Cues(CLAIMS.map(({ cues }) => wordSet(cues)));
/** The claims of words in Latin letters. Words of other scripts may share a slot with them, and the other way round. */
const LATIN = (1 << ENGLISH.length) - 1;

const ASKED = CLAIMS.reduce((bits, { claim }, at) => (claim === 'asked' ? bits | (1 << at) : bits), 0);
const QUESTION_MARK = /[?？]/;

/** A word that may tell what a statement rests on, and for which claims. */
export interface ClaimCue {
	start: number;
	claims: number;
}

/** Such words among those of a passage, in order. */
export function claimCues({ text, length, starts, hashes }: Words): ClaimCue[] {
	const found: ClaimCue[] = [];
	for (let word = 0; word < length; word++) {
		const some = CUES.of(hashes[word]!);
		if (some === 0) continue;
		const start = starts[word]!;
		const claims = some & (scriptAt(text, start) === 'latin' ? LATIN : ~LATIN);
		if (claims !== 0) found.push({ start, claims });
	}
	return found;
}

/**
 * What the statement of a sentence rests on, where its words say so.
 *
 * @param cues those of its passage
 * @returns undefined for a plain statement
 */
export function claimOf(text: string, { start, end }: Span, cues: ClaimCue[]): Claim | undefined {
	const sentence = text.slice(start, end);
	let claims = QUESTION_MARK.test(sentence) ? ASKED : 0;
	for (let at = firstNot(cues, (cue) => cue.start < start); (cues[at]?.start ?? end) < end; at++)
		claims |= cues[at]!.claims;
	if (claims === 0) return undefined;
	return CLAIMS.find(({ words }, at) => (claims >> at) & 1 && words.test(sentence))?.claim;
}
