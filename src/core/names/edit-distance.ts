/**
 * The edit distance of two texts, with costs of one's own. Guessing asks it some thousand times for one answer, hence
 * character codes and rows that are used again.
 */

/** What an edit costs, by character codes. */
export interface EditCosts {
	/** Cost of reading one character for another, different one. */
	swap(a: number, b: number): number;
	/** Cost of a character too many or too few. */
	loss(character: number): number;
	/** The least that `loss` can be: texts whose lengths differ too much for it are not compared. */
	leastLoss: number;
}

let row = new Float64Array(64);
let next = new Float64Array(64);

/**
 * The least cost of turning one text into another (Wagner and Fischer, 1974).
 *
 * @param limit beyond which the exact figure does not matter
 * @returns `Infinity` when it is beyond the limit
 */
export function editDistance(a: string, b: string, costs: EditCosts, limit: number): number {
	if (Math.abs(a.length - b.length) * costs.leastLoss > limit) return Infinity;
	if (b.length >= row.length) {
		row = new Float64Array(b.length + 1);
		next = new Float64Array(b.length + 1);
	}
	row[0] = 0;
	for (let at = 0; at < b.length; at++) row[at + 1] = row[at]! + costs.loss(b.charCodeAt(at));
	for (let line = 0; line < a.length; line++) {
		const left = a.charCodeAt(line);
		const lost = costs.loss(left);
		let least = (next[0] = row[0]! + lost);
		for (let at = 0; at < b.length; at++) {
			const right = b.charCodeAt(at);
			const swapped = row[at]! + (left === right ? 0 : costs.swap(left, right));
			const cost = Math.min(swapped, row[at + 1]! + lost, next[at]! + costs.loss(right));
			next[at + 1] = cost;
			if (cost < least) least = cost;
		}
		if (least > limit) return Infinity;
		[row, next] = [next, row];
	}
	const cost = row[b.length]!;
	return cost > limit ? Infinity : cost;
}

const LETTERS: EditCosts = { swap: () => 1, loss: () => 1, leastLoss: 1 };

/** How many letters have to be changed, added or taken away. */
export function lettersApart(a: string, b: string): number {
	return editDistance(a, b, LETTERS, Infinity);
}
