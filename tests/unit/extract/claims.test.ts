import { expect, test } from 'vitest';
import { claimCues, claimOf } from '#core/extract/claims.ts';
import { Words } from '#core/extract/words.ts';

test.each([
	[
		'According to the information which still needs to be verified, tanks advance toward Cheongju.',
		'unverified'
	],
	['The situation at Osan remains unclear.', 'unverified'],
	['Will the adversary cross the 38th parallel?', 'asked'],
	['He asked me whether Seoul had fallen.', 'asked'],
	['The troops were ordered to begin a general retreat to Jincheon.', 'ordered'],
	['Kim issued a directive on the defence of Wonsan.', 'ordered'],
	['The enemy intends to take Suwon.', 'planned'],
	['Our divisions will hold Osan.', 'planned'],
	['It is reported that Suwon fell.', 'reported'],
	['According to prisoners, Osan is empty.', 'reported'],
	['Seoul fell.', undefined],
	['The enemy took Suwon.', undefined]
])('%s → %s', (sentence, claim) => {
	const span = { start: 0, end: sentence.length };
	expect(claimOf(sentence, span, claimCues(new Words(sentence, span)))).toBe(claim);
});
