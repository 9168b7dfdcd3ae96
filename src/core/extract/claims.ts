import { firstNot } from '../search.ts';
import type { Claim, Span } from '../types.ts';
import { Cues } from './cues.ts';
import { wordSet } from './word-set.ts';
import type { Words } from './words.ts';

/**
 * Words by which a sentence says what its statement rests on; the first kind that applies is taken. Without one of its
 * `cues` no pattern matches.
 */
const CLAIMS: { claim: Claim; cues: string; words: RegExp }[] = [
	{
		claim: 'unverified',
		cues: `verified checked confirmed unverified unconfirmed allegedly rumor rumors rumored rumour rumours rumoured
			supposedly clear known unclear`,
		words:
			/\b(?:needs? to be (?:verified|checked|confirmed)|unverified|unconfirmed|not (?:yet |been )*(?:verified|confirmed)|allegedly|rumou?r(?:s|ed)?|supposedly|it is not (?:yet )?(?:clear|known)|remains? unclear)\b/i
	},
	{
		claim: 'asked',
		cues: 'ask asks asked request requests requested requesting',
		words:
			/\?["”’)\]]*\s*$|\bask(?:s|ed)? (?:me |us |him |them |you )?(?:whether|if|what|how|where|when|why|for)\b|\brequest(?:s|ed|ing)?\b/i
	},
	{
		claim: 'ordered',
		cues: `order orders ordered told instructed directed commanded directive directives instructs instruction
			instructions`,
		words:
			/\b(?:(?:was|were|is|are|be|been) (?:ordered|told|instructed|directed|commanded) to|orders?\b.{0,40}\b(?:to|was|were|issued|forwarded|given)|ordered|directives?|instruct(?:s|ed|ions?))\b/i
	},
	{
		claim: 'planned',
		cues: `intend intends intended intending plan plans planned planning will shall would is are was were aim aims aimed
			designated decided propose proposes proposed proposal prepare prepares prepared preparing want wants seek seeks
			seeking`,
		words:
			/\b(?:intend(?:s|ed|ing)?|plan(?:s|ned|ning)? (?:to|for)|will|shall|would|(?:is|are|was|were) to|with the aim|aim(?:s|ed)? (?:at|to)|designated to|decided to|propos(?:e|es|ed|al)|prepar(?:e|es|ed|ing) to|wants? to|seek(?:s|ing)? to)\b/i
	},
	{
		claim: 'reported',
		cues: `according report reports reported reportedly informed said told state stated agents sources scouts
			prisoners`,
		words:
			/\b(?:according to|report(?:s|ed|edly)?|informed|is said to|are said to|it is said|told|stated? that|said that|our (?:agents|sources|scouts)|prisoners say)\b/i
	}
];

const CUES = new Cues(CLAIMS.map(({ cues }) => wordSet(cues)));
const ASKED = 1 << CLAIMS.findIndex(({ claim }) => claim === 'asked');

/** A word that may tell what a statement rests on, and for which claims. */
export interface ClaimCue {
	start: number;
	claims: number;
}

/** Such words among those of a passage, in order. */
export function claimCues({ length, starts, hashes }: Words): ClaimCue[] {
	const found: ClaimCue[] = [];
	for (let word = 0; word < length; word++) {
		const claims = CUES.of(hashes[word]!);
		if (claims !== 0) found.push({ start: starts[word]!, claims });
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
	let claims = sentence.includes('?') ? ASKED : 0;
	for (let at = firstNot(cues, (cue) => cue.start < start); (cues[at]?.start ?? end) < end; at++)
		claims |= cues[at]!.claims;
	return CLAIMS.find(({ words }, at) => (claims >> at) & 1 && words.test(sentence))?.claim;
}
