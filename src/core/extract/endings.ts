/** A pattern that can be asked whether a text ends so. */
export interface Ending {
	test(text: string): boolean;
}

/**
 * A pattern for what stands right before something. Written as `…$` it would be tried from every character on; this one
 * is read backwards from the end, so that a text that ends otherwise costs next to nothing.
 *
 * @param source of a regular expression, without `$`
 * @param flags of it
 */
export function endsIn(source: string, flags = ''): Ending {
	const pattern = new RegExp(`(?<=${source})`, `${flags}y`);
	return {
		test(text) {
			pattern.lastIndex = text.length;
			return pattern.test(text);
		}
	};
}

const LAST_WORD = /(?<=(\p{L}+)\.?\s+)/uy;

/** The word at the end of a text, before a full stop or none and white space; undefined when it ends otherwise. */
export function lastWord(text: string): string | undefined {
	LAST_WORD.lastIndex = text.length;
	return LAST_WORD.exec(text)?.[1];
}
