import { fold } from '../names/fold.ts';
import { hashText } from './characters.ts';

/** Slots of the table, as a power of two: far more than words, so that few others share a slot with them. */
const SIZE = 13;

/**
 * Words without which a pattern cannot match, in groups: a bit for each. Words of a text are looked up by the hash that
 * they have anyway, so that most sentences are spared most patterns.
 *
 * It errs on one side only: a word of no group may seem to be of one.
 */
export class Cues {
	private readonly table = new Uint32Array(2 ** SIZE);

	/** @param groups at most 32; the first has bit 1, the second bit 2, the third bit 4 … */
	constructor(groups: Iterable<string>[]) {
		for (const [group, words] of groups.entries())
			for (const word of words) this.table[slotOf(hashText(fold(word)))]! |= 1 << group;
	}

	/** The groups that a word of this hash may be of. */
	of(hash: number): number {
		return this.table[slotOf(hash)]!;
	}
}

function slotOf(hash: number): number {
	return hash >>> (32 - SIZE);
}
