/**
 * Tables of letters, written as they stand in the standards: `ㅏ a  ㅑ ya  ㅓ eo`.
 */

/** What stands for nothing in a table: a missing or a silent letter. */
const NOTHING = '-';

/**
 * Reads a table.
 *
 * @param text letter and spelling in turn, separated by white space; `-` for nothing
 */
export function letterTable(text: string): Record<string, string> {
	const cells = text
		.trim()
		.split(/\s+/)
		.map((cell) => (cell === NOTHING ? '' : cell));
	const table: Record<string, string> = {};
	for (let at = 0; at < cells.length; at += 2) table[cells[at]!] = cells[at + 1]!;
	return table;
}
