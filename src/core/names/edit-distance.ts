/**
 * The edit distance of two sequences, with costs of one's own.
 */

export interface EditCosts {
	/** Cost of reading one character for another, different one. */
	swap(a: string, b: string): number;
	/** Cost of a character too many or too few. */
	loss(character: string): number;
}

/**
 * The least cost of turning one text into another (Wagner and Fischer, 1974).
 *
 * @param limit beyond which the exact figure does not matter
 * @returns `Infinity` when it is beyond the limit
 */
export function editDistance(a: string, b: string, costs: EditCosts, limit: number): number {
	let row = [0];
	for (const right of b) row.push(row.at(-1)! + costs.loss(right));
	for (const left of a) {
		const next = [row[0]! + costs.loss(left)];
		for (let at = 0; at < b.length; at++) {
			const right = b[at]!;
			const swapped = row[at]! + (left === right ? 0 : costs.swap(left, right));
			next.push(Math.min(swapped, row[at + 1]! + costs.loss(left), next[at]! + costs.loss(right)));
		}
		if (Math.min(...next) > limit) return Infinity;
		row = next;
	}
	const cost = row.at(-1)!;
	return cost > limit ? Infinity : cost;
}

const LETTERS: EditCosts = { swap: () => 1, loss: () => 1 };

/** How many letters have to be changed, added or taken away. */
export function lettersApart(a: string, b: string): number {
	return editDistance(a, b, LETTERS, Infinity);
}
