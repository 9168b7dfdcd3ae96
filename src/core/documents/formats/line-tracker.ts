/** Counts the lines of a text of which only a moving window is held; asked for offsets in ascending order. */
export class LineTracker {
	#at = 0;
	#line = 1;
	#lineStart = 0;

	/**
	 * @param held the text from offset `from` on; nothing before the last offset asked for is looked at
	 * @returns line and column of an offset, both from 1
	 */
	at(held: string, from: number, offset: number): { line: number; column: number } {
		for (
			let next = held.indexOf('\n', this.#at - from);
			next !== -1 && from + next < offset;
			next = held.indexOf('\n', next + 1)
		) {
			this.#line++;
			this.#lineStart = from + next + 1;
		}
		this.#at = Math.max(this.#at, offset);
		return { line: this.#line, column: offset - this.#lineStart + 1 };
	}
}
