/** Bits for each word: of words that were never added, one in sixteen may look as if it had been. */
const BITS_PER_WORD = 16;
const LEAST_BITS = 1024;

/**
 * Words that may be in an index, by their hashes: a bit for each. It says no to nearly all that are not, and stays in
 * the nearest memory where the index itself would not.
 */
export class WordFilter {
	private readonly bits: Uint8Array;
	private readonly shift: number;

	/** @param hashes of the words, with 32 bits; repeated ones do no harm */
	constructor(hashes: number[]) {
		const size = Math.ceil(Math.log2(Math.max(LEAST_BITS, hashes.length * BITS_PER_WORD)));
		this.bits = new Uint8Array(2 ** (size - 3));
		this.shift = 32 - size;
		for (const hash of hashes) {
			const at = hash >>> this.shift;
			this.bits[at >>> 3]! |= 1 << (at & 7);
		}
	}

	/** False only of words that were not added. */
	has(hash: number): boolean {
		const at = hash >>> this.shift;
		return (this.bits[at >>> 3]! & (1 << (at & 7))) !== 0;
	}
}
