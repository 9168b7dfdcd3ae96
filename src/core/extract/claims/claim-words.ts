import type { Claim } from '#core/types.ts';

/** Words of one language that tell one claim. Without one of its `cues` no pattern matches. */
export interface ClaimWords {
	claim: Claim;
	/** Words; in a script without spaces, characters. */
	cues: string;
	words: RegExp;
}
