import type { ClaimWords } from './claim-words.ts';

export const ENGLISH: ClaimWords[] = [
	{
		claim: 'unverified',
		cues: `verified checked confirmed verifying verification checking confirmation unverified unconfirmed allegedly rumor
			rumors rumored rumour rumours rumoured supposedly clear known unclear`,
		words:
			/\b(?:(?:needs? to|must|should|(?:has|have|remains?) to)(?: (?:still|first|yet|also))* be (?:verified|checked|confirmed)|(?:needs?|requires?|awaits?) (?:verifying|verification|checking|confirmation)|unverified|unconfirmed|not (?:yet |been )*(?:verified|confirmed)|allegedly|rumou?r(?:s|ed)?|supposedly|it is not (?:yet )?(?:clear|known)|remains? unclear)\b/i
	},
	{
		claim: 'asked',
		cues: `ask asks asked request requests requested requesting report inform tell advise ascertain clarify`,
		words:
			/\?["”’)\]]*\s*$|\bask(?:s|ed)? (?:me |us |him |them |you )?(?:whether|if|what|how|where|when|why|for)\b|\brequest(?:s|ed|ing)?\b|^["“‘([\s]*(?:please )?(?:report|inform|tell|advise|ascertain|clarify)\b[^.;]{0,40}\b(?:whether|if|what|how|where|when)\b/i
	},
	{
		claim: 'ordered',
		cues: `order orders ordered told instructed directed commanded directive directives instructs instruction
			instructions`,
		words:
			/\b(?:(?:was|were|is|are|be|been) (?:ordered|told|instructed|directed|commanded) to|by order of|orders? received|orders?\b.{0,40}\b(?:to|was|were|issued|forwarded|given)|ordered|directives?|instruct(?:s|ed|ions?))\b/i
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
			prisoners hold holds held claim claims claimed`,
		words:
			/\b(?:according to|report(?:s|ed|edly)?|informed|is said to|are said to|it is said|told|stated? that|said that|(?:holds?|held|claim(?:s|ed)?) that|our (?:agents|sources|scouts)|prisoners say)\b/i
	}
];
