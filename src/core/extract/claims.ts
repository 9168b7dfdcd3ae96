import type { Claim } from '../types.ts';

/** Words by which a sentence says what its statement rests on; the first kind that applies is taken. */
const CLAIMS: { claim: Claim; words: RegExp }[] = [
	{
		claim: 'unverified',
		words:
			/\b(?:needs? to be (?:verified|checked|confirmed)|unverified|unconfirmed|not (?:yet |been )*(?:verified|confirmed)|allegedly|rumou?r(?:s|ed)?|supposedly|it is not (?:yet )?(?:clear|known)|remains? unclear)\b/i
	},
	{
		claim: 'asked',
		words:
			/\?["”’)\]]*\s*$|\bask(?:s|ed)? (?:me |us |him |them |you )?(?:whether|if|what|how|where|when|why|for)\b|\brequest(?:s|ed|ing)?\b/i
	},
	{
		claim: 'ordered',
		words:
			/\b(?:(?:was|were|is|are|be|been) (?:ordered|told|instructed|directed|commanded) to|orders?\b.{0,40}\b(?:to|was|were|issued|forwarded|given)|ordered|directives?|instruct(?:s|ed|ions?))\b/i
	},
	{
		claim: 'planned',
		words:
			/\b(?:intend(?:s|ed|ing)?|plan(?:s|ned|ning)? (?:to|for)|will|shall|would|(?:is|are|was|were) to|with the aim|aim(?:s|ed)? (?:at|to)|designated to|decided to|propos(?:e|es|ed|al)|prepar(?:e|es|ed|ing) to|wants? to|seek(?:s|ing)? to)\b/i
	},
	{
		claim: 'reported',
		words:
			/\b(?:according to|report(?:s|ed|edly)?|informed|is said to|are said to|it is said|told|stated? that|said that|our (?:agents|sources|scouts)|prisoners say)\b/i
	}
];

/**
 * What the statement of a sentence rests on, where its words say so.
 *
 * @returns undefined for a plain statement
 */
export function claimOf(sentence: string): Claim | undefined {
	return CLAIMS.find(({ words }) => words.test(sentence))?.claim;
}
