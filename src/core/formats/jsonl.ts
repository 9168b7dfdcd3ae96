/**
 * JSON Lines: one value a line, in UTF-8, each line ended by a line feed.
 *
 * @see https://jsonlines.org
 */
export function* jsonLines(values: Iterable<unknown>): Generator<string> {
	for (const value of values) yield `${JSON.stringify(value)}\n`;
}
