/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/**
 * Finds the word that a curator probably meant.
 *
 * @param word as typed
 * @param known the words that would be right
 * @returns the nearest one if at most a third of it is different; the first of equals; otherwise undefined
 */
export function closest(word: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Infinity;
	for (const candidate of known) {
		const far = distance(word.toLowerCase(), candidate.toLowerCase());
		if (far < least && far <= Math.max(1, Math.floor(candidate.length / 3))) {
			best = candidate;
			least = far;
		}
	}
	return best;
}
