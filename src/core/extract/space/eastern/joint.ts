/** Between two names of a row: a comma (1) and perhaps ‘and’ (2), ‘and’ by itself (3), or a dash (4). `，` parts clauses. */
export const EASTERN_JOINT =
	/^(?:\s*([、・·ㆍ]|,(?=\s))\s*(?:(및|及び?|及ビ)\s*)?|(\s*(?:和|与|與|及び?|及ビ|跟|と|ト|및)\s*|(?:와|과|하고)\s*)|\s*([-–—─~～〜]{1,2})\s*)$/;
