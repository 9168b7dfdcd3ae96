/** A pattern that can be asked whether a text ends so. */
export interface Ending {
	test(text: string): boolean;
	/**
	 * Where what ends so starts; -1 when there is none. Of several the one that reads farthest back.
	 *
	 * @param end of the text that is read; what stands behind it may be looked at
	 */
	startIn(text: string, end?: number): number;
}

/**
 * A pattern for what stands right before something. Written as `…$` it would be tried from every character on; this one
 * is read backwards from the end, so that a text that ends otherwise costs next to nothing.
 *
 * @param source of a regular expression, without `$`
 * @param flags of it
 */
export function endsIn(source: string, flags = ''): Ending {
	const pattern = new RegExp(`(?<=(${source}))`, `${flags}y`);
	return {
		test(text) {
			pattern.lastIndex = text.length;
			return pattern.test(text);
		},
		startIn(text, end = text.length) {
			pattern.lastIndex = end;
			const match = pattern.exec(text);
			return match ? end - match[1]!.length : -1;
		}
	};
}

const LAST_WORD = /(?<=(\p{L}+)\.?\s+)/uy;

/** The word at the end of a text, before a full stop or none and white space; undefined when it ends otherwise. */
export function lastWord(text: string): string | undefined {
	LAST_WORD.lastIndex = text.length;
	return LAST_WORD.exec(text)?.[1];
}
